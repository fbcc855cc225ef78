import { CompiledQuery } from 'kysely'
import { browsablesOf } from '../browsing/browsable.ts'
import type { Sight } from '../browsing/sight.ts'
import { isIn, parameters, seen } from '../browsing/sql.ts'
import type { Database } from '../connection/index.ts'
import type { Row } from '../reading/index.ts'
import { tableOf } from '../tables/index.ts'
import type { Hit } from './record-search.ts'

/** A record that links to one that was found: by which of its fields, and to which. */
export type LinkedHit = Hit & { readonly by: string; readonly to: Hit }

type LinkedRow = { readonly at: number; readonly link: number; readonly row: Row }

/**
 * Finds the newest records that link straight to these, of every register that declares such a link, in one statement. What
 * the reader may not read is not found, nor anything by a field that the reader does not see.
 *
 * Links are asked by their index, so nothing is kept twice and a new name is found at once. Large registers have no such
 * index, and are not asked.
 * @param most how many of one register may link to one record by one field
 */
export const searchLinked = async (
  db: Database,
  sights: readonly Sight[],
  targets: readonly Hit[],
  most: number,
): Promise<readonly LinkedHit[]> => {
  const links = sights.flatMap((sight) => (sight.register.large ? [] : linksOf(sight, targets)))
  if (links.length === 0) return []
  const of = parameters()
  const arms = links.map(
    ({ sight, column, to }, at) => `select ${at} as at, target.id as link, r.row
      from unnest(${of.bind(to.map(({ row }) => row.id))}::bigint[]) as target (id), lateral (
        select to_jsonb(r) as row from ${tableOf(sight.register)} r
         where r.province = ${of.bind(sight.province)} and not r.voided and ${isIn(sight.rows, of.bind)}
           and ${seen(sight, column, of.bind)} = target.id
         order by r.id desc limit ${most}) r`,
  )
  const query = CompiledQuery.raw(arms.join('\nunion all\n'), [...of.values])
  const { rows } = await db.executeQuery<LinkedRow>(query)
  return rows.flatMap(({ at, link, row }) => {
    const found = links[at]
    const to = found?.to.find((target) => Number(target.row.id) === Number(link))
    return found === undefined || to === undefined
      ? []
      : [{ sight: found.sight, row, whole: to.whole, by: found.column.name, to }]
  })
}

const linksOf = (sight: Sight, targets: readonly Hit[]) =>
  [...browsablesOf(sight.register).values()].flatMap((column) => {
    const { name, field } = column
    if (field.kind !== 'link' || sight.field(name) === 'none') return []
    const to = targets.filter((target) => target.sight.register.code === field.target.code)
    return to.length === 0 ? [] : [{ sight, column, to }]
  })
