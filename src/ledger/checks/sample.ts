import type { Run } from '../document/index.ts'
import { type AnyIndicator, type Countable, type Figure, isRatio, type Part, splitCode } from '../indicator/index.ts'
import { type About, type AnyPassage, countableOf, type ListedFigure, named, type Telling } from '../passage/index.ts'
import { plainDate } from '../period/index.ts'
import { type AnyRegister, daysOf, fieldAtPath } from '../register/index.ts'
import { mentioned } from '../report/index.ts'

const window = { from: plainDate('2021-01-01'), to: plainDate('2021-12-31') }

const keysOf = (register: AnyRegister, split: string): readonly string[] => {
  if (split === 'origin') return ['carriedOver', 'begun']
  if (split === 'state') return Object.keys(register.states)
  const field = fieldAtPath(register, split)
  if (field?.kind === 'yesNo') return ['yes', 'no']
  return field?.kind === 'choice' ? Object.keys(field.list.entries) : ['first', 'unclassified']
}

/** A figure of an indicator in which every part of every split is there, each worth `each`. */
export const sampleFigure = (of: Countable, each: number): Figure => ({
  kind: 'figure',
  indicator: of,
  window,
  period: '2021',
  value: each * 3,
  records: each * 3,
  parts: isRatio(of) || each === 0 ? [] : sampleParts(of).map((part) => ({ ...part, value: each })),
})

// What a declaration implies is the same every time, and a large one implies hundreds of parts.
const kept = <Of extends object, T>(make: (of: Of) => T): ((of: Of) => T) => {
  const made = new WeakMap<Of, T>()
  return (of) => {
    const known = made.get(of) ?? make(of)
    made.set(of, known)
    return known
  }
}

const sampleParts = kept((of: AnyIndicator): readonly Part[] =>
  of.splitBy.flatMap((split) => {
    const [first = [], second] = [split].flat().map((name) => keysOf(of.register, name))
    const keys = second === undefined ? first : first.flatMap((a) => second.map((b) => `${a}+${b}`))
    return keys.map((key) => ({ by: splitCode(split), key, label: `Phần ${key}`, value: 0 }))
  }),
)

const sampleEntry = kept((register: AnyRegister): ListedFigure['entries'][number] => {
  const names = [...Object.keys(register.fields), ...daysOf(register).map((day) => day.name)]
  const values = Object.fromEntries(names.map((name) => [name, { raw: 5, text: 'giá trị mẫu' }]))
  return mentioned(register, { register: register.code, id: 7, version: 1, label: 'Bản ghi mẫu', values })
})

/** A report that passages can be written for without any ledger. */
export const sampleAbout: About = {
  period: named('năm 2021'),
  cumulative: named('9 tháng đầu năm 2021'),
  year: named('năm 2021'),
  next: named('năm 2022'),
  previousYear: named('năm 2020'),
  days: named('từ ngày 01/01/2021 đến ngày 31/12/2021'),
  province: named('Tỉnh Mẫu'),
}

/** Writes a passage as though every part of every figure were `each`, with two records behind every figure. */
export const writeSample = (passage: AnyPassage, each: number): Telling => {
  const figures = Object.entries(passage.needs).map(([name, need]) => {
    const figure = sampleFigure(countableOf(need), each)
    if (!('kind' in need)) return [name, figure]
    const entry = sampleEntry(need.indicator.register)
    const entries: ListedFigure['entries'] = each === 0 ? [] : [entry, entry]
    return [name, { ...figure, entries }]
  })
  return passage.write(Object.fromEntries(figures) as Parameters<AnyPassage['write']>[0], sampleAbout)
}

const runText = (run: Run): string => {
  if (run.kind === 'text') return run.text
  return run.kind === 'figure' ? String(run.value) : ` [${run.runs.map(runText).join('')}]`
}

/** What a passage says, as one text; footnotes in square brackets. */
export const textOf = (telling: Telling): string => {
  if ('kind' in telling) return telling.runs.map(runText).join('')
  return telling
    .map((each) => (each.kind === 'table' ? each.rows.flat().map(textOf).join(' ') : textOf(each.said)))
    .join('\n')
}
