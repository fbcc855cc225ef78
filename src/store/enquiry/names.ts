import { domains } from '../../domains/index.ts'
import { type Countable, everyIndicator, everyRegister, type Kept } from '../../ledger/index.ts'
import { monthsOf, type Period, type PlainDate, parsePeriod, plainDate, windowOf } from '../../ledger/period/index.ts'
import { ok, type Result, refuse } from '../../ledger/index.ts'
import type { Province } from '../../ledger/report/index.ts'
import type { Database } from '../connection/index.ts'
import { findProvinceOnDays, provincesOf } from '../provinces/index.ts'

const choices = (codes: readonly string[]): string =>
  codes.length > 40 ? `${codes.slice(0, 40).join(', ')} … (tất cả ${codes.length})` : codes.join(', ')

const kept = everyRegister(domains)
const indicators = everyIndicator(domains)

/** A register by its code, with what is declared beside it. */
export const findRegister = (code: string): Result<Kept> => {
  const found = kept.find((each) => each.register.code === code)
  return found === undefined
    ? refuse('register/unknown', `Không có sổ “${code}”. Các sổ: ${choices(kept.map((each) => each.register.code))}.`)
    : ok(found)
}

/** An indicator or ratio by its code. */
export const findIndicator = (code: string): Result<Countable> => {
  const found = indicators.find((each) => each.code === code)
  if (found !== undefined) return ok(found)
  const near = indicators.map((each) => each.code).filter((each) => each.split('.')[0] === code.split('.')[0])
  const shown = near.length > 0 ? near : indicators.map((each) => each.code)
  return refuse('indicator/unknown', `Không có chỉ tiêu “${code}”. Các chỉ tiêu: ${choices(shown)}.`)
}

/** A province by its code, as it stood on a day. */
export const findProvince = async (db: Database, code: string, on: PlainDate): Promise<Result<Province>> => {
  const found = await findProvinceOnDays(db, code)
  return found === undefined ? refuseProvince(db, code) : ok(found(on))
}

const refuseProvince = async (db: Database, code: string) => {
  const all = await provincesOf(db)
  return refuse(
    'province/unknown',
    all.length === 0
      ? 'Chưa có tỉnh nào trong sổ. Chạy “npm run demo” để nạp hai tỉnh mẫu.'
      : `Không có tỉnh “${code}”. Các tỉnh: ${choices(all.map((each) => each.code))}.`,
  )
}

export type Enquiry = { readonly province: Province; readonly period: Period }

/** A province and a period, as somebody wrote them; the province as it stood on the last day of the period. */
export const findSpan = async (db: Database, code: string, written: string): Promise<Result<Enquiry>> => {
  const parsed = parsePeriod(written)
  if (!parsed.ok) return parsed
  const found = await findPeriods(db, code, [parsed.value])
  const [first] = found.ok ? found.value : []
  return first === undefined ? refuseProvince(db, code) : ok(first)
}

/** Several periods of a province, the province as it stood on the last day of each. */
export const findPeriods = async (
  db: Database,
  code: string,
  periods: readonly Period[],
): Promise<Result<readonly Enquiry[]>> => {
  const found = await findProvinceOnDays(db, code)
  if (found === undefined) return refuseProvince(db, code)
  return ok(periods.map((period) => ({ province: atTheEnd(found, period), period })))
}

// The regime decides which days a period has, and is itself a setting of those days. No month ends before its 14th day.
const dayBeforeTheEnd = (period: Period): PlainDate => {
  if (period.kind === 'dates') return period.to
  const { year, last } = monthsOf(period)
  return plainDate(`${year}-${String(last).padStart(2, '0')}-01`)
}

// A period closes under the regime in force on that very day. Where a change of the regime leaves no such day, the old one
// closes the period one last time, as it does where only the cut-off changes.
const atTheEnd = (provinceOn: (day: PlainDate) => Province, period: Period): Province => {
  const { regime } = provinceOn(dayBeforeTheEnd(period))
  const endUnder = (of: Province['regime']): PlainDate => windowOf(period, of).to
  const atOldEnd = provinceOn(endUnder(regime))
  const newEnd = endUnder(atOldEnd.regime)
  if (newEnd === endUnder(regime)) return atOldEnd
  const atNewEnd = provinceOn(newEnd)
  return endUnder(atNewEnd.regime) === newEnd ? atNewEnd : { ...atOldEnd, regime }
}
