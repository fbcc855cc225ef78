import { fieldAtPath } from '../../ledger/register/index.ts'
import { type Countable, type Figure, isRatio, type Part, splitCode } from '../../ledger/indicator/index.ts'
import type { ComparedFigure, FigureSource } from '../enquiry/index.ts'
import type { Plan } from './plans.ts'

/** What stands beside a figure for its period: a part of it where only that part is one division's. */
export type ShownValue = { readonly value: number; readonly parts: readonly Part[] }

/** A figure as a dashboard and the first page show it: beside it the year before and the plan. */
export type ShownFigure = ShownValue & {
  readonly indicator: string
  readonly title: string
  readonly unit: string
  readonly register: string
  readonly registerTitle: string
  readonly domain: string
  readonly from: string
  readonly to: string
  readonly records: number
  /** The part that is shown, `division=technology`; null where it is the whole figure. */
  readonly part: string | null
  readonly yearBefore: { readonly from: string; readonly to: string; readonly source: FigureSource | null } & ShownValue
  readonly change: number
  readonly plan: Plan | null
  /** The splits by administrative units, and their level. */
  readonly places: readonly { readonly by: string; readonly level: 'district' | 'commune' }[]
  /** Whether it has parts by the states of its records. */
  readonly byState: boolean
}

/** The register whose records a figure counts; of a share those of its whole. */
export const registerOf = (of: Countable) => (isRatio(of) ? of.per.register : of.register)

/** The part of an indicator that is one division's: all of it, `division=…`, or none. */
export const partOfDivision = (
  of: Countable,
  division: string | undefined,
): 'all' | 'none' | { readonly by: string } => {
  if (division === undefined) return 'all'
  const register = registerOf(of)
  const field = register.rights.division
  if (field !== undefined && !isRatio(of) && of.splitBy.includes(field)) return { by: field }
  return register.keptBy === division ? 'all' : 'none'
}

/** A compared figure as it is shown to a division, or to everybody. */
export const shownFigure = (
  { figure, yearBefore }: ComparedFigure,
  {
    domain,
    division,
    plan,
  }: { readonly domain: string; readonly division: string | undefined; readonly plan: Plan | null },
): ShownFigure => {
  const of = figure.indicator
  const register = registerOf(of)
  const owned = partOfDivision(of, division)
  const part = typeof owned === 'object' && division !== undefined ? { by: owned.by, key: division } : undefined
  const [now, before] = [valueOf(figure, part), valueOf(yearBefore, part)]
  return {
    indicator: of.code,
    title: of.title,
    unit: of.unit,
    register: register.code,
    registerTitle: register.title,
    domain,
    ...figure.window,
    records: figure.records,
    part: part === undefined ? null : `${part.by}=${part.key}`,
    ...now,
    yearBefore: { ...yearBefore.window, ...before, source: part === undefined ? yearBefore.source : null },
    // Quantities have at most a few decimals; their difference should not show the last binary digits.
    change: Number((now.value - before.value).toFixed(6)),
    plan,
    places: part === undefined ? placeSplits(of) : [],
    byState: part === undefined && !isRatio(of) && of.splitBy.includes('state'),
  }
}

const valueOf = ({ value, parts }: Figure, part: { by: string; key: string } | undefined): ShownValue => {
  if (part === undefined) return { value, parts }
  const found = parts.find(({ by, key }) => by === part.by && key === part.key)
  return { value: found?.value ?? 0, parts: [] }
}

const placeSplits = (of: Countable): ShownFigure['places'] =>
  isRatio(of)
    ? []
    : of.splitBy.flatMap((split) => {
        const field = typeof split === 'string' ? fieldAtPath(of.register, split) : undefined
        return field?.kind === 'place' ? [{ by: splitCode(split), level: field.level }] : []
      })
