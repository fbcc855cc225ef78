import { type RoleCode, roles } from '../access/index.ts'
import { type Calendar, type PlainDate, parsePlainDate } from '../period/index.ts'
import type { Refusal } from '../refusal.ts'
import { refuse } from '../refusal.ts'
import type { ActDraft, Changes } from './act.ts'
import { dayFaults } from './day-order.ts'
import type { AnyRegister } from './declared.ts'
import { withDerived } from './derived.ts'
import { checkFill, emptied, type FieldFault, type Given } from './fill.ts'
import type { LedgerRecord } from './fold.ts'
import { actionOf, beginningOf } from './register.ts'
import { brokenRules } from './rule.ts'
import { type CheckContext, hasControlCharacter } from './value.ts'

/** What somebody wants to do to a record. Days are days in the world; today bounds them. */
export type Intent =
  | { readonly do: 'open'; readonly action?: string; readonly on: PlainDate; readonly fill: Given }
  | { readonly do: 'act'; readonly action: string; readonly on: PlainDate; readonly fill: Given }
  | { readonly do: 'amend'; readonly on: PlainDate; readonly fill: Given }
  | { readonly do: 'correct'; readonly fill: Given; readonly reason: string }
  | { readonly do: 'void'; readonly reason: string }

export type DecideContext = Pick<CheckContext, 'places'> & {
  readonly today: PlainDate
  /** The office held; absent for the operator of the system at the command line. */
  readonly role?: RoleCode
  /** The working days by which derived days are counted; those of public bodies unless told. */
  readonly calendar?: Calendar
}

export type Decision =
  | { readonly ok: true; readonly value: ActDraft }
  | (Refusal & { readonly faults: readonly FieldFault[] })

const refused = (code: string, faults: readonly FieldFault[]): Decision => ({
  ...refuse(code, `${faults.map((fault) => fault.tell.replace(/\.$/, '')).join('; ')}.`),
  faults,
})

const whole = (code: string, tell: string): Decision => refused(code, [{ field: '', value: undefined, tell }])

/**
 * Decides whether an intent may become an act of a record.
 * @param record undefined when the intent opens one
 * @returns the act to append, or a refusal that names every faulty field
 */
export const decide = (
  register: AnyRegister,
  record: LedgerRecord | undefined,
  intent: Intent,
  context: DecideContext,
): Decision => {
  const decision = decideStep(register, record, intent, context)
  return decision.ok ? { ok: true, value: withDerived(register, record, decision.value, context.calendar) } : decision
}

const decideStep = (
  register: AnyRegister,
  record: LedgerRecord | undefined,
  intent: Intent,
  context: DecideContext,
): Decision => {
  if ('on' in intent && parsePlainDate(intent.on) !== intent.on)
    return whole('act/no-day', `“${String(intent.on)}” không phải ngày; viết năm-tháng-ngày như 2021-09-05`)
  if (intent.do === 'open') return decideOpening(register, intent, context)
  if (record === undefined || record.voided)
    return whole('record/not-found', 'Không có bản ghi này, hoặc bản ghi đã bị hủy')
  switch (intent.do) {
    case 'act':
      return decideAction(register, record, intent, context)
    case 'amend': {
      const head = { kind: 'amended', action: null, happenedOn: intent.on } as const
      return (
        upkeepRefusal(register, 'Sửa đổi', intent, context) ?? checked(register, head, record, intent.fill, context)
      )
    }
    case 'correct': {
      const head = { kind: 'corrected', action: null, happenedOn: context.today } as const
      return (
        upkeepRefusal(register, 'Đính chính', intent, context) ?? checked(register, head, record, intent.fill, context)
      )
    }
    case 'void':
      return (
        upkeepRefusal(register, 'Hủy bản ghi', intent, context) ?? {
          ok: true,
          value: { kind: 'voided', action: null, happenedOn: context.today, changes: {} },
        }
      )
  }
}

// Whoever may take some step of a register may also amend, correct and void its records.
const upkeepRefusal = (
  register: AnyRegister,
  label: string,
  intent: Extract<Intent, { do: 'amend' | 'correct' | 'void' }>,
  { role }: DecideContext,
): Decision | undefined => {
  const steps = [register.opening, ...Object.values(register.actions)]
  if (role !== undefined && !steps.some((step) => step.by.includes(role)))
    return notAllowed({ label, by: steps.flatMap((step) => step.by) })
  if ('reason' in intent && intent.reason.trim() === '') return whole('act/reason-missing', `${label} phải nêu lý do`)
  if ('reason' in intent && hasControlCharacter(intent.reason))
    return whole('act/reason-unreadable', 'Lý do có ký tự điều khiển; chỉ nhận chữ, số và dấu câu')
  if ('fill' in intent && Object.keys(intent.fill).length === 0)
    return whole('act/nothing-changed', `${label} phải nêu ít nhất một nội dung thay đổi`)
  return undefined
}

