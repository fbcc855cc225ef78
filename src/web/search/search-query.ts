import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { FoundTold } from '../../server/index.ts'
import { ask } from '../contract/ask.ts'

/** What the ledger of a province finds for some words; nothing is asked of it without any. */
export const foundQuery = (province: string, typed: string) =>
  queryOptions({
    queryKey: ['found', province, typed],
    queryFn: ({ signal }) =>
      ask<FoundTold>(`/provinces/${encodeURIComponent(province)}/search`, { query: { q: typed }, signal }),
    enabled: typed !== '',
    placeholderData: keepPreviousData,
    staleTime: 10_000,
  })
