import { domains } from '../../domains/index.ts'
import { type Countable, ok, type Result } from '../../ledger/index.ts'
import { firstMonths, monthOf, periodCode, periodTitle, type PlainDate } from '../../ledger/period/index.ts'
import { reportedSpan } from '../../ledger/report/index.ts'
import { askComparedFigures, findProvince, findSpan, type Ledger } from '../enquiry/index.ts'
import { arrangementOf } from './arrangement.ts'
import { partOfDivision, registerOf, type ShownFigure, shownFigure } from './figures-shown.ts'
import { plansOf, type Plan, type StrayTarget } from './plans.ts'

/** The figures of a period as a dashboard shows them, against the plan and the year before. */
export type Dashboard = {
  readonly period: string
  readonly title: string
  readonly from: PlainDate
  readonly to: PlainDate
  readonly isDeclared: boolean
  readonly domains: readonly { readonly code: string; readonly title: string }[]
  readonly figures: readonly ShownFigure[]
  readonly plans: readonly Plan[]
  readonly stray: readonly StrayTarget[]
}

export type DashboardAsked = {
  readonly province: string
  readonly period: string
  readonly division: string | undefined
}

/** The dashboard of a department, or of one division of it. Every number is the one that the report tells. */
export const askDashboard = async (
  ledger: Ledger,
  { province: code, period: written, division }: DashboardAsked,
): Promise<Result<Dashboard>> => {
  const found = await findSpan(ledger.db, code, written)
  if (!found.ok) return found
  const { province, period } = found.value
  const { indicators, isDeclared } = await arrangementOf(ledger.db, province.code)
  const chosen = indicators.filter((of) => partOfDivision(of, division) !== 'none')
  const compared = await askComparedFigures(ledger, {
    province: code,
    period: written,
    indicators: chosen.map((of) => of.code),
  })
  if (!compared.ok) return compared
  const { plans, stray } = await plansOf(ledger.db, province, period, division)
  const byCode = new Map(compared.value.map((each) => [each.figure.indicator.code, each]))
  const shown = chosen.flatMap((of) => {
    const figure = byCode.get(of.code)
    const plan = plans.find(({ indicator }) => indicator === of.code) ?? null
    return figure === undefined ? [] : [shownFigure(figure, { domain: domainOf(of), division, plan })]
  })
  const { window } = reportedSpan(period, province)
  return ok({
    period: periodCode(period),
    title: periodTitle(period),
    ...window,
    isDeclared,
    domains: domains
      .filter((domain) => shown.some((each) => each.domain === domain.code))
      .map(({ code: domain, title }) => ({ code: domain, title })),
    figures: shown,
    plans,
    stray,
  })
}

const domainOf = (of: Countable): string => {
  const { code } = registerOf(of)
  return domains.find(({ registers }) => registers.some(({ register }) => register.code === code))?.code ?? ''
}

/** The period that runs on a day: from the start of the year of the province's reports to the end of the month. */
export const runningPeriod = async (ledger: Ledger, code: string, on: PlainDate): Promise<Result<string>> => {
  const province = await findProvince(ledger.db, code, on)
  if (!province.ok) return province
  const { year, month } = monthOf(on, province.value.regime)
  return ok(periodCode(firstMonths(year, month)))
}