const decideOpening = (
  register: AnyRegister,
  intent: Extract<Intent, { do: 'open' }>,
  context: DecideContext,
): Decision => {
  const action = intent.action ?? null
  if (action !== null && actionOf(register, action)?.begins === undefined) return cannotBegin(register, action)
  const step = beginningOf(register, action)
  if (context.role !== undefined && !step.by.includes(context.role)) return notAllowed(step)
  const required = [...new Set([...register.opening.fill, ...(step.fill ?? [])])]
  return checked(register, { kind: 'opened', action, happenedOn: intent.on }, undefined, intent.fill, context, required)
}

const cannotBegin = (register: AnyRegister, action: string): Decision => {
  const beginnings = [register.opening, ...Object.values(register.actions).filter((each) => each.begins)]
  return whole(
    `${register.code}/cannot-begin`,
    `Bản ghi của sổ “${register.title}” không thể mở bằng bước “${actionOf(register, action)?.label ?? action}”. Có thể mở bằng: ${beginnings.map((each) => each.label).join(', ')}`,
  )
}

const notAllowed = ({ label, by }: { readonly label: string; readonly by: readonly RoleCode[] }): Decision => {
  const allowed = [...new Set(by)].map((role) => roles[role]).join(', ')
  return whole('act/not-yours', `Chức vụ hiện giữ không được thực hiện “${label}”. Được thực hiện: ${allowed}`)
}

/** The actions that the state of a record allows. */
export const actionsFrom = (register: AnyRegister, state: string): readonly string[] =>
  Object.entries(register.actions)
    .filter(([, action]) => [action.from].flat().includes(state))
    .map(([name]) => name)

const decideAction = (
  register: AnyRegister,
  record: LedgerRecord,
  intent: Extract<Intent, { do: 'act' }>,
  context: DecideContext,
): Decision => {
  const action = actionOf(register, intent.action)
  const allowed = actionsFrom(register, record.state)
  if (action === undefined || !allowed.includes(intent.action)) {
    const can = allowed.map((name) => register.actions[name]?.label).join(', ') || 'chỉ xem'
    const wanted = action?.label ?? intent.action
    return whole(
      `${register.code}/not-${record.state}`,
      `Bản ghi đang ở trạng thái “${register.states[record.state]}”, không thể thực hiện “${wanted}”. Có thể làm: ${can}`,
    )
  }
  if (context.role !== undefined && !action.by.includes(context.role)) return notAllowed(action)
  const open = new Set([...(action.fill ?? []), ...(action.mayFill ?? [])])
  const extra = Object.keys(intent.fill).filter((name) => !open.has(name))
  if (extra.length > 0) {
    const toFill = [...open].map((name) => `“${register.fields[name]?.label ?? name}”`).join(', ')
    return refused(
      'act/field-not-open',
      extra.map((field) => ({
        field,
        value: intent.fill[field],
        tell: `“${register.fields[field]?.label ?? field}” không điền ở bước “${action.label}”, bước này ${toFill === '' ? 'chỉ ghi ngày' : `điền ${toFill}`}`,
      })),
    )
  }
  const draft = { kind: 'action', action: intent.action, happenedOn: intent.on } as const
  return checked(register, draft, record, intent.fill, context, action.fill)
}

const checked = (
  register: AnyRegister,
  head: Omit<ActDraft, 'changes'>,
  record: LedgerRecord | undefined,
  fill: Given,
  context: DecideContext,
  required: readonly string[] = [],
): Decision => {
  const { changes, faults } = checkFill(register, record, fill, { ...context, on: head.happenedOn }, head.kind)
  const after: Changes = { ...record?.values, ...changes, ...dayOf(register, head) }
  const isNamed = (name: string) => faults.some((fault) => fault.field === name)
  for (const name of required)
    if ((after[name] ?? null) === null && !isNamed(name))
      faults.push({ field: name, value: undefined, tell: `Phải điền “${register.fields[name]?.label ?? name}”` })
  faults.push(...emptied(register, record, changes).filter((fault) => !isNamed(fault.field)))
  faults.push(...dayFaults(register, head, record, changes, context.today))
  faults.push(
    ...brokenRules(register.rules, after).map((tell) => ({
      field: '',
      value: undefined,
      tell,
    })),
  )
  return faults.length > 0 ? refused('act/faulty', faults) : { ok: true, value: { ...head, changes } }
}

const dayOf = (register: AnyRegister, head: Omit<ActDraft, 'changes'>): Changes =>
  head.kind === 'opened' || head.kind === 'action' ? { [beginningOf(register, head.action).on]: head.happenedOn } : {}
