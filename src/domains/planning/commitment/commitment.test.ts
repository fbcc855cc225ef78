import { expect, test } from 'vitest'
import {
  type AnyEntry,
  type Books,
  compose,
  decideEntry,
  type Outline,
  outline,
  parsePeriod,
  plainDate,
  plans,
  type ReadRecord,
  results,
  section,
  type Topic,
} from '../../../ledger/index.ts'
import { administrativeReports } from '../../../ledger/period/index.ts'
import { sampleFigure } from '../../../ledger/testing/written.ts'
import { technology } from '../../../outlines/index.ts'
import { commitmentPlans, commitmentResults } from './passages.ts'
import { commitment } from './register.ts'

const promised: AnyEntry = {
  on: '2020-12-10',
  fill: {
    topic: 'technology',
    content: 'điều tra trình độ công nghệ;',
    division: 'technology',
    forFrom: '2021-01-01',
    forTo: '2021-12-31',
  },
}

const reported = (on: string, result: string) => ({ do: 'report', on, fill: { outcome: 'done', result } })

const read = (entry: AnyEntry): ReadRecord => {
  const decided = decideEntry(commitment, entry, 1, { today: plainDate('2026-11-22'), places: [] })
  if (!decided.ok) throw new Error(decided.faults.map((fault) => fault.tell).join('; '))
  const values = Object.entries(decided.record.values).map(([name, raw]) => [name, { raw, text: String(raw ?? '') }])
  return { register: 'commitment', id: 1, version: 1, label: '', values: Object.fromEntries(values) }
}

const booksOf = (entry: AnyEntry): Books => ({
  figures: async (_province, span, of) =>
    new Map(of.map((each) => [each.code, { ...sampleFigure(each, 0), ...span, value: 1, records: 1 }])),
  records: async (_province, _span, of) => (of.code === 'commitments.progress-technology' ? [] : [read(entry)]),
})

const ofTopic = (topic: Topic): Outline =>
  outline({
    code: 'one-topic',
    title: 'Một lĩnh vực',
    for: ['year'],
    from: '2019-01-01',
    summary: () => [],
    numbering: ['roman'],
    notes: 'brackets',
    body: [section('Kết quả', [results(topic)]), section('Nhiệm vụ', [plans(topic)], { span: 'next' })],
  })

const department = {
  superior: '',
  issuer: '',
  name: '',
  reportSymbol: '',
  seat: '',
  signedAs: [],
  recipients: [],
  leadingZero: true,
}

const toldIn = async (year: string, entry: AnyEntry): Promise<readonly string[]> => {
  const period = parsePeriod(year)
  if (!period.ok) throw new Error(period.tell)
  const { document } = await compose({
    outline: ofTopic(technology),
    passages: [...commitmentPlans, ...commitmentResults],
    province: { code: 'p', name: 'P', department, regime: administrativeReports, places: [] },
    period: period.value,
    books: booksOf(entry),
  })
  return document.body.flatMap((block) => {
    if (block.kind === 'heading') return [block.title]
    return block.kind === 'paragraph' ? [block.runs.map((run) => (run.kind === 'text' ? run.text : '')).join('')] : []
  })
}

test('a promise stands in the plan of the period for which it was made, whatever day the report closes on', async () => {
  expect(await toldIn('2020', promised)).toContain('Điều tra trình độ công nghệ.')
})

test('a promise that was reported on before the period is no plan for it', async () => {
  const early: AnyEntry = { ...promised, then: [reported('2020-12-12', 'Đã điều tra')] }

  expect(await toldIn('2020', early)).not.toContain('Điều tra trình độ công nghệ.')
})

test('a promise that was reported on later still stands in the plan of its period', async () => {
  const later: AnyEntry = { ...promised, then: [reported('2021-06-01', 'Đã điều tra')] }

  expect(await toldIn('2020', later)).toContain('Điều tra trình độ công nghệ.')
})

test('a promise for the last months of the next period belongs to a later report', async () => {
  const forTheAutumn: AnyEntry = { ...promised, fill: { ...promised.fill, forFrom: '2021-10-01' } }

  expect(await toldIn('2020', forTheAutumn)).not.toContain('Điều tra trình độ công nghệ.')
})

test('what was done is told as the officer wrote it, with one full stop', async () => {
  const done: AnyEntry = { ...promised, then: [reported('2021-06-01', 'hoàn thành điều tra.')] }

  expect(await toldIn('2021', done)).toContain('Hoàn thành điều tra.')
})

test('work that nobody promised is told, but is no promise that was kept', () => {
  const { values } = read({
    do: 'report',
    on: '2021-06-01',
    fill: { ...promised.fill, outcome: 'done', result: 'Đã điều tra' },
  })

  expect(values.promised?.raw).toBe(false)
})

test('a commitment that was not met says why', () => {
  const entry = {
    ...promised,
    then: [{ do: 'report', on: '2021-12-01', fill: { outcome: 'notDone', result: 'Không' } }],
  }

  const decided = decideEntry(commitment, entry, 1, { today: plainDate('2026-11-22'), places: [] })

  expect(decided.ok ? [] : decided.faults.map((fault) => fault.tell)).toEqual([
    'Nhiệm vụ chưa thực hiện phải nêu lý do.',
  ])
})
