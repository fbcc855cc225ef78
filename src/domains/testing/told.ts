import {
  type AnyEntry,
  type AnyIndicator,
  type AnyPassage,
  type AnyRegister,
  type Books,
  compose,
  decideEntry,
  labelOf,
  outline,
  parsePeriod,
  type Place,
  plainDate,
  plans,
  type ReadRecord,
  results,
  section,
  type StoredValue,
  type Topic,
} from '../../ledger/index.ts'
import { administrativeReports } from '../../ledger/period/index.ts'
import { sampleFigure } from '../../ledger/testing/written.ts'

const today = plainDate('2026-11-22')

/** An entry as the books would hand it over; choices and places by their names. */
export const readEntry = (
  register: AnyRegister,
  entry: AnyEntry,
  id: number,
  places: readonly Place[] = [],
): ReadRecord => {
  const decided = decideEntry(register, entry, id, { today, places })
  if (!decided.ok) throw new Error(decided.faults.map((fault) => fault.tell).join('; '))
  const textOf = (name: string, raw: StoredValue): string => {
    const field = register.fields[name]
    if (field?.kind === 'choice' && typeof raw === 'string') return labelOf(field.list, raw)
    return places.find((place) => place.code === raw)?.name ?? String(raw ?? '')
  }
  const values = Object.entries(decided.record.values).map(([name, raw]) => [name, { raw, text: textOf(name, raw) }])
  return { register: register.code, id, version: 1, label: '', values: Object.fromEntries(values) }
}

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

/**
 * What a yearly report with one topic says, heading by heading and paragraph by paragraph, without its figures.
 * @param records the records behind each indicator that the passages list
 */
export const toldOf = async (
  topic: Topic,
  passages: readonly AnyPassage[],
  year: string,
  records: (of: AnyIndicator) => readonly ReadRecord[],
): Promise<readonly string[]> => {
  const period = parsePeriod(year)
  if (!period.ok) throw new Error(period.tell)
  const books: Books = {
    figures: async (_province, span, of) =>
      new Map(of.map((each) => [each.code, { ...sampleFigure(each, 0), ...span, value: 1, records: 1 }])),
    records: async (_province, _span, of) => records(of),
  }
  const { document } = await compose({
    outline: outline({
      code: 'one-topic',
      title: 'Một lĩnh vực',
      for: ['year'],
      from: '2019-01-01',
      summary: () => [],
      numbering: ['roman'],
      notes: 'brackets',
      body: [section('Kết quả', [results(topic)]), section('Nhiệm vụ', [plans(topic)], { span: 'next' })],
    }),
    passages,
    province: { code: 'p', name: 'P', department, regime: administrativeReports, places: [] },
    period: period.value,
    books,
  })
  return document.body.flatMap((block) => {
    if (block.kind === 'heading') return [block.title]
    return block.kind === 'paragraph' ? [block.runs.map((run) => (run.kind === 'text' ? run.text : '')).join('')] : []
  })
}
