import { type Search, single } from '../app/search.ts'

const asked = ['person', 'register', 'record', 'kind', 'from', 'to'] as const

/** What a history is asked for, in the words of the interface. */
export type HistoryFilter = Readonly<Partial<Record<(typeof asked)[number], string | undefined>>>

/** The kinds of acts, as the screens call them. */
export const kinds = {
  opened: 'Mở bản ghi',
  action: 'Bước của vòng đời',
  amended: 'Sửa đổi',
  corrected: 'Đính chính',
  voided: 'Hủy bản ghi',
} as const

/** What an address asks for; a record only together with its register, as records of registers have the same numbers. */
export const filterOf = (search: Search): HistoryFilter => {
  const filter = Object.fromEntries(
    asked.flatMap((name) => {
      const value = single(search, name)
      return value === undefined || value === '' ? [] : [[name, value]]
    }),
  ) as HistoryFilter
  const { record: _, ...withoutRecord } = filter
  return filter.register === undefined ? withoutRecord : filter
}

/** Things that were done, by the day in the office on which they were recorded, in the order given. */
export const byDay = <Done>(
  all: readonly Done[],
  dayOf: (done: Done) => string,
): readonly { readonly day: string; readonly done: readonly Done[] }[] => {
  const days = new Map<string, Done[]>()
  for (const each of all) {
    const day = dayOf(each)
    const of = days.get(day)
    if (of === undefined) days.set(day, [each])
    else of.push(each)
  }
  return [...days].map(([day, done]) => ({ day, done }))
}
