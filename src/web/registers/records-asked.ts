import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { ask, type Parameters } from '../contract/ask.ts'
import { type RecordsTold, recordsKey, recordsPath } from '../contract/queries.ts'
import { parametersOf, type View } from './view.ts'

/** How many rows come at a time. */
export const pageSize = 100

/** The rows of a view, page after page, from a cursor on; they are neither counted nor added up, so that they come at once. */
export const rowsQuery = (province: string, register: string, view: View, from: string | undefined) =>
  infiniteQueryOptions({
    queryKey: [...recordsKey(province, register), 'rows', parametersOf(view), from ?? ''],
    queryFn: ({ pageParam, signal }) =>
      ask<RecordsTold>(recordsPath(province, register), {
        query: { ...parametersOf(view), limit: String(pageSize), totals: 'false', after: pageParam },
        signal,
      }),
    initialPageParam: from,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  })

/** How many rows a view has, and the sums of its numbers. */
export const totalsQuery = (province: string, register: string, view: View, numbers: readonly string[]) => {
  const { sort: _, columns: __, ...asked } = parametersOf(view)
  const query: Parameters = { ...asked, limit: '1', totals: 'true', columns: ['id', ...numbers].join(',') }
  return queryOptions({
    queryKey: [...recordsKey(province, register), 'totals', query],
    queryFn: ({ signal }) => ask<RecordsTold>(recordsPath(province, register), { query, signal }),
    select: ({ total, sums }) => ({ total: total ?? 0, sums: sums ?? {} }),
  })
}
