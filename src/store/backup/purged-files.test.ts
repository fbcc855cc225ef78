import { gunzipSync } from 'node:zlib'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bookLoan, libraryIndicators, libraryRegisters } from '../../ledger/testing/library.ts'
import { openDatabase } from '../connection/index.ts'
import { attachFile, filesOf, purgeFile, readFile } from '../files/index.ts'
import { enginesHere, freshPlaces } from '../testing/fresh-places.ts'
import { verify } from '../verify/index.ts'
import { restoreBackup, writeBackup } from './index.ts'
import { fillLedger } from './testing/sample-ledger.ts'

const { folder, place } = freshPlaces()
const software = '0.1.0'
const patience = 240_000
const secret = Buffer.from('%PDF-1.7\n040 099 001 234 la so can cuoc')
const signature = { person: 'an', office: 'director', at: '2024-12-21T02:00:00.000Z' }

describe.each(enginesHere)('a backup of an %s database', (engine) => {
  test(
    'carries that a file was purged and never what it held, even where somebody was killed before it went',
    async () => {
      const source = await openDatabase(await place(engine))
      await fillLedger(source, 3)
      const { rows } = await source.pool.query<{ id: number }>(
        `select id from book_loan where province = 'son-la' order by id`,
      )
      const [done, killed] = rows.slice(1, 3).map(({ id }) => ({
        province: 'son-la',
        register: bookLoan,
        record: Number(id),
      }))
      if (done === undefined || killed === undefined) throw new Error('no records')
      for (const of of [done, killed]) {
        await attachFile(source.db, of, { name: 'a.pdf', bytes: secret }, signature)
        await purgeFile(source.db, of, 1, { reason: 'Yêu cầu xóa', basis: 'Luật số 91/2025/QH15' }, signature)
      }
      await source.pool.query(`insert into record_file_pieces values ('son-la', 'book-loan', $1, 1, 1, $2)`, [
        killed.record,
        secret,
      ])
      const file = join(folder(), 'so-cai.tar.gz')

      const written = await writeBackup(source, { file, software, at: '2026-11-22T03:00:00.000Z' })
      await source.close()
      const target = await openDatabase(await place(engine))
      const restored = await restoreBackup(target, {
        file,
        software,
        registers: libraryRegisters,
        indicators: libraryIndicators,
      })

      const { findings } = await verify(target.db, libraryRegisters)
      const files = [await filesOf(target.db, done), await filesOf(target.db, killed)].flat()
      const pieces: Buffer[] = []
      for (const of of [done, killed]) for await (const piece of readFile(target.db, of, 1)) pieces.push(piece)
      await target.close()
      expect([written.ok, restored.ok, findings]).toEqual([true, true, []])
      expect(files.map(({ size, purged }) => [size, purged?.basis])).toEqual([
        [secret.length, 'Luật số 91/2025/QH15'],
        [secret.length, 'Luật số 91/2025/QH15'],
      ])
      expect(pieces).toEqual([])
      expect(gunzipSync(readFileSync(file)).includes(secret.toString('hex'))).toBe(false)
      expect(written.ok && written.value.contents.newest.map(({ chain }) => chain)).toContain('record_file_purges')
    },
    patience,
  )
})
