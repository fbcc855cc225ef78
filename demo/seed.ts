import type { ActionName, AnyRegister, LinkField, Register, ValueOf } from '../src/ledger/index.ts'
import { addDays, daysBetween, plainDate } from '../src/ledger/index.ts'

type SeedValue<F> = F extends LinkField ? string : F extends { readonly kind: 'date' } ? string : ValueOf<F>

/** What is filled in; a link names another record by `register-code/key`. */
type SeedFill<R> =
  R extends Register<infer F, infer _S, infer _O, infer _A>
    ? { readonly [K in keyof F]?: SeedValue<F[K]> | null }
    : never

export type SeedEntry<R> = {
  /** By which other records of the same province link to it. */
  readonly key?: string
  readonly do?: ActionName<R>
  readonly on: string
  readonly fill: SeedFill<R>
  readonly then?: readonly { readonly do: ActionName<R>; readonly on: string; readonly fill?: SeedFill<R> }[]
}

export type Seed = {
  readonly register: AnyRegister
  readonly key?: string
  readonly do?: string
  readonly on: string
  readonly fill: Readonly<Record<string, unknown>>
  readonly then?: readonly {
    readonly do: string
    readonly on: string
    readonly fill?: Readonly<Record<string, unknown>>
  }[]
}

/** Records of one register of a province, in an order in which every link leads to one that stands before it. */
export const seeds = <R extends AnyRegister>(register: R, entries: readonly SeedEntry<R>[]): readonly Seed[] =>
  entries.map((entry) => ({ register, ...entry }))

/**
 * What a report counts without naming: the same kind of entry so many times.
 * @param make builds the entry of number `n`, from 1, happening on `day`
 * @param days the first and the last day over which the entries are spread, both inclusive
 */
export const several = <E>(
  times: number,
  days: readonly [from: string, to: string],
  make: (n: number, day: string) => E,
): readonly E[] => Array.from({ length: times }, (_, index) => make(index + 1, spreadDay(days, index, times)))

/** How a record is called that the report counts but does not name. */
export const unnamed = (thing: string, n: number): string => `${thing} thứ ${n} (chưa nêu tên trong báo cáo)`

const spreadDay = ([from, to]: readonly [string, string], index: number, times: number): string => {
  const first = plainDate(from)
  return addDays(first, Math.floor((daysBetween(first, plainDate(to)) * index) / Math.max(1, times - 1)))
}
