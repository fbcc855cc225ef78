import type { FieldTold, RecordPage, RegisterTold, StoredValue } from '../../server/index.ts'
import { writtenDate } from '../fields/format.ts'
import { dayFields } from './days.ts'

/** What is about to be done to a record, as the address names it: `amend`, `correct`, `void`, or `act.` and a step. */
export type DeedName = string

/** What the form of a deed is made of. */
export type DeedForm = {
  readonly title: string
  /** What follows the address of the record. */
  readonly path: string
  readonly told: string
  readonly fields: readonly FieldTold[]
  readonly required: ReadonlySet<string>
  readonly dayLabel: string | undefined
  readonly asksReason: boolean
  readonly asksChange: boolean
  readonly isDangerous: boolean
}

/** The form of a deed; undefined where the record is not there for it, or it may not be done. */
export const deedFormOf = (register: RegisterTold, page: RecordPage, deed: DeedName): DeedForm | undefined => {
  const withheld = new Set(page.withheld)
  const open = register.fields.filter(({ name }) => !register.derived.includes(name) && !withheld.has(name))
  const step = deed.startsWith('act.') ? page.next.steps.find(({ action }) => `act.${action}` === deed) : undefined
  if (step?.allowed) {
    const names = new Set([...step.fill, ...step.mayFill])
    return {
      title: step.label,
      path: `actions/${step.action}`,
      told: `Bản ghi sẽ ở trạng thái “${step.toName}”.`,
      fields: open.filter(({ name }) => names.has(name)),
      required: new Set(step.fill),
      dayLabel: step.onLabel,
      asksReason: false,
      asksChange: false,
      isDangerous: false,
    }
  }
  const none = new Set<string>()
  if (deed === 'amend' && page.next.amend.allowed)
    return {
      title: 'Sửa đổi',
      path: 'amend',
      told: 'Nội dung thay đổi trên thực tế từ một ngày; nội dung trước ngày đó vẫn được giữ cho các kỳ trước.',
      fields: open,
      required: none,
      dayLabel: 'Ngày thay đổi',
      asksReason: false,
      asksChange: true,
      isDangerous: false,
    }
  if (deed === 'correct' && page.next.correct.allowed)
    return {
      title: 'Đính chính',
      path: 'correct',
      told: 'Nội dung đã ghi sai và được ghi lại cho đúng; số liệu của các kỳ đã qua được tính theo nội dung đúng.',
      fields: [...open, ...dayFields(register).filter(({ name }) => isTaken(page, name))],
      required: none,
      dayLabel: undefined,
      asksReason: true,
      asksChange: true,
      isDangerous: false,
    }
  if (deed === 'void' && page.next.void.allowed)
    return {
      title: 'Hủy bản ghi',
      path: 'void',
      told: 'Bản ghi không còn trong sổ và không được tính vào số liệu; lịch sử của bản ghi vẫn được giữ.',
      fields: [],
      required: none,
      dayLabel: undefined,
      asksReason: true,
      asksChange: false,
      isDangerous: true,
    }
  return undefined
}

const isTaken = ({ values }: RecordPage, name: string): boolean => {
  const raw = values[name]?.raw ?? null
  return raw !== null && !(Array.isArray(raw) && raw.length === 0)
}

/** What stands in a record, as boxes take it: a list of days is written as people write it. */
export const baseOf = ({ values }: RecordPage, fields: readonly FieldTold[]): Readonly<Record<string, StoredValue>> =>
  Object.fromEntries(
    fields.map(({ name, kind }) => {
      const raw = values[name]?.raw ?? null
      const isDays = kind === 'text' && Array.isArray(raw)
      return [name, isDays ? (raw as readonly string[]).map(writtenDate).join('; ') : raw]
    }),
  )
