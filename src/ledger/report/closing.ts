import { departmentRights, officeCode, type RoleCode, roleCodes, roles } from '../access/index.ts'
import type { Beside } from '../document/index.ts'
import { type Countable, type Figure, figureId, isRatio } from '../indicator/index.ts'
import { dateInWriting, type PlainDate } from '../period/index.ts'
import { ok, type Refusal, type Result, refuse } from '../refusal.ts'
import { freeze, type Frozen, type FrozenFigure } from './frozen-figure.ts'
import { type Restatement, restate } from './restatement.ts'

/** An entry about a closing (chốt số liệu): a division vouches for its figures of a period, or opens them again. */
export type ClosingEntry = Frozen & {
  readonly kind: 'closed' | 'reopened'
  readonly period: string
  readonly division: string
  /** Counted from 1 for each division and period. */
  readonly seq: number
  readonly person: string
  readonly office: string
  /** Why the figures were opened again; null where they were closed. */
  readonly reason: string | null
}

/** Where a division stands with its figures of a period. */
export type DivisionClosing<R extends Restatement = Restatement> = {
  readonly division: Division
  readonly standing: 'notClosed' | 'closed' | 'reopened'
  /** The latest entry. */
  readonly last: ClosingEntry | undefined
  /** The latest closing, also where it was opened again since. */
  readonly closing: ClosingEntry | undefined
  /** The figures of that closing that are others today. */
  readonly changed: readonly R[]
  /** The figures of that closing of which nobody can say what they would be today. */
  readonly notRestated: readonly FrozenFigure[]
}

export type Division = { readonly code: string; readonly title: string }

/** What is declared of closings: the titles of the divisions by their codes, and every indicator. */
export type DeclaredDivisions = {
  readonly divisions: Readonly<Record<string, string>>
  readonly indicators: readonly Countable[]
}

/** The division that vouches for an indicator: the keeper of the register in which it counts; of a share, of what is a share. */
const keeperOf = (indicator: Countable): string => (isRatio(indicator) ? indicator.of : indicator).register.keptBy

/** The indicators for whose figures a division vouches. */
export const indicatorsOf = (division: string, indicators: readonly Countable[]): readonly Countable[] =>
  indicators.filter((indicator) => keeperOf(indicator) === division)

/** The divisions that have figures to vouch for, in the order of their declaration. */
export const closingDivisions = ({ divisions, indicators }: DeclaredDivisions): readonly Division[] => {
  const keepers = new Set(indicators.map(keeperOf))
  return Object.entries(divisions).flatMap(([code, title]) => (keepers.has(code) ? [{ code, title }] : []))
}

/** A division that closes figures, by its code. */
export const findDivision = (declared: DeclaredDivisions, code: string): Result<Division> => {
  const closing = closingDivisions(declared)
  const found = closing.find((each) => each.code === code)
  if (found !== undefined) return ok(found)
  const choices = closing.map((each) => `${each.code} (${each.title})`).join(', ')
  return Object.hasOwn(declared.divisions, code)
    ? refuse(
        'closing/no-registers',
        `${declared.divisions[code]} không giữ sổ nào có chỉ tiêu nên không có số liệu để chốt; các phòng, đơn vị chốt số liệu: ${choices}.`,
      )
    : refuse('division/unknown', `Không có phòng, đơn vị “${code}”. Các phòng, đơn vị: ${choices}.`)
}

type Asked = {
  readonly division: Division
  readonly period: string
  /** The office held, as acts carry it, and its role; the operator of the system at the command line has no role. */
  readonly by: { readonly office: string; readonly role: RoleCode | undefined }
}

// Whoever heads one division does not vouch for another.
const notYours = ({ division, by }: Asked): Refusal | undefined => {
  const closers = roleCodes.flatMap((role) => {
    const reach = departmentRights.close[role]
    if (reach === undefined) return []
    return reach === 'ownDivision'
      ? { role, office: officeCode({ role, division: division.code }), title: `${roles[role]} (${division.title})` }
      : { role, office: undefined, title: roles[role] }
  })
  if (
    by.role === undefined ||
    closers.some(({ role, office }) => role === by.role && (office ?? by.office) === by.office)
  )
    return undefined
  return refuse(
    'closing/not-yours',
    `Chức vụ hiện giữ không được chốt hoặc mở lại số liệu của ${division.title}. Được thực hiện: ${closers.map(({ title }) => title).join(', ')}.`,
  )
}

