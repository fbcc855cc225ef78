import { officeFor, type Reader, type RecordDeed, rightsOf, roleCodes, roles } from '../../ledger/access/index.ts'
import { dueOn, type PlainDate, publicBodies } from '../../ledger/period/index.ts'
import {
  type Action,
  type AnyRegister,
  actionsFrom,
  dayLabel,
  type LedgerRecord,
  timeAllowed,
} from '../../ledger/register/index.ts'

/** A step that the life of a record may take: what it asks for, until when, and for whom it is not allowed, why not. */
export type NextStep = {
  readonly action: string
  readonly label: string
  readonly to: string
  readonly toName: string
  /** The name of its day, and how that day is called. */
  readonly on: string
  readonly onLabel: string
  /** The fields that must be filled, and those that may. */
  readonly fill: readonly string[]
  readonly mayFill: readonly string[]
  readonly allowed: boolean
  /** One sentence where it is not allowed. */
  readonly whyNot?: string
  /** The last day on which it is in time, where a time is set and the step can be taken. */
  readonly due?: PlainDate
  readonly overdue?: boolean
}

/** Whether something beside the steps of life may be done to a record. */
export type Upkeep = { readonly allowed: boolean; readonly whyNot?: string }

export type NextDeeds = {
  readonly steps: readonly NextStep[]
  readonly amend: Upkeep
  readonly correct: Upkeep
  readonly void: Upkeep
  /** Erasing for good what a file of the record holds. */
  readonly purge: Upkeep
}

/**
 * What the reader may do next with a record, and why not what cannot be done.
 * @param today the day from which what is due becomes overdue
 */
export const nextDeeds = (
  reader: Reader,
  province: string,
  register: AnyRegister,
  record: LedgerRecord,
  today: PlainDate,
): NextDeeds => {
  const may = (deed: RecordDeed) => officeFor(reader, deed, { register, province, row: record }) !== undefined
  const upkeep = (deed: 'amend' | 'correct' | 'void' | 'purge', label: string): Upkeep =>
    may(deed) ? { allowed: true } : { allowed: false, whyNot: notYours(register, deed, label) }
  const possible = record.voided ? [] : actionsFrom(register, record.state)
  return {
    steps: Object.entries(register.actions).map(([name, action]) => {
      const isPossible = possible.includes(name)
      const whyNot = isPossible
        ? may({ act: name })
          ? undefined
          : notYours(register, { act: name }, action.label)
        : notFrom(register, record, action)
      return {
        ...described(register, name, action),
        allowed: whyNot === undefined,
        ...(whyNot === undefined ? {} : { whyNot }),
        ...(isPossible ? dueOf(action, record, today) : {}),
      }
    }),
    amend: upkeep('amend', 'Sửa đổi'),
    correct: upkeep('correct', 'Đính chính'),
    void: upkeep('void', 'Hủy bản ghi'),
    purge: upkeep('purge', 'Xóa hẳn nội dung tệp đính kèm'),
  }
}

const described = ({ states }: AnyRegister, name: string, action: Action) => ({
  action: name,
  label: action.label,
  to: action.to,
  toName: states[action.to] ?? action.to,
  on: action.on,
  onLabel: dayLabel(action),
  fill: action.fill ?? [],
  mayFill: action.mayFill ?? [],
})

const notFrom = ({ states }: AnyRegister, { state }: LedgerRecord, action: Action): string => {
  const from = [action.from].flat().map((each) => `“${states[each] ?? each}”`)
  return `Bản ghi đang ở trạng thái “${states[state] ?? state}”; “${action.label}” được thực hiện từ ${from.join(', ')}.`
}

const notYours = (register: AnyRegister, deed: RecordDeed, label: string): string => {
  const rights = rightsOf(register)
  const grants = typeof deed === 'string' ? rights[deed] : (rights.actions[deed.act] ?? {})
  const allowed = roleCodes.filter((role) => grants[role] !== undefined).map((role) => roles[role])
  return `Chức vụ hiện giữ không được “${label}” ở bản ghi này. Được làm: ${allowed.join(', ')} (trong phạm vi đơn vị giữ bản ghi).`
}

const dueOf = (action: Action, { life, values }: LedgerRecord, today: PlainDate): Pick<NextStep, 'due' | 'overdue'> => {
  const since = enteredOn(life)
  const limit = since === undefined ? undefined : timeAllowed(action, values, since)
  if (since === undefined || limit === undefined) return {}
  const due = dueOn(since, limit, publicBodies)
  return { due, overdue: due < today }
}

// A step that leaves a record in its state does not begin the count anew.
const enteredOn = (life: LedgerRecord['life']): PlainDate | undefined => {
  const state = life.at(-1)?.state
  const before = life.findLastIndex((step) => step.state !== state)
  return life[before + 1]?.on
}
