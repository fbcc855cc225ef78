import { queryOptions } from '@tanstack/react-query'
import type { FigureTold, IndicatorTold } from '../../server/index.ts'
import { ask } from '../contract/ask.ts'
import { holdsWords } from '../fields/plain-text.ts'
import type { FigurePlace } from './figure-context.ts'

/** Every indicator that is declared, in the order of the domains. */
export const indicatorsQuery = queryOptions({
  queryKey: ['indicators'],
  queryFn: ({ signal }) => ask<readonly IndicatorTold[]>('/indicators', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
})

/** All that was asked about figures stands under this key; forget it after something was done to records. */
export const figuresKey = ['figures'] as const

/** One figure with its parts. */
export const figureQuery = ({ province, period }: FigurePlace, indicator: string) =>
  queryOptions({
    queryKey: [...figuresKey, province, period, indicator],
    queryFn: ({ signal }) =>
      ask<FigureTold>(
        `/provinces/${encodeURIComponent(province)}/periods/${encodeURIComponent(period)}/figures/${encodeURIComponent(indicator)}`,
        { signal },
      ),
  })

/** The indicators that hold every word that is sought, those whose title holds them first. */
export const soughtIndicators = (
  indicators: readonly IndicatorTold[],
  sought: string,
  most: number,
): readonly IndicatorTold[] => {
  const inTitle = indicators.filter(({ title }) => holdsWords(title, sought))
  const known = new Set(inTitle)
  const elsewhere = indicators.filter(
    (each) =>
      !known.has(each) && holdsWords(`${each.title} ${each.code} ${each.register.title} ${each.domain.title}`, sought),
  )
  return [...inTitle, ...elsewhere].slice(0, most)
}