/** Why figures may not be closed now; on the last day of the period they may, as reports are due on that day. */
export const refusalToClose = (
  asked: Asked,
  { to, today }: { readonly to: PlainDate; readonly today: PlainDate },
): Refusal | undefined => {
  const refused = notYours(asked)
  if (refused !== undefined || today >= to) return refused
  return refuse(
    'closing/period-not-over',
    `Kỳ ${asked.period} kết thúc ngày ${dateInWriting(to)}; được chốt số liệu từ ngày đó trở đi.`,
  )
}

/** The entry that is opened again, or why it may not be. */
export const entryToReopen = (
  asked: Asked,
  { reason, last }: { readonly reason: string; readonly last: ClosingEntry | undefined },
): Result<ClosingEntry> => {
  const { division, period } = asked
  const refused = notYours(asked)
  if (refused !== undefined) return refused
  if (reason.trim() === '') return refuse('closing/reason-missing', 'Mở lại số liệu đã chốt phải nêu lý do.')
  if (/[\u0000-\u001f]/.test(reason))
    return refuse('closing/reason-unreadable', 'Lý do có ký tự điều khiển; chỉ nhận chữ, số và dấu câu.')
  if (last === undefined)
    return refuse(
      'closing/not-closed',
      `${division.title} chưa chốt số liệu kỳ ${period} nên không có gì để mở lại; có thể chốt số liệu.`,
    )
  if (last.kind === 'reopened')
    return refuse(
      'closing/reopened-already',
      `Số liệu kỳ ${period} của ${division.title} đã được mở lại với lý do “${last.reason ?? ''}”; có thể chốt lại.`,
    )
  return ok(last)
}

/** Whether a closing says of every figure what would be said of it today, so that closing again would add nothing. */
export const saysTheSame = ({ figures }: Frozen, today: readonly Figure[]): boolean => {
  const known = new Map(figures.map((figure) => [figure.id, figure]))
  return (
    known.size === today.length &&
    today.every((figure) => {
      const then = known.get(figureId(figure))
      if (then === undefined || then.from !== figure.window.from || then.to !== figure.window.to) return false
      return restate(then, freeze(figure, then)) === undefined
    })
  )
}

/** Whether a division vouches for its figures as they stand today. */
export const vouches = ({ standing, changed }: DivisionClosing): boolean =>
  standing === 'closed' && changed.length === 0

/** What a page and another program are told beside a report: a notice, and the divisions that do not vouch for its figures. */
export const closingsBeside = (period: string, divisions: readonly DivisionClosing[]): Beside => ({
  notice: unvouchedNotice(period, divisions),
  unvouched: unvouched(divisions),
})

const unvouched = (divisions: readonly DivisionClosing[]) =>
  divisions
    .filter((each) => !vouches(each))
    .map(({ division, standing, changed }) => ({
      division: division.code,
      title: division.title,
      standing,
      changed: changed.map(({ figure: { id, title, unit, value: closed }, value }) => ({
        id,
        title,
        unit,
        closed,
        value,
      })),
    }))

/** One sentence that names the divisions that do not vouch for their figures as they stand; undefined where all do. */
export const unvouchedNotice = (period: string, divisions: readonly DivisionClosing[]): string | undefined => {
  const titles = (standing: DivisionClosing['standing']) =>
    divisions.filter((each) => each.standing === standing).map(({ division }) => division.title)
  const changed = divisions
    .filter((each) => each.standing === 'closed' && !vouches(each))
    .map((each) => `${each.division.title} (${each.changed.length} số liệu)`)
  const clauses = [
    { tells: 'chưa chốt', of: titles('notClosed') },
    { tells: 'đã mở lại, chưa chốt lại', of: titles('reopened') },
    { tells: 'thay đổi sau khi chốt', of: changed },
  ].flatMap(({ tells, of }) => (of.length === 0 ? [] : [`${tells}: ${of.join(', ')}`]))
  return clauses.length === 0 ? undefined : `Số liệu kỳ ${period} chưa được chốt đầy đủ – ${clauses.join('; ')}.`
}
