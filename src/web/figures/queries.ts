import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { FigureShownTold } from '../../server/index.ts'
import { ask } from '../contract/ask.ts'
import { figuresKey } from '../rich-text/indicators.ts'

/** A figure or a part of it in a province and period. */
export type FigureAt = {
  readonly province: string
  readonly period: string
  readonly indicator: string
  readonly part?: { readonly by: string; readonly key: string } | undefined
}

const pathOf = ({ province, period, indicator }: FigureAt): string =>
  `/provinces/${encodeURIComponent(province)}/periods/${encodeURIComponent(period)}/figures/${encodeURIComponent(indicator)}`

/** A figure with its parts, the year before and earlier periods. */
export const figureShownQuery = (at: FigureAt) =>
  queryOptions({
    queryKey: [...figuresKey, at.province, at.period, at.indicator, 'shown', at.part?.by],
    queryFn: ({ signal }) => ask<FigureShownTold>(`${pathOf(at)}/shown`, { query: { split: at.part?.by }, signal }),
    placeholderData: keepPreviousData,
  })

/** Records behind a figure, as one reader sees them. */
export type RecordsBehind = {
  readonly total: number
  readonly outOfReach: number
  readonly next: number | null
  readonly records: readonly { readonly register: string; readonly id: number; readonly label: string }[]
}

const onAPage = '20'

/** The records behind a figure or a part of it, page after page. */
export const recordsBehindQuery = (at: FigureAt) =>
  infiniteQueryOptions({
    queryKey: [...figuresKey, at.province, at.period, at.indicator, 'records', at.part],
    queryFn: ({ pageParam, signal }) =>
      ask<RecordsBehind>(`${pathOf(at)}/records`, {
        query: {
          part: at.part === undefined ? undefined : `${at.part.by}=${at.part.key}`,
          after: String(pageParam),
          limit: onAPage,
        },
        signal,
      }),
    initialPageParam: 0,
    getNextPageParam: ({ next }) => next,
  })
