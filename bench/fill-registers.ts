import {
  addDays,
  type AnyEntry,
  type AnyRegister,
  daysBetween,
  keysOn,
  type Kept,
  type PlainDate,
  plainDate,
} from '../src/ledger/index.ts'
import { inTransaction, type KeyedEntry, type Ledger, operator, postEntries } from '../src/store/index.ts'

export type Filling = {
  readonly province: string
  readonly year: number
  readonly kept: Kept
  readonly count: number
  readonly districts: readonly string[]
  readonly random: () => number
  /** Numbers of records that links may lead to, by register. */
  readonly linkable: ReadonlyMap<string, readonly number[]>
}

type Fill = Readonly<Record<string, unknown>>

const at = '2026-11-22T00:00:00.000Z'
const lastDay = plainDate('2026-11-20')

/**
 * Posts records of one register, province and year, each made from an example of the register: its days moved into the year,
 * its choices, places and links drawn anew, its identity made its own.
 * @returns how many were posted; drawn values that break a rule of the register are left out
 */
export const fillRegister = async (ledger: Ledger, filling: Filling): Promise<number> => {
  const { kept, province, count } = filling
  const entries = Array.from({ length: count }, (_, number) => drawn(filling, number))
  const posted = await inTransaction(ledger.db, (transaction) =>
    postEntries(transaction, {
      province,
      register: kept.register,
      entries,
      signature: { person: 'bench', office: operator, at },
    }),
  )
  return posted.records
}

const pick = <T>(random: () => number, of: readonly T[]): T | undefined => of[Math.floor(random() * of.length)]

const drawn = (filling: Filling, number: number): KeyedEntry => {
  const { kept, random, year } = filling
  const example = pick(random, kept.examples) as AnyEntry
  const begins = addDays(plainDate(`${year}-01-01`), Math.floor(random() * 365))
  const shift = daysBetween(example.on as PlainDate, begins)
  const moved = (day: string): PlainDate => {
    const to = addDays(day as PlainDate, shift)
    return to > lastDay ? lastDay : to
  }
  const tag = `${year}-${number}`
  const redraw = (fill: Fill, day: PlainDate): Fill =>
    Object.fromEntries(
      Object.entries(fill).map(([name, value]) => [name, redrawn(filling, name, value, { moved, day, tag })]),
    )
  const linked = Object.fromEntries(
    Object.entries(kept.register.fields).flatMap(([name, field]) => {
      if (field.kind !== 'link') return []
      const id = pick(random, filling.linkable.get(field.target.code) ?? [])
      return id === undefined ? [] : [[name, id]]
    }),
  )
  const required = new Set([...kept.register.opening.fill, ...fillsOf(kept.register, example.do)])
  return {
    ...(example.do === undefined ? {} : { do: example.do }),
    origin: `bench-${tag}`,
    on: moved(example.on),
    fill: { ...only(linked, required), ...redraw(example.fill, moved(example.on)) },
    then: (example.then ?? []).map((step) => ({
      do: step.do,
      on: moved(step.on),
      fill: {
        ...only(linked, new Set(fillsOf(kept.register, step.do))),
        ...redraw(step.fill ?? {}, moved(step.on)),
      },
    })),
  }
}

const fillsOf = (register: AnyRegister, action: string | undefined): readonly string[] =>
  action === undefined ? [] : (register.actions[action]?.fill ?? [])

const only = (fill: Fill, names: ReadonlySet<string>): Fill =>
  Object.fromEntries(Object.entries(fill).filter(([name]) => names.has(name)))

type Moving = { readonly moved: (day: string) => PlainDate; readonly day: PlainDate; readonly tag: string }

const redrawn = (filling: Filling, name: string, value: unknown, { moved, day, tag }: Moving): unknown => {
  const { register } = filling.kept
  const field = register.fields[name]
  switch (field?.kind) {
    case 'date':
      return moved(String(value))
    case 'choice':
      return pick(filling.random, keysOn(field.list, day)) ?? value
    case 'place':
      return pick(filling.random, filling.districts)
    case 'places':
      return [...new Set([pick(filling.random, filling.districts), pick(filling.random, filling.districts)])]
    case 'link':
      return pick(filling.random, filling.linkable.get(field.target.code) ?? []) ?? null
    case 'text':
      return register.identity.includes(name) ? `${String(value)}-${tag}` : value
    default:
      return value
  }
}
