import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { ActTold, EventDeed, KeptEvent, Verified } from '../../server/index.ts'
import { addressOf, ask } from '../contract/ask.ts'
import type { HistoryFilter } from './history-filter.ts'

const pathOf = (province: string, what: string): string => `/provinces/${encodeURIComponent(province)}/${what}`

type HistoryPage = { readonly acts: readonly ActTold[]; readonly next: string | null }

/** Who did what, the newest first, page after page. */
export const historyQuery = (province: string, filter: HistoryFilter) =>
  infiniteQueryOptions({
    queryKey: ['history', province, filter],
    queryFn: ({ pageParam, signal }) =>
      ask<HistoryPage>(pathOf(province, 'history'), { query: { ...filter, after: pageParam, limit: '50' }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  })

/** Where the whole of what is asked for is fetched as CSV. */
export const historyFile = (province: string, filter: HistoryFilter): string =>
  addressOf(pathOf(province, 'history.csv'), filter)

/** The people whose acts can be asked for. */
export const historyPeopleQuery = (province: string) =>
  queryOptions({
    queryKey: ['history', province, 'people'],
    queryFn: ({ signal }) =>
      ask<readonly { readonly person: string; readonly name: string }[]>(pathOf(province, 'history/people'), {
        signal,
      }),
  })

/** What is asked of the log of access. */
export type AccessFilter = {
  readonly deed?: EventDeed | undefined
  readonly person?: string | undefined
  readonly register?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

export type EventTold = KeptEvent & { readonly title: string }

const eventsOfPage = 100

/** The log of access, the newest first, page after page. */
export const accessQuery = (province: string, filter: AccessFilter) =>
  infiniteQueryOptions({
    queryKey: ['history', province, 'access', filter],
    queryFn: ({ pageParam, signal }) =>
      ask<readonly EventTold[]>(pathOf(province, 'events'), {
        query: { ...filter, before: pageParam?.toString(), limit: String(eventsOfPage) },
        signal,
      }),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: (events) => (events.length < eventsOfPage ? undefined : events.at(-1)?.id),
    placeholderData: keepPreviousData,
  })

/** The last proof of a province's ledger that was asked for; asked for only on demand, as it reads everything. */
export const proofQuery = (province: string) =>
  queryOptions({
    queryKey: ['history', province, 'proof'],
    queryFn: ({ signal }) => ask<Verified>(pathOf(province, 'verify'), { signal }),
    enabled: false,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
