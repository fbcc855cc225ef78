import { divisions } from '../../domains/index.ts'
import { officeTitle } from '../../ledger/access/index.ts'
import { dateInWriting, dayInVietnam, plainDate } from '../../ledger/period/index.ts'
import { type Act, actionOf, beginningOf, withSmallInitial } from '../../ledger/register/index.ts'
import { operator } from '../posting/index.ts'
import type { SeenAct } from './seen-acts.ts'

/** What an office is called in histories; the operator of the system holds none. */
export const officeInWriting = (office: string): string =>
  office === operator ? 'Người vận hành hệ thống' : officeTitle(office, divisions)

/** What a sentence tells of an act. */
export type ToldAct = Pick<Act, 'action' | 'recordedAt' | 'person' | 'office' | 'reason'> & {
  readonly kind: string
  readonly happenedOn: string
}

const mostNamed = 6

/**
 * An act as a sentence: «Ngày 20/12/2020, Chuyên viên (Phòng Quản lý công nghệ) Nguyễn Thị Mẫu cấp “Giấy phép số 12”
 * (Giấy phép tiến hành công việc bức xạ).»
 * @param nameOf what the person is called
 */
export const sentenceOf = (seen: SeenAct<ToldAct>, nameOf: (person: string) => string): string =>
  sentence(seen, nameOf, ` “${seen.label.trim()}” (${seen.register.title})`)

/** An act as a sentence in the history of its own record, which need not be named. */
export const sentenceInRecord = (seen: Told, nameOf: (person: string) => string): string => sentence(seen, nameOf, '')

type Told = Pick<SeenAct<ToldAct>, 'act' | 'register'> & {
  readonly changes: readonly { readonly label: string; readonly text: string }[]
}

const sentence = (seen: Told, nameOf: (person: string) => string, what: string): string => {
  const { act } = seen
  const recordedOn = dayInVietnam(Date.parse(act.recordedAt))
  const happened = act.happenedOn === recordedOn ? '' : `, việc ngày ${dateInWriting(plainDate(act.happenedOn))}`
  const reason = act.reason === null ? '' : `, lý do: ${act.reason}`
  const who = `${officeInWriting(act.office)} ${nameOf(act.person)}`
  return `Ngày ${dateInWriting(recordedOn)}, ${who} ${deedOf(seen)}${what}${happened}${changedOf(seen)}${reason}.`
}

const deedOf = ({ act, register }: Told): string => {
  switch (act.kind) {
    case 'opened':
      return withSmallInitial(beginningOf(register, act.action).label)
    case 'action':
      return withSmallInitial(actionOf(register, act.action ?? '')?.label ?? act.action ?? '')
    case 'amended':
      return 'sửa đổi'
    case 'corrected':
      return 'đính chính'
    default:
      return 'hủy bản ghi'
  }
}

/** What was put right or changed is named; what a step fills in is not, it is the step. */
const changedOf = ({ act, changes }: Told): string => {
  if ((act.kind !== 'amended' && act.kind !== 'corrected') || changes.length === 0) return ''
  const named = changes.slice(0, mostNamed).map(({ label, text }) => `${label}: ${text === '' ? 'để trống' : text}`)
  const more = changes.length > mostNamed ? ` và ${changes.length - mostNamed} nội dung khác` : ''
  return `, ${named.join('; ')}${more}`
}
