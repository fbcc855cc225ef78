import { sql } from 'kysely'
import { ok, type Result, refuse } from '../../ledger/index.ts'
import { hasControlCharacter } from '../../ledger/register/index.ts'
import { type Database, inTransaction } from '../connection/index.ts'

/** A view of a register that a person has kept: what is asked of its list, as it stands in the address. */
export type SavedView = { readonly name: string; readonly query: string }

/** Whose views of which register. */
type Of = { readonly person: string; readonly register: string }

const mostViews = 100
const longestName = 80
const longestQuery = 8000

/** The views that a person has kept of a register, in the Vietnamese order of their names. */
export const viewsOf = async (db: Database, { person, register }: Of): Promise<readonly SavedView[]> => {
  const { rows } = await sql<SavedView>`
    select name, query from saved_views where person = ${person} and register = ${register}
     order by name collate vn`.execute(db)
  return rows
}

/**
 * Keeps a view under its name; what stood under that name is replaced.
 * @param at the instant (ISO 8601)
 */
export const keepView = async (
  db: Database,
  { person, register }: Of,
  { name: written, query }: SavedView,
  at: string,
): Promise<Result<SavedView>> => {
  const name = written.normalize('NFC').trim()
  if (name === '' || name.length > longestName || hasControlCharacter(name))
    return refuse('view/name', `Tên của cách xem có từ 1 đến ${longestName} ký tự, không có ký tự điều khiển.`)
  if (query.length > longestQuery || hasControlCharacter(query))
    return refuse('view/query', `Cách xem quá dài; hãy bớt điều kiện lọc (nhiều nhất ${longestQuery} ký tự).`)
  return inTransaction(db, async (transaction) => {
    const others = await viewsOf(transaction, { person, register })
    if (others.length >= mostViews && others.every((other) => other.name !== name))
      return refuse('view/too-many', `Mỗi sổ giữ được nhiều nhất ${mostViews} cách xem; hãy xóa bớt rồi lưu lại.`)
    await sql`
      insert into saved_views (person, register, name, query, saved_at)
      values (${person}, ${register}, ${name}, ${query}, ${at})
      on conflict (person, register, name) do update set query = excluded.query, saved_at = excluded.saved_at`.execute(
      transaction,
    )
    return ok({ name, query })
  })
}

/** Forgets a view. */
export const forgetView = async (
  db: Database,
  { person, register }: Of,
  name: string,
): Promise<Result<'forgotten'>> => {
  const { numAffectedRows } = await sql`
    delete from saved_views where person = ${person} and register = ${register} and name = ${name}`.execute(db)
  return numAffectedRows === 0n
    ? refuse('view/unknown', 'Không có cách xem này; hãy chọn trong các cách xem đã lưu.')
    : ok('forgotten')
}
