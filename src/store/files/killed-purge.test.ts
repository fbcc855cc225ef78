import { describe, expect, test } from 'vitest'
import { libraryCard, libraryRegisters } from '../../ledger/testing/library.ts'
import { openDatabase } from '../connection/index.ts'
import { enginesHere, freshPlaces } from '../testing/fresh-places.ts'
import { startProgram } from '../testing/start-program.ts'
import { verify } from '../verify/index.ts'
import { dropPurgedContent, filesOf } from './index.ts'

const { place } = freshPlaces()
const patience = 240_000

describe.each(enginesHere)('on an %s database', (engine) => {
  test.each([
    ['the next start', 'start'],
    ['the next verification', 'verification'],
  ])(
    'a purge that is killed before the content went stands, and %s takes the content away',
    async (_, by) => {
      const target = await place(engine)
      const program = await startProgram('purge-until-killed', target.databaseUrl ?? target.dataFolder ?? '')
      await program.wrote(1)
      await program.kill()
      const { db, pool, close } = await openDatabase(target)
      const left = await pool.query('select number from record_file_pieces')
      const { rows: records } = await pool.query<{ id: number }>('select id from library_card')

      if (by === 'start') await dropPurgedContent(db)
      const { findings } = await verify(db, libraryRegisters)

      const [file] = await filesOf(db, { province: 'son-la', register: libraryCard, record: Number(records[0]?.id) })
      const after = await pool.query('select from record_file_pieces')
      await close()
      expect(program.lines).toEqual(['about to take the content away'])
      expect([left.rowCount, after.rowCount, findings]).toEqual([1, 0, []])
      expect(file?.purged).toMatchObject({ basis: 'Luật số 91/2025/QH15' })
    },
    patience,
  )
})
