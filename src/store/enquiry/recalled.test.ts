import { expect, test } from 'vitest'
import { plainDate } from '../../ledger/index.ts'
import { takeOverFigures } from '../checking/index.ts'
import { describeOnBothDatabases } from '../testing/describe-on-both-databases.ts'
import { findIndicator } from './names.ts'
import { recallIn } from './recalled.ts'

const window = { from: plainDate('2019-01-01'), to: plainDate('2019-12-31') }
const source = {
  file: 'bao-cao-2019.docx',
  hash: 'f'.repeat(64),
  page: 4,
  sentence: 'Kiểm định 20.115 phương tiện đo.',
}

const figure = (records: number, value: number) => {
  const found = findIndicator('calibrations.verified')
  if (!found.ok) throw new Error(found.tell)
  return { kind: 'figure', indicator: found.value, window, period: '2019', value, parts: [], records } as const
}

describeOnBothDatabases('historical figures', (database) => {
  test('what an old report states stands in for a figure without records, with its sentence', async () => {
    const { db } = database()
    await takeOverFigures(db, 'son-la', [
      {
        indicator: 'calibrations.verified',
        ...window,
        value: 20_115,
        source,
        recordedAt: '2026-11-23T03:00:00.000Z',
        person: 'an',
      },
    ])

    const recall = await recallIn(db, 'son-la')

    expect(recall(figure(0, 0))).toMatchObject({ value: 20_115, records: 0, source })
  })

  test('a figure that has records is never replaced', async () => {
    const { db } = database()

    const recall = await recallIn(db, 'son-la')

    expect(recall(figure(3, 3))).toMatchObject({ value: 3, source: null })
  })

  test('a historical figure belongs to its province and its days', async () => {
    const { db } = database()

    const recall = await recallIn(db, 'son-la')
    const elsewhere = await recallIn(db, 'cao-bang')

    expect(recall({ ...figure(0, 0), window: { ...window, to: plainDate('2019-06-30') } }).source).toBeNull()
    expect(elsewhere(figure(0, 0)).source).toBeNull()
  })
})
