import { domains } from '../../domains/index.ts'
import { type Countable, everyIndicator, everyRegister, isRatio, type Kept, splitCode } from '../../ledger/index.ts'
import { type Period, type PlainDate, parsePeriod } from '../../ledger/period/index.ts'
import { ok, type Refusal, type Result, refuse } from '../../ledger/index.ts'
import { findOutline, type Outline, type PartName, type Province, spanOf } from '../../ledger/report/index.ts'
import { outlines } from '../../outlines/index.ts'
import type { Database } from '../connection/index.ts'
import { getProvince, provincesOf } from '../provinces/index.ts'

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

/** `kind=taximeter` as one part of an indicator. */
export const findPart = (of: Countable, written: string): Result<PartName> => {
  const at = written.indexOf('=')
  const [by, key] = [written.slice(0, at), written.slice(at + 1)]
  const splits = isRatio(of) ? [] : of.splitBy.map(splitCode)
  if (at > 0 && splits.includes(by)) return ok({ by, key })
  const allowed = splits.length === 0 ? 'chỉ tiêu này không chia nhỏ' : `chia theo: ${splits.join(', ')}`
  return refuse('part/unknown', `Không hiểu phần “${written}”: viết dạng cách-chia=giá-trị, ${allowed}.`)
}

/** A province by its code, as it stood on the last day of a period. */
export const findProvince = async (db: Database, code: string, on: PlainDate): Promise<Result<Province>> => {
  const all = await provincesOf(db)
  if (all.some((each) => each.code === code)) return ok(await getProvince(db, code, on))
  return refuse(
    'province/unknown',
    all.length === 0
      ? 'Chưa có tỉnh nào trong sổ. Chạy “npm run demo” để nạp hai tỉnh mẫu.'
      : `Không có tỉnh “${code}”. Các tỉnh: ${choices(all.map((each) => each.code))}.`,
  )
}

export type Enquiry = { readonly province: Province; readonly period: Period }

// A regime decides which days a period has, and the province of those days which regime it is.
const roughEnd = (period: Period): PlainDate =>
  period.kind === 'dates' ? period.to : (`${period.year}-12-31` as PlainDate)

/** A province and a period, as somebody wrote them. */
export const findSpan = async (db: Database, province: string, period: string): Promise<Result<Enquiry>> => {
  const parsed = parsePeriod(period)
  if (!parsed.ok) return parsed
  const found = await findProvince(db, province, roughEnd(parsed.value))
  return found.ok ? ok({ province: found.value, period: parsed.value }) : found
}

/** The outline a report is written by: the one named, or the province's own for this kind of period. */
export const findOutlineFor = ({ province, period }: Enquiry, code?: string): Result<Outline> => {
  const on = spanOf('reported', period, province).window.to
  const wanted = { province: province.code, kind: period.kind, on, ...(code === undefined ? {} : { code }) }
  const found = findOutline(outlines, wanted)
  return found === undefined ? noOutline(code) : ok(found)
}

const noOutline = (code: string | undefined): Refusal => {
  const all = outlines.map((each) => each.code).join(', ')
  return code === undefined
    ? refuse('outline/none', `Chưa có đề cương cho kỳ này; chọn một trong các đề cương: ${all}.`)
    : refuse('outline/unknown', `Không có đề cương “${code}”. Các đề cương: ${all}.`)
}
