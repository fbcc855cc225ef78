import { domains } from '../../domains/index.ts'
import { type Reader, rowsFor } from '../../ledger/access/index.ts'
import { type Act, everyRegister, ok, type Result, refuse } from '../../ledger/index.ts'
import type { Database } from '../connection/index.ts'
import { type ActsFilter, actsOfProvince, type Scope } from './acts-of-province.ts'
import type { Position } from './position.ts'
import { type SeenAct, seenActs } from './seen-acts.ts'

const registers = everyRegister(domains).map((kept) => kept.register)

/** Which acts of a province are asked for. */
export type HistoryAsked = ActsFilter & { readonly province: string; readonly register?: string | undefined }

export type HistoryPage = {
  readonly acts: readonly SeenAct<Act>[]
  /** Where the next page begins; undefined where there is none. */
  readonly next: Position | undefined
}

/**
 * Who did what in the registers that a reader may read, the newest first.
 * @param page where to begin, and how many acts at most
 */
export const historyOf = async (
  db: Database,
  reader: Reader,
  asked: HistoryAsked,
  page: { readonly after?: Position | undefined; readonly limit: number },
): Promise<Result<HistoryPage>> => {
  const scopes = scopesOf(reader, asked)
  if (!scopes.ok) return scopes
  return ok(await pageOf(db, reader, asked, scopes.value, page))
}

/**
 * The same from the first act to the last, page after page. Acts are only appended, so the pages fit each other without
 * keeping one moment of the ledger open for as long as somebody reads.
 */
export const wholeHistoryOf = (
  db: Database,
  reader: Reader,
  asked: HistoryAsked,
): Result<AsyncGenerator<readonly SeenAct<Act>[]>> => {
  const scopes = scopesOf(reader, asked)
  if (!scopes.ok) return scopes
  async function* pages(of: readonly Scope[]): AsyncGenerator<readonly SeenAct<Act>[]> {
    for (let after: Position | undefined; ; ) {
      const { acts, next } = await pageOf(db, reader, asked, of, { after, limit: pageSize })
      yield acts
      if (next === undefined) return
      after = next
    }
  }
  return ok(pages(scopes.value))
}

const pageSize = 500

const pageOf = async (
  db: Database,
  reader: Reader,
  { province, ...filter }: HistoryAsked,
  scopes: readonly Scope[],
  { after, limit }: { readonly after?: Position | undefined; readonly limit: number },
): Promise<HistoryPage> => {
  const acts = await actsOfProvince(db, province, scopes, filter, { after, limit: limit + 1 })
  const shown = acts.slice(0, limit)
  const last = shown.at(-1)
  return {
    acts: await seenActs(
      db,
      reader,
      province,
      scopes.map(({ register }) => register),
      shown,
    ),
    next: acts.length > limit ? last : undefined,
  }
}

const scopesOf = (reader: Reader, { province, register: code }: HistoryAsked): Result<readonly Scope[]> => {
  const scopes = registers
    .filter((register) => code === undefined || register.code === code)
    .map((register): Scope => ({ register, rows: rowsFor(reader, 'read', { register, province }) }))
    .filter(({ rows }) => rows !== 'none')
  if (scopes.length > 0) return ok(scopes)
  return refuse(
    'history/not-readable',
    code === undefined
      ? 'Chức vụ hiện giữ không được xem bản ghi của sổ nào trong tỉnh, nên không có lịch sử để xem.'
      : `Không có sổ “${code}” trong các sổ được xem; bỏ register để xem lịch sử của mọi sổ được xem.`,
  )
}
