import { domains } from '../../../domains/index.ts'
import type { Reader } from '../../../ledger/access/index.ts'
import { everyRegister } from '../../../ledger/index.ts'
import { type Database, type FilesOf, findRow, otherHolders, readRecords, sightOf } from '../../../store/index.ts'
import type { SameAt } from './file-answers.ts'

const registers = new Map(everyRegister(domains).map(({ register }) => [register.code, register]))

/** The other records that a reader sees and at which content with one of these hashes is kept, by hash. */
export const sameContentSeen = async (
  db: Database,
  reader: Reader,
  of: FilesOf,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, readonly SameAt[]>> => {
  const seen = new Map<string, SameAt[]>()
  for (const { hash, register: code, record } of await otherHolders(db, of, hashes)) {
    const register = registers.get(code)
    if (register === undefined) continue
    const sight = sightOf(reader, of.province, register)
    const row = await findRow(db, sight, record)
    if (row === undefined) continue
    const [told] = await readRecords(db, of.province, register, [row], sight.sees)
    const label = told?.label.trim() || `Bản ghi số ${record}`
    seen.set(hash, [...(seen.get(hash) ?? []), { register: code, title: register.title, record, label }])
  }
  return seen
}
