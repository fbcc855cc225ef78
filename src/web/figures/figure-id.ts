/** What a number in a report leads to: a figure or one of its parts, or a value of one record. */
export type FigureId =
  | {
      readonly kind: 'figure'
      readonly indicator: string
      readonly part?: { readonly by: string; readonly key: string }
      /** Undefined where the period is that of the page. */
      readonly period?: string
    }
  | { readonly kind: 'value'; readonly register: string; readonly record: string; readonly field: string }

/** Reads `calibrations.verified[outcome=failed]@2021-9M`, or `sanction/12#amount` for a value of a record. */
export const readFigureId = (id: string): FigureId | undefined => {
  const value = /^([\w-]+)\/(\d+)#(\w*)$/.exec(id)
  if (value !== null) {
    const [, register = '', record = '', field = ''] = value
    return { kind: 'value', register, record, field }
  }
  const [, indicator, by, key, period] = /^([\w.-]+)(?:\[([^=\]]+)=([^\]]*)\])?(?:@(.+))?$/.exec(id) ?? []
  if (indicator === undefined) return undefined
  return {
    kind: 'figure',
    indicator,
    ...(by === undefined || key === undefined ? {} : { part: { by, key } }),
    ...(period === undefined ? {} : { period }),
  }
}

/** The id of a figure in another period. */
export const withPeriod = (id: string, period: string): string => `${id.replace(/@.*$/, '')}@${period}`
