import type { Search } from '../app/search.ts'
import { type ColumnFilter, isAsked } from '../fields/field-kind.ts'

/** What somebody looks at in a register: everything of it stands in the address, so that a view is a link. */
export type View = {
  /** Words that all stand in the texts of a record. */
  readonly q: string
  /** The column by which rows are sorted, with `-` before it for the largest first; empty for the newest first. */
  readonly sort: string
  /** The columns that are shown, in their order; undefined for all. */
  readonly columns: readonly string[] | undefined
  readonly filters: Readonly<Record<string, ColumnFilter>>
}

const prefix = 'where.'

/** Reads a view from the parameters of an address. */
export const viewOf = (search: Search): View => {
  const one = (name: string): string => [search[name]].flat()[0] ?? ''
  const filters: Record<string, ColumnFilter> = {}
  for (const [parameter, values] of Object.entries(search)) {
    if (!parameter.startsWith(prefix) || values === undefined) continue
    const [name = '', comparison] = parameter.slice(prefix.length).split('.')
    const asked = comparison === undefined ? { oneOf: [values].flat() } : { [comparison]: [values].flat()[0] }
    filters[name] = { ...filters[name], ...asked }
  }
  const columns = one('columns')
  return { q: one('q'), sort: one('sort'), columns: columns === '' ? undefined : columns.split(','), filters }
}

/** Writes a view as parameters of an address; what is usual is left out. */
export const parametersOf = ({ q, sort, columns, filters }: View): Search => ({
  ...(q.trim() === '' ? {} : { q }),
  ...(sort === '' ? {} : { sort }),
  ...(columns === undefined ? {} : { columns: columns.join(',') }),
  ...filterParameters(filters),
})

const filterParameters = (filters: View['filters']): Search =>
  Object.fromEntries<Search[string]>(
    Object.entries(filters)
      .filter(([, filter]) => isAsked(filter))
      .flatMap(([name, { oneOf, ...compared }]) => [
        ...(oneOf === undefined ? [] : [[`${prefix}${name}`, oneOf] as const]),
        ...Object.entries(compared).map(([comparison, value]) => [`${prefix}${name}.${comparison}`, value] as const),
      ]),
  )

/** The next way to sort by a column: smallest first, largest first, as usual. */
export const nextSort = (sort: string, column: string): string =>
  sort === column ? `-${column}` : sort === `-${column}` ? '' : column

/** How the rows stand by a column, as `aria-sort` names it. */
export const sortedAs = (sort: string, column: string): 'ascending' | 'descending' | 'none' =>
  sort === column ? 'ascending' : sort === `-${column}` ? 'descending' : 'none'

/** The same view with another filter on a column; none where nothing is asked of it. */
export const filteredBy = (view: View, column: string, filter: ColumnFilter): View => {
  const { [column]: _, ...others } = view.filters
  return { ...view, filters: isAsked(filter) ? { ...others, [column]: filter } : others }
}
