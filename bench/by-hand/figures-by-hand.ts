import type { QueryArrayResult } from 'pg'
import type { Span } from '../../src/ledger/report/index.ts'
import type { Ledger } from '../../src/store/index.ts'
import { everyQuestion } from './every-question.ts'
import { type Question, written } from './question.ts'

export type FigureByHand = { value: number; readonly parts: Map<string, number> }

/** Figures by province and by the code of the indicator; parts as `by=key`, those of value nothing left out. */
export type FiguresByHand = ReadonlyMap<string, ReadonlyMap<string, FigureByHand>>

/** Asks every statement written by hand, all in one message and of one moment. */
export const figuresByHand = async (
  ledger: Ledger,
  provinces: readonly string[],
  { window }: Span,
): Promise<FiguresByHand> => {
  const statements = everyQuestion.map((question) => written(question, { provinces, ...window }))
  const text = ['begin isolation level repeatable read read only', 'set local jit = off', ...statements, 'commit']
  const answers = await ledger.pool.query({ text: text.join(';\n'), rowMode: 'array' })
  const results = (answers as unknown as QueryArrayResult[]).slice(2, -1)
  const figures = new Map(provinces.map((province) => [province, new Map<string, FigureByHand>()]))
  everyQuestion.forEach((question, at) => {
    const { fields = [], rows = [] } = results[at] ?? {}
    const codes = fields.map(({ name }) => name).slice(2 + question.by.length)
    for (const row of rows) addRow(figures, question, codes, row)
  })
  return figures
}

const addRow = (
  figures: ReadonlyMap<string, Map<string, FigureByHand>>,
  { by, coded }: Question,
  codes: readonly string[],
  row: readonly unknown[],
): void => {
  const [province, grouped] = row
  const keys = row.slice(2, 2 + by.length)
  const values = row.slice(2 + by.length)
  const part = partOf(by, keys, Number(grouped))
  const ofProvince = figures.get(String(province))
  const named = coded ? [[String(values[0]), values[1]] as const] : codes.map((code, at) => [code, values[at]] as const)
  for (const [code, value] of named) {
    const figure = ofProvince?.get(code) ?? { value: 0, parts: new Map<string, number>() }
    ofProvince?.set(code, figure)
    if (part === undefined) figure.value = Number(value ?? 0)
    else if (Number(value ?? 0) !== 0) figure.parts.set(part, (figure.parts.get(part) ?? 0) + Number(value))
  }
}

// The first column of `grouping(…)` is its highest bit, which is set where the row is not split by it.
const partOf = (by: readonly string[], keys: readonly unknown[], grouped: number): string | undefined => {
  const split = by.flatMap((name, at) => ((grouped >> (by.length - 1 - at)) & 1 ? [] : [[name, keys[at]] as const]))
  if (split.length === 0) return undefined
  const key = split.some(([, value]) => value === null)
    ? 'unclassified'
    : split.map(([, value]) => word(value)).join('+')
  return `${split.map(([name]) => name).join('+')}=${key}`
}

const word = (value: unknown): string => (value === true ? 'yes' : value === false ? 'no' : String(value))
