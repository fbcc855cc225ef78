import { dateInWriting, type Period, periodTitle, type PlainDate } from '../../ledger/period/index.ts'
import { ok, type Refusal, type Result, refuse } from '../../ledger/index.ts'
import { findOutline, type Outline, type Province, reportedSpan } from '../../ledger/report/index.ts'

type Wanted = { readonly province: Province; readonly period: Period }

const kinds: Readonly<Record<Period['kind'], string>> = {
  year: 'năm',
  halfYear: '6 tháng',
  quarter: 'quý',
  month: 'tháng',
  firstMonths: 'các tháng đầu năm',
  lastMonths: 'các tháng cuối năm',
  dates: 'khoảng ngày',
}

/** The outline a report is written by: the one named, or the province's own; only one that is for this kind of period. */
export const findOutlineIn = (outlines: readonly Outline[], wanted: Wanted, code?: string): Result<Outline> => {
  const { province, period } = wanted
  const on = reportedSpan(period, province).window.to
  const fitting = { province: province.code, kind: period.kind, on }
  const found = findOutline(outlines, code === undefined ? fitting : { ...fitting, code })
  if (found !== undefined) return ok(found)
  const usable = [...new Set(outlines.map((each) => each.code))].filter(
    (each) => findOutline(outlines, { ...fitting, code: each }) !== undefined,
  )
  const allowed =
    usable.length > 0
      ? `Các đề cương dùng được cho báo cáo ${periodTitle(period)}: ${usable.join(', ')}.`
      : `Chưa có đề cương nào dùng được cho báo cáo ${periodTitle(period)} của tỉnh ${province.name}.`
  return code === undefined ? refuse('outline/none', allowed) : noOutline(outlines, wanted, on, code, allowed)
}

const noOutline = (
  outlines: readonly Outline[],
  { province, period }: Wanted,
  on: PlainDate,
  code: string,
  allowed: string,
): Refusal => {
  // What another province has of its own is answered as what nobody has.
  const own = outlines.filter(
    (each) => each.code === code && (each.provinces.length === 0 || each.provinces.includes(province.code)),
  )
  if (own.length === 0) return refuse('outline/unknown', `Không có đề cương “${code}”. ${allowed}`)
  const used = own.filter((each) => each.from <= on && on <= (each.to ?? '9999'))
  const why = (): string => {
    if (used.length === 0)
      return `chỉ dùng ${own.map(daysOfUse).join('; ')}, còn ${periodTitle(period)} kết thúc ngày ${dateInWriting(on)}`
    return `chỉ dùng cho báo cáo ${used.flatMap((each) => each.for.map((kind) => kinds[kind])).join(', ')}`
  }
  return refuse('outline/unfit', `Đề cương “${code}” ${why()}. ${allowed}`)
}

const daysOfUse = ({ from, to }: Outline): string =>
  `từ ngày ${dateInWriting(from as PlainDate)}${to === undefined ? '' : ` đến ngày ${dateInWriting(to as PlainDate)}`}`
