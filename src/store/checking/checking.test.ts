import { expect, test } from 'vitest'
import { plainDate } from '../../ledger/index.ts'
import { describeOnBothDatabases } from '../testing/describe-on-both-databases.ts'
import {
  dismissedFindings,
  dismissFinding,
  type HistoricalFigure,
  historicalFigures,
  restoreFinding,
  takeOverFigures,
  withdrawFigure,
} from './index.ts'

const at = '2026-11-23T03:00:00.000Z'
const finding = {
  mark: 'a'.repeat(32),
  code: 'sums/parts-differ',
  sentence: 'Triển khai 39 nhiệm vụ.',
  reason: 'Một nhiệm vụ tính hai lần.',
  recordedAt: at,
  person: 'an',
}
const figure: HistoricalFigure = {
  indicator: 'calibrations.verified',
  from: plainDate('2019-01-01'),
  to: plainDate('2019-12-31'),
  value: 20_115,
  source: { file: 'bao-cao-2019.docx', hash: 'f'.repeat(64), page: 4, sentence: 'Kiểm định 20.115 phương tiện đo.' },
  recordedAt: at,
  person: 'an',
}

describeOnBothDatabases('what is kept of checks', (database) => {
  test('a dismissed finding is remembered for its province with its reason, until it is restored', async () => {
    const { db } = database()

    await dismissFinding(db, 'son-la', finding)
    await dismissFinding(db, 'son-la', { ...finding, reason: ' Đã kiểm tra. ' })

    expect(await dismissedFindings(db, 'son-la')).toEqual([{ ...finding, reason: 'Đã kiểm tra.' }])
    expect(await dismissedFindings(db, 'cao-bang')).toEqual([])
    expect(await restoreFinding(db, 'son-la', finding.mark)).toMatchObject({ ok: true })
    expect(await restoreFinding(db, 'son-la', finding.mark)).toMatchObject({ code: 'dismissal/unknown' })
  })

  test.each(['', '  ', 'x'.repeat(501), 'a\u0000b'])(
    'a finding is not dismissed for the reason “%s”',
    async (reason) => {
      const { db } = database()

      const dismissed = await dismissFinding(db, 'son-la', { ...finding, reason })

      expect(dismissed).toMatchObject({ ok: false, code: 'dismissal/reason' })
      expect(await dismissedFindings(db, 'son-la')).toEqual([])
    },
  )

  test('a historical figure is followed by a later one and can be taken back, and nothing is altered', async () => {
    const { db, pool } = database()
    const later = { ...figure, value: 20_151, recordedAt: '2026-11-24T03:00:00.000Z' }

    await takeOverFigures(db, 'son-la', [figure])
    await takeOverFigures(db, 'son-la', [later])
    const held = await historicalFigures(db, 'son-la')
    const isWithdrawn = await withdrawFigure(db, 'son-la', figure, { recordedAt: at, person: 'binh' })
    const { rows } = await pool.query('select value::text, person from historical_figures order by version')

    expect(held).toEqual([later])
    expect(isWithdrawn).toBe(true)
    expect(await historicalFigures(db, 'son-la')).toEqual([])
    expect(await withdrawFigure(db, 'son-la', figure, { recordedAt: at, person: 'binh' })).toBe(false)
    expect(rows).toEqual([
      { value: '20115', person: 'an' },
      { value: '20151', person: 'an' },
      { value: null, person: 'binh' },
    ])
  })
})
