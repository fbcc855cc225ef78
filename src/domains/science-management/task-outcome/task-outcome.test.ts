import { expect, test } from 'vitest'
import { decideEntry, type ListedFigure, type Mention, named, plainDate } from '../../../ledger/index.ts'
import { sampleFigure, textOf } from '../../../ledger/testing/written.ts'
import { outstandingOutcomes } from './indicators.ts'
import { outcomesByTask } from './passages/outstanding.ts'
import { taskOutcome } from './register.ts'

const achieve = (fill: Readonly<Record<string, unknown>>) =>
  decideEntry(taskOutcome, { do: 'achieve', on: '2020-06-10', fill: { task: 7, ...fill } }, 1, {
    today: plainDate('2021-01-01'),
    places: [],
  })
const tells = (result: ReturnType<typeof achieve>) => (result.ok ? [] : result.faults.map((fault) => fault.tell))

test('what can be counted has a number, what is planted has an area, and a finding needs neither', () => {
  expect(tells(achieve({ kind: 'motherTree', name: 'cây đầu dòng' }))).toEqual(['Kết quả đếm được phải ghi số lượng.'])
  expect(tells(achieve({ kind: 'plantedArea', name: 'xoài tròn' }))).toEqual([
    'Diện tích trồng mới phải ghi số héc-ta.',
  ])
  expect(tells(achieve({ kind: 'finding', name: 'khẳng định khả năng phát triển tại vùng cao' }))).toEqual([])
})

test('outstanding results are told task by task, those of one kind together', () => {
  const mention = (name: string, text: string, raw: Mention['raw'] = text): Mention => ({
    kind: 'mention',
    id: `task-outcome/1#${name}`,
    text,
    raw: text === '' ? null : raw,
    ...(name === 'quantity' ? { number: { value: Number(raw), style: 'count' as const } } : {}),
  })
  const entry = (task: number, kind: string, name: string, quantity = 1, recognition = '') => {
    const mentions: Readonly<Record<string, Mention>> = {
      called: mention('', name),
      task: mention('task', `Đề tài “Số ${task}”`, task),
      kind: mention('kind', 'loại', kind),
      name: mention('name', name),
      quantity: mention('quantity', String(quantity), quantity),
      area: mention('area', ''),
      recognition: mention('recognition', recognition),
      effect: mention('effect', ''),
    }
    return { id: task, ...mentions } as ListedFigure['entries'][number]
  }
  const entries = [
    entry(1, 'variety', 'giống táo thứ nhất'),
    entry(2, 'motherTree', 'cây đầu dòng', 19),
    entry(1, 'variety', 'giống táo thứ hai', 1, 'được công nhận chính thức'),
    entry(1, 'model', 'mô hình ghép mắt'),
  ]
  const year = named('năm 2020')
  const about = { period: year, cumulative: year, year, next: year, previousYear: year, days: year, province: year }

  const told = outcomesByTask.write({ outstanding: { ...sampleFigure(outstandingOutcomes, 1), entries } }, about)

  expect(textOf(told).split('\n')).toEqual([
    'Một số kết quả tiêu biểu:',
    'Đề tài “Số 1” đã lựa chọn giống táo thứ nhất và giống táo thứ hai (được công nhận chính thức); xây dựng mô hình ghép mắt.',
    'Đề tài “Số 2” đã công nhận 19 cây đầu dòng.',
  ])
})
