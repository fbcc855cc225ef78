import {
  addDays,
  type AnyEntry,
  type AnyRegister,
  daysBetween,
  decideEntry,
  type Field,
  keysOn,
  type Kept,
  type PlainDate,
  plainDate,
} from '../src/ledger/index.ts'
import {
  type EntriesPosted,
  inTransaction,
  type KeyedEntry,
  type Ledger,
  operator,
  postEntries,
} from '../src/store/index.ts'
import { places, placesAt } from './province.ts'

export type Filling = {
  readonly province: string
  readonly years: readonly number[]
  readonly kept: Kept
  /** Records in each year. */
  readonly count: number
  readonly random: () => number
  /** Numbers of records that links may lead to, by register. */
  readonly linkable: ReadonlyMap<string, readonly number[]>
}

type Fill = Readonly<Record<string, unknown>>

const at = '2026-11-22T00:00:00.000Z'
const lastDay = plainDate('2026-11-20')

/**
 * Posts records of one register and province, each made from an example of the register: its days moved into the year,
 * its choices, places and links drawn anew, its identity made its own.
 */
export const fillRegister = (ledger: Ledger, filling: Filling): Promise<EntriesPosted> => {
  const { kept, province, count, years } = filling
  const entries = years.flatMap((year) =>
    Array.from({ length: count }, (_, number) => accepted(filling, { year, number })),
  )
  return inTransaction(ledger.db, (transaction) =>
    postEntries(transaction, {
      province,
      register: kept.register,
      entries,
      signature: { person: 'bench', office: operator, at },
    }),
  )
}

const pick = <T>(random: () => number, of: readonly T[]): T | undefined => of[Math.floor(random() * of.length)]

type Place = { readonly year: number; readonly number: number }

// Choices that are drawn one by one may contradict a rule; those of an example never do.
const accepted = (filling: Filling, place: Place): KeyedEntry => {
  for (let tries = 0; tries < 8; tries += 1) {
    const entry = drawn(filling, place, true)
    if (decideEntry(filling.kept.register, entry, 1, { places, today: lastDay }).ok) return entry
  }
  return drawn(filling, place, false)
}

type Drawing = Place & {
  readonly filling: Filling
  readonly choosing: boolean
  readonly moved: (day: string) => PlainDate
}

const drawn = (filling: Filling, place: Place, choosing: boolean): KeyedEntry => {
  const { kept, random } = filling
  const example = pick(random, kept.examples) as AnyEntry
  const begins = addDays(plainDate(`${place.year}-01-01`), Math.floor(random() * 365))
  const shift = daysBetween(example.on as PlainDate, begins)
  const moved = (day: string): PlainDate => {
    const to = addDays(day as PlainDate, shift)
    return to > lastDay ? lastDay : to
  }
  const drawing: Drawing = { ...place, filling, choosing, moved }
  const fillsOf = (action: string | undefined): readonly string[] =>
    action === undefined ? [] : (kept.register.actions[action]?.fill ?? [])
  return {
    ...(example.do === undefined ? {} : { do: example.do }),
    origin: `bench-${place.year}-${place.number}`,
    on: moved(example.on),
    fill: redrawn(drawing, example.fill, example.on, [...kept.register.opening.fill, ...fillsOf(example.do)]),
    then: taken(random, example.then ?? []).map((step) => ({
      do: step.do,
      on: moved(step.on),
      fill: redrawn(drawing, step.fill ?? {}, step.on, fillsOf(step.do)),
    })),
  }
}

// One record in three is still under way.
const taken = <T>(random: () => number, steps: readonly T[]): readonly T[] =>
  random() < 1 / 3 ? steps.slice(0, Math.floor(random() * (steps.length + 1))) : steps

/** What a step fills: the links that it must, and all that the example fills, drawn anew. */
const redrawn = (drawing: Drawing, fill: Fill, on: string, must: readonly string[]): Fill => {
  const { fields } = drawing.filling.kept.register
  const day = drawing.moved(on)
  const links = must.filter((name) => fields[name]?.kind === 'link' && !(name in fill))
  return Object.fromEntries(
    [...links, ...Object.keys(fill)].map((name) => [name, valueOf(drawing, name, fields[name], fill[name], day)]),
  )
}

const valueOf = (
  { filling, choosing, moved, year, number }: Drawing,
  name: string,
  field: Field | undefined,
  value: unknown,
  day: PlainDate,
): unknown => {
  const { random, linkable, kept } = filling
  const isOwn = kept.register.identity.includes(name)
  switch (field?.kind) {
    case 'date':
      return moved(String(value))
    case 'choice':
      return choosing ? (pick(random, keysOn(field.list, day)) ?? value) : value
    case 'place':
      return pick(random, placesAt(field.level))
    case 'places':
      return [...new Set([pick(random, placesAt(field.level)), pick(random, placesAt(field.level))])]
    case 'link': {
      const targets = linkable.get(field.target.code) ?? []
      const next = filling.years.indexOf(year) * filling.count + number
      return (isOwn ? targets[next % targets.length] : pick(random, targets)) ?? null
    }
    case 'text':
      return isOwn ? ownText(String(value), field.max, year, number) : value
    default:
      return value
  }
}

/** A text that no other record has, of the same shape where it must not grow; a year of four digits is the year. */
const ownText = (text: string, max: number, year: number, number: number): string => {
  if (/^\d{4}$/.test(text)) return String(year)
  const tagged = `${text}-${year}-${number}`
  if (tagged.length <= max) return tagged
  const tag = `${year}${String(number).padStart(4, '0')}`
  return tag.length <= text.length ? text.slice(0, text.length - tag.length) + tag : text
}

/** Registers in an order in which those that others link to come first. */
export const linkedFirst = (all: readonly Kept[]): readonly Kept[] => {
  const ordered = new Map<string, Kept>()
  const visit = (register: AnyRegister): void => {
    const kept = all.find((each) => each.register.code === register.code)
    if (kept === undefined || ordered.has(register.code)) return
    for (const field of Object.values(register.fields)) if (field.kind === 'link') visit(field.target)
    ordered.set(register.code, kept)
  }
  for (const { register } of all) visit(register)
  return [...ordered.values()]
}
