import { expect, test } from 'vitest'
import { plainDate } from '../ledger/index.ts'
import type { ExplainedRestatement } from '../store/index.ts'
import { restatementText } from './restatement.ts'

const part = (key: string, label: string, value: number) => ({ by: 'outcome', key, label, value })

const restated = {
  figure: {
    id: 'calibrations.verified@2021',
    indicator: 'calibrations.verified',
    title: 'Số phương tiện đo',
    unit: 'phương tiện đo',
    period: '2021',
    from: plainDate('2020-12-15'),
    to: plainDate('2021-12-14'),
    value: 5,
    parts: [part('passed', 'Đạt', 4), part('failed', 'Không đạt', 1)],
    records: [],
    linked: [],
  },
  value: 5,
  parts: [part('passed', 'Đạt', 4), part('unclassified', 'chưa phân loại', 1)],
  entered: [],
  left: [],
  changed: [],
  linked: [],
  newlyLinked: [],
  acts: [
    {
      register: 'calibration',
      record: 7,
      seq: 2,
      kind: 'corrected',
      action: null,
      happenedOn: '2021-05-04',
      recordedAt: '2022-01-05T18:00:00.000Z',
      person: 'Người lập',
      office: 'operator',
      reason: 'Ghi nhầm',
      changes: {},
      since: true,
    },
  ],
} satisfies ExplainedRestatement

test('where only parts differ, the parts that differ are told', () => {
  const text = restatementText(restated).split('\n')

  expect(text).toEqual([
    'Số phương tiện đo, năm 2021 (15/12/2020 – 14/12/2021) [calibrations.verified@2021]: đã ban hành 5, nay vẫn là 5 phương tiện đo',
    '  trong đó Không đạt (outcome=failed): đã ban hành 1, nay là 0',
    '  trong đó chưa phân loại (outcome=unclassified): đã ban hành 0, nay là 1',
    '    06/01/2022 Người lập: đính chính calibration/7 (việc ngày 04/5/2021), lý do: Ghi nhầm',
  ])
})
