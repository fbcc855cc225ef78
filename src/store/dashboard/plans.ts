import { domains } from '../../domains/index.ts'
import { type Countable, everyIndicator, isRatio } from '../../ledger/index.ts'
import {
  monthPeriod,
  type Period,
  periodCode,
  type PlainDate,
  windowOf,
  yearToDate,
} from '../../ledger/period/index.ts'
import { type Province, type ReadRecord, reportedSpan, type Span } from '../../ledger/report/index.ts'
import type { Database } from '../connection/index.ts'
import { booksOf } from '../figures/index.ts'

/** What the plan sets for an indicator in one stretch of days, and what has been done since these began. */
export type Plan = {
  readonly indicator: string
  readonly title: string
  readonly unit: string
  /** The divisions to which the targets were given. */
  readonly divisions: readonly string[]
  readonly amount: number
  readonly value: number
  /** The share that has been done, with one decimal; null of a target of nothing. */
  readonly percent: number | null
  /** The days that `value` counts, and their name. */
  readonly from: PlainDate
  readonly to: PlainDate
  readonly period: string
  /** The last day of the target. */
  readonly until: PlainDate
}

/** A target whose indicator the ledger does not have, so that nobody can say what has been done. */
export type StrayTarget = { readonly id: number; readonly label: string; readonly indicator: string }

const indicators = new Map(everyIndicator(domains).map((each) => [each.code, each]))
const standing = indicators.get('plan-targets.standing')

/**
 * The targets that hold on the last day of a period, each beside the figure of its indicator from its first day to the
 * period's last. A target that begins with a month begins with the month of the province's reports.
 * @param division only the targets of this division
 */
export const plansOf = async (
  db: Database,
  province: Province,
  period: Period,
  division: string | undefined,
): Promise<{ readonly plans: readonly Plan[]; readonly stray: readonly StrayTarget[] }> => {
  if (standing === undefined || isRatio(standing)) throw new Error('there is no indicator of plan targets')
  const span = reportedSpan(period, province)
  const books = booksOf(db)
  const targets = (await books.records(province.code, span, standing))
    .map(targetOf)
    .filter((target) => division === undefined || target.division === division)
  const stray = targets.filter((target) => !indicators.has(target.indicator))
  const groups = new Map<string, Target[]>()
  for (const target of targets) {
    const key = `${target.indicator} ${target.from} ${target.until}`
    groups.set(key, [...(groups.get(key) ?? []), target])
  }
  const plans: Plan[] = []
  const figures = new Map<PlainDate, ReadonlyMap<string, { readonly value: number }>>()
  for (const group of groups.values()) {
    const [first] = group
    const of = indicators.get(first?.indicator ?? '')
    if (first === undefined || of === undefined) continue
    const { from, until } = first
    const since = spanSince(from, span, period, province)
    const done = figures.get(from) ?? (await books.figures(province.code, since, countablesOf(targets, from)))
    figures.set(from, done)
    const amount = exact(group.reduce((sum, target) => sum + target.amount, 0))
    const value = done.get(of.code)?.value ?? 0
    plans.push({
      indicator: of.code,
      title: of.title,
      unit: of.unit,
      divisions: group.map((target) => target.division),
      amount,
      value,
      percent: amount === 0 ? null : Math.round((value / amount) * 1000) / 10,
      ...since.window,
      period: since.period,
      until,
    })
  }
  const order = [...indicators.keys()]
  return {
    plans: plans.sort((a, b) => order.indexOf(a.indicator) - order.indexOf(b.indicator)),
    stray: stray.map(({ id, label, indicator }) => ({ id, label, indicator })),
  }
}

type Target = ReturnType<typeof targetOf>

const targetOf = ({ id, label, values }: ReadRecord) => {
  const text = (name: string) => String(values[name]?.raw ?? '')
  return {
    id,
    label,
    indicator: text('indicator'),
    amount: Number(text('amount')),
    from: text('holdsFrom') as PlainDate,
    until: text('holdsTo') as PlainDate,
    division: text('division'),
  }
}

const countablesOf = (targets: readonly Target[], from: PlainDate): readonly Countable[] =>
  [...new Set(targets.filter((target) => target.from === from).map(({ indicator }) => indicator))].flatMap(
    (code) => indicators.get(code) ?? [],
  )

// Quantities have at most three decimals; their sum should not show the last binary digits.
const exact = (sum: number): number => Number(sum.toFixed(6))

const spanSince = (day: PlainDate, { window }: Span, period: Period, { regime }: Province): Span => {
  const [year = 0, month = 0] = day.split('-').map(Number)
  const from = day.endsWith('-01') ? windowOf(monthPeriod(year, month), regime).from : day
  const toDate = yearToDate(period, regime)
  // What the report calls nine months is called so here too.
  if (toDate.window.from === from && toDate.window.to === window.to)
    return { window: toDate.window, period: periodCode(toDate.period) }
  return { window: { from, to: window.to }, period: `${from}/${window.to}` }
}
