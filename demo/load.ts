import type { AnyRegister, LinkField } from '../src/ledger/index.ts'
import {
  idsByOrigin,
  inTransaction,
  type KeyedEntry,
  type Ledger,
  type LedgerTransaction,
  operator,
  postEntries,
  type ProvinceFile,
  provincesOf,
  saveProvince,
  type Signature,
} from '../src/store/index.ts'
import type { Seed } from './seed.ts'

/** A province of the demonstration: its settings and its records, in an order in which links lead backwards. */
export type DemoProvince = { readonly file: ProvinceFile; readonly records: () => Iterable<Seed> }

export type LoadProgress = { readonly province: string; readonly records: number }

const signatureAt = (at: string): Signature => ({ person: 'Dữ liệu mẫu', office: operator, at })

/**
 * Loads provinces that the ledger does not have yet, each in one transaction.
 * @param at the instant of recording, ISO 8601
 * @returns how many records were posted
 */
export const loadDemo = async (
  ledger: Ledger,
  provinces: readonly DemoProvince[],
  at: string,
  onProgress: (progress: LoadProgress) => void = () => undefined,
): Promise<number> => {
  let total = 0
  const known = new Set((await provincesOf(ledger.db)).map((each) => each.code))
  for (const province of provinces.filter((each) => !known.has(each.file.code)))
    total += await inTransaction(ledger.db, (transaction) => loadProvince(transaction, province, at, onProgress))
  return total
}

const loadProvince = async (
  transaction: LedgerTransaction,
  { file, records }: DemoProvince,
  at: string,
  onProgress: (progress: LoadProgress) => void,
): Promise<number> => {
  await saveProvince(transaction, file)
  const known = new Map<string, number>()
  let count = 0
  for (const batch of batchesOf(records(), known)) {
    const entries = batch.seeds.map((seed, index) => keyed(seed, count + index, known))
    const posted = await postEntries(transaction, {
      province: file.code,
      register: batch.register,
      entries,
      signature: signatureAt(at),
    })
    const refusal = posted.refusals[0]
    if (refusal !== undefined)
      throw new Error(
        `${file.code} ${batch.register.code} ${refusal.origin}: ${refusal.faults.map((fault) => `${fault.field} ${fault.tell}`).join('; ')}`,
      )
    count += entries.length
    const keys = batch.seeds.flatMap((seed) => (seed.key === undefined ? [] : [seed.key]))
    for (const [key, id] of await idsByOrigin(transaction, batch.register, file.code, keys))
      known.set(`${batch.register.code}/${key}`, id)
    onProgress({ province: file.name, records: count })
  }
  return count
}

type Batch = { readonly register: AnyRegister; readonly seeds: readonly Seed[] }

const mostInABatch = 5000

// A batch ends where the register changes, where it is full, and before a link to one of its own records.
function* batchesOf(seeds: Iterable<Seed>, known: ReadonlyMap<string, number>): Generator<Batch> {
  let batch: Seed[] = []
  for (const seed of seeds) {
    const [first] = batch
    const links = linksOf(seed)
    const ends = first !== undefined && (first.register !== seed.register || batch.length >= mostInABatch)
    if (first !== undefined && (ends || links.some((link) => !known.has(link)))) {
      yield { register: first.register, seeds: batch }
      batch = []
    }
    batch.push(seed)
  }
  const [first] = batch
  if (first !== undefined) yield { register: first.register, seeds: batch }
}

type Fill = Readonly<Record<string, unknown>>

const isLink = (register: AnyRegister, name: string): boolean =>
  (register.fields[name] as LinkField | undefined)?.kind === 'link'

const linksOf = (seed: Seed): readonly string[] =>
  [seed.fill, ...(seed.then ?? []).map((step) => step.fill ?? {})].flatMap((fill) =>
    Object.entries(fill).flatMap(([name, value]) =>
      isLink(seed.register, name) && typeof value === 'string' ? [value] : [],
    ),
  )

const keyed = (seed: Seed, number: number, known: ReadonlyMap<string, number>): KeyedEntry => {
  const resolved = (fill: Fill): Fill =>
    Object.fromEntries(
      Object.entries(fill).map(([name, value]) => {
        if (!isLink(seed.register, name) || typeof value !== 'string') return [name, value]
        const id = known.get(value)
        if (id === undefined) throw new Error(`${seed.register.code}: no record «${value}» stands before it`)
        return [name, id]
      }),
    )
  return {
    ...(seed.do === undefined ? {} : { do: seed.do }),
    on: seed.on,
    origin: seed.key ?? `demo-${number}`,
    fill: resolved(seed.fill),
    then: (seed.then ?? []).map((step) => ({ do: step.do, on: step.on, fill: resolved(step.fill ?? {}) })),
  }
}
