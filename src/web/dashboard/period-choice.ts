/** The kinds of periods that are chosen for a year, and what they are called. */
export const periodKinds = [
  ['year', 'Cả năm'],
  ['H1', '6 tháng đầu năm'],
  ['9M', '9 tháng đầu năm'],
  ['Q1', 'Quý I'],
  ['Q2', 'Quý II'],
  ['Q3', 'Quý III'],
  ['Q4', 'Quý IV'],
  ...Array.from({ length: 12 }, (_, at) => [String(at + 1).padStart(2, '0'), `Tháng ${at + 1}`] as const),
] as const

/** What stands for «from the start of the year to today». */
export const runningKind = 'running'

/** The name of a period as it stands in addresses. */
export const periodOf = (kind: string, year: number): string =>
  kind === runningKind ? runningKind : kind === 'year' ? String(year) : `${year}-${kind}`

/** The kind and the year of a period that an address names; the running one where it is none of these. */
export const kindOf = (period: string, thisYear: number): { readonly kind: string; readonly year: number } => {
  const found = /^(\d{4})(?:-(.+))?$/.exec(period)
  const kind = found?.[2] ?? 'year'
  if (found === null || !periodKinds.some(([each]) => each === kind)) return { kind: runningKind, year: thisYear }
  return { kind, year: Number(found[1]) }
}
