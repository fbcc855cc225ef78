import { type AnyIndicator, type Part, splitCode } from '../../ledger/indicator/index.ts'
import type { Place } from '../../ledger/register/index.ts'
import { addDigits, exactNumber } from './exact-number.ts'
import { inOrder, type Known, knownKeys, partKey, placed, placeKeys } from './parts.ts'
import { cellsOf, headOf, noKey, type Pass, type PassRow, type Reading } from './passes.ts'

/** What was counted for one indicator in one province; `parts` for each of its splits, in the order in which they are shown. */
export type Tally = { value: number; records: number; readonly parts: (readonly Part[])[] }

/** The tallies of one province, by the code of the indicator. */
export type Tallies = ReadonlyMap<string, Tally>

type Tallying = {
  /** Takes rows among which are all that a pass has for a province, or none. */
  readonly take: (rows: readonly PassRow[]) => void
  readonly of: (province: string) => Tallies | undefined
}

/** Reads the rows of passes, while others are still being counted. */
export const tallying = (
  passes: readonly Pass[],
  indicators: readonly AnyIndicator[],
  places: ReadonlyMap<string, readonly Place[]>,
): Tallying => {
  const byCode = new Map(indicators.map((each) => [each.code, each]))
  const ways = passes.map(({ readings }) => new Map([...readings].map(([rolled, all]) => [rolled, wayOf(all, byCode)])))
  const tallies = new Map<string, Map<string, Tally>>()
  const take = (rows: readonly PassRow[]) => {
    for (const alike of rowsAlike(rows)) {
      const cells = alike.map(cellsOf)
      const [pass, province = '', rolled] = cells[0] ?? []
      const way = ways[Number(pass)]?.get(Number(rolled))
      if (way === undefined) continue
      const ofProvince = tallies.get(province) ?? new Map<string, Tally>()
      tallies.set(province, ofProvince)
      readWholes(ofProvince, way.wholes, cells)
      for (const split of way.splits) readParts(ofProvince, split, cells, places.get(province) ?? [])
    }
  }
  return { take, of: (province) => tallies.get(province) }
}

type Cells = readonly string[]

/** What rows of one pass that are split by the same keys say. */
type Way = { readonly wholes: readonly WholeWay[]; readonly splits: readonly SplitWay[] }
type WholeWay = { readonly code: string; readonly value: number; readonly records: number }
type SplitWay = {
  readonly by: string
  readonly keys: readonly number[]
  /** What each key may be; nothing where it is one of the province's places. */
  readonly known: readonly (ReadonlyMap<string, Known> | undefined)[]
  /** Of which indicators, and the number of the split among theirs. */
  readonly of: { readonly code: string; readonly value: number; readonly at: number }[]
}

const wayOf = (readings: readonly Reading[], byCode: ReadonlyMap<string, AnyIndicator>): Way => {
  const wholes: WholeWay[] = []
  const splits = new Map<string, SplitWay>()
  for (const { code, value, of } of readings) {
    if ('records' in of) {
      wholes.push({ code, value, records: of.records })
      continue
    }
    const name = `${of.split} ${of.keys.join(' ')}`
    const indicator = byCode.get(code)
    if (indicator === undefined) continue
    const at = indicator.splitBy.findIndex((split) => splitCode(split) === of.split)
    const way = splits.get(name) ?? splitWayOf(indicator, at, of)
    splits.set(name, way)
    way.of.push({ code, value, at })
  }
  return { wholes, splits: [...splits.values()] }
}

const splitWayOf = (
  indicator: AnyIndicator,
  at: number,
  { split, keys }: Extract<Reading['of'], { split: string }>,
): SplitWay => {
  const known = [indicator.splitBy[at] ?? []].flat().map((name) => knownKeys(indicator, name))
  return { by: split, keys, known, of: [] }
}

/** The rows that are of one pass and province and split by the same keys. */
const rowsAlike = (rows: readonly PassRow[]): Iterable<readonly PassRow[]> => {
  const byHead = new Map<string, PassRow[]>()
  for (const row of rows) {
    const head = headOf(row)
    const alike = byHead.get(head)
    if (alike === undefined) byHead.set(head, [row])
    else alike.push(row)
  }
  return byHead.values()
}

const readWholes = (tallies: Map<string, Tally>, wholes: readonly WholeWay[], [cells]: readonly Cells[]) => {
  for (const { code, value, records } of wholes) {
    const tally = tallyOf(tallies, code)
    tally.value = exactNumber(cells?.[value] ?? '0', code)
    tally.records = exactNumber(cells?.[records] ?? '0', code)
  }
}

const tallyOf = (tallies: Map<string, Tally>, code: string): Tally => {
  const known = tallies.get(code)
  if (known !== undefined) return known
  const tally = { value: 0, records: 0, parts: [] }
  tallies.set(code, tally)
  return tally
}

const readParts = (
  tallies: Map<string, Tally>,
  { by, keys, known, of }: SplitWay,
  rows: readonly Cells[],
  places: readonly Place[],
) => {
  const all = known.map((each) => each ?? placeKeys(places))
  const found = rows.map((cells) => {
    const own = keys.map((at) => (cells[at] === noKey ? null : (cells[at] ?? null)))
    const key = partKey(own)
    const { at, label } = placed(key, own, all)
    return { cells, key, at, label }
  })
  const ordered = merged(found.sort(inOrder))
  for (const { code, value, at } of of) {
    const parts: Part[] = []
    for (const each of ordered) {
      const { key, label } = each
      const amount = exactNumber(digitsOf(each, value), code)
      if (amount !== 0) parts.push({ by, key, label, value: amount })
    }
    if (parts.length > 0) tallyOf(tallies, code).parts[at] = parts
  }
}

/** The rows of one part: one, and more only where records lack a value for one of two splits. */
type Found = Known & { readonly key: string; readonly cells: Cells; readonly more?: readonly Cells[] }

const merged = (found: readonly Found[]): readonly Found[] => {
  if (found.every(({ key }, at) => key !== found[at + 1]?.key)) return found
  const all: Found[] = []
  for (const each of found) {
    const before = all.at(-1)
    if (before?.key === each.key) all[all.length - 1] = { ...before, more: [...(before.more ?? []), each.cells] }
    else all.push(each)
  }
  return all
}

const digitsOf = ({ cells, more = [] }: Found, at: number): string =>
  more.reduce((sum, each) => addDigits(sum, each[at] ?? '0'), cells[at] ?? '0')
