import { domains } from '../../domains/index.ts'
import { everyRegister, type Kept } from '../../ledger/index.ts'
import { withLinks } from '../../ledger/testing/examples.ts'
import { type Database, inTransaction } from '../connection/index.ts'
import { operator, postEntries } from '../posting/index.ts'
import { saveProvince } from '../provinces/index.ts'
import { sampleProvince } from './sample-province.ts'

/**
 * A province in which everything that can happen has happened: the examples of every register, each register recorded by
 * one of these persons, one second after the other.
 * @param from the instant of the first recording
 */
export const workingProvince = async (
  db: Database,
  { code, name }: { readonly code: string; readonly name: string },
  persons: readonly string[],
  from: string,
): Promise<void> => {
  await inTransaction(db, (transaction) => saveProvince(transaction, sampleProvince(code, name)))
  const records = new Map<string, readonly number[]>()
  let second = 0
  for (const { register, examples } of inOrderOfLinks(everyRegister(domains))) {
    const entries = examples.map((entry, at) =>
      withLinks(register, entry, (target) => {
        const there = records.get(target.code) ?? []
        return there[at % there.length] ?? 0
      }),
    )
    const at = new Date(Date.parse(from) + 1000 * second++).toISOString()
    const signature = { person: persons[second % persons.length] ?? '', office: operator, at }
    await inTransaction(db, (transaction) => postEntries(transaction, { province: code, register, entries, signature }))
    const posted = await db
      .selectFrom('acts')
      .select('record')
      .distinct()
      .where('province', '=', code)
      .where('register', '=', register.code)
      .orderBy('record')
      .execute()
    records.set(
      register.code,
      posted.map(({ record }) => record),
    )
  }
}

const inOrderOfLinks = (all: readonly Kept[]): readonly Kept[] => {
  const ordered = new Set<Kept>()
  const add = (each: Kept | undefined): void => {
    if (each === undefined || ordered.has(each)) return
    for (const field of Object.values(each.register.fields))
      if (field.kind === 'link') add(all.find(({ register }) => register === field.target))
    ordered.add(each)
  }
  for (const each of all) add(each)
  return [...ordered]
}
