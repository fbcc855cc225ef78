import type { RoleCode } from '../access/index.ts'
import type { PlainDate } from '../period/index.ts'
import type { Refusal } from '../refusal.ts'
import { refuse } from '../refusal.ts'
import type { ActKind, Changes, StoredValue } from './act.ts'
import type { LedgerRecord } from './fold.ts'
import type { AnyRegister } from './declared.ts'
import { beginningOf, daysOf } from './register.ts'
import { brokenRules } from './rule.ts'
import { type CheckContext, checkValue } from './value.ts'

type Given = Readonly<Record<string, unknown>>

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
}

/** What is wrong with one field; `field` is empty where the whole entry is meant. */
export type FieldFault = { readonly field: string; readonly value: unknown; readonly tell: string }

/** An act that may be appended: all but who, when and the place in the chain. */
export type ActDraft = {
  readonly kind: ActKind
  readonly action: string | null
  readonly happenedOn: PlainDate
  readonly changes: Changes
}

export type Decision =
  | { readonly ok: true; readonly value: ActDraft }
  | (Refusal & { readonly faults: readonly FieldFault[] })

const refused = (code: string, faults: readonly FieldFault[]): Decision => ({
  ...refuse(code, `${faults.map((fault) => fault.tell).join('; ')}.`.replace(/\.\.$/, '.')),
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
  if (intent.do === 'open') return decideOpening(register, intent, context)
  if (record === undefined || record.voided)
    return whole('record/not-found', 'Không có bản ghi này, hoặc bản ghi đã bị hủy')
  switch (intent.do) {
    case 'act':
      return decideAction(register, record, intent, context)
    case 'amend':
      return checked(register, { kind: 'amended', action: null, happenedOn: intent.on }, record, intent.fill, context)
    case 'correct':
      return decideCorrection(register, record, intent, context)
    case 'void':
      return intent.reason.trim() === ''
        ? whole('act/reason-missing', 'Hủy bản ghi phải nêu lý do')
        : { ok: true, value: { kind: 'voided', action: null, happenedOn: context.today, changes: {} } }
  }
}

const decideOpening = (
  register: AnyRegister,
  intent: Extract<Intent, { do: 'open' }>,
  context: DecideContext,
): Decision => {
  const action = intent.action ?? null
  if (action !== null && register.actions[action]?.begins === undefined) return cannotBegin(register, action)
  const step = beginningOf(register, action)
  if (context.role !== undefined && !step.by.includes(context.role)) return notAllowed(step.label)
  const required = [...new Set([...register.opening.fill, ...(step.fill ?? [])])]
  return checked(register, { kind: 'opened', action, happenedOn: intent.on }, undefined, intent.fill, context, required)
}

const cannotBegin = (register: AnyRegister, action: string): Decision => {
  const beginnings = [register.opening, ...Object.values(register.actions).filter((each) => each.begins)]
  return whole(
    `${register.code}/cannot-begin`,
    `Bản ghi của sổ “${register.title}” không thể mở bằng bước “${register.actions[action]?.label ?? action}”. Có thể mở bằng: ${beginnings.map((each) => each.label).join(', ')}`,
  )
}

const notAllowed = (label: string): Decision =>
  whole('act/not-yours', `Chức vụ hiện giữ không được thực hiện “${label}”`)

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
  const action = Object.hasOwn(register.actions, intent.action) ? register.actions[intent.action] : undefined
  const allowed = actionsFrom(register, record.state)
  if (action === undefined || !allowed.includes(intent.action)) {
    const can = allowed.map((name) => register.actions[name]?.label).join(', ') || 'chỉ xem'
    const wanted = action?.label ?? intent.action
    return whole(
      `${register.code}/not-${record.state}`,
      `Bản ghi đang ở trạng thái “${register.states[record.state]}”, không thể thực hiện “${wanted}”. Có thể làm: ${can}`,
    )
  }
  if (context.role !== undefined && !action.by.includes(context.role)) return notAllowed(action.label)
  const open = new Set([...(action.fill ?? []), ...(action.mayFill ?? [])])
  const extra = Object.keys(intent.fill).filter((name) => !open.has(name))
  if (extra.length > 0)
    return refused(
      'act/field-not-open',
      extra.map((field) => ({
        field,
        value: intent.fill[field],
        tell: `“${register.fields[field]?.label ?? field}” không điền ở bước “${action.label}”`,
      })),
    )
  const draft = { kind: 'action', action: intent.action, happenedOn: intent.on } as const
  return checked(register, draft, record, intent.fill, context, action.fill)
}

const decideCorrection = (
  register: AnyRegister,
  record: LedgerRecord,
  intent: Extract<Intent, { do: 'correct' }>,
  context: DecideContext,
): Decision => {
  if (intent.reason.trim() === '') return whole('act/reason-missing', 'Đính chính phải nêu lý do')
  return checked(register, { kind: 'corrected', action: null, happenedOn: context.today }, record, intent.fill, context)
}

const checked = (
  register: AnyRegister,
  head: Omit<ActDraft, 'changes'>,
  record: LedgerRecord | undefined,
  fill: Given,
  context: DecideContext,
  required: readonly string[] = [],
): Decision => {
  const { changes, faults } = checkFill(register, fill, { places: context.places, on: head.happenedOn }, head.kind)
  const after = { ...record?.values, ...changes }
  for (const name of required)
    if ((after[name] ?? null) === null && !faults.some((fault) => fault.field === name))
      faults.push({ field: name, value: undefined, tell: `Phải điền “${register.fields[name]?.label ?? name}”` })
  const kept = record === undefined ? [] : register.opening.fill
  for (const name of kept)
    if (changes[name] === null)
      faults.push({ field: name, value: null, tell: `Không được để trống “${register.fields[name]?.label ?? name}”` })
  faults.push(...dayFaults(register, head, record, changes, context.today))
  const days = dayOf(register, head)
  faults.push(
    ...brokenRules(register.rules, { ...after, ...days }).map((tell) => ({ field: '', value: undefined, tell })),
  )
  return faults.length > 0 ? refused('act/faulty', faults) : { ok: true, value: { ...head, changes } }
}

const dayOf = (register: AnyRegister, head: Omit<ActDraft, 'changes'>): Changes =>
  head.kind === 'opened' || head.kind === 'action' ? { [beginningOf(register, head.action).on]: head.happenedOn } : {}

const checkFill = (register: AnyRegister, fill: Given, context: CheckContext, kind: ActKind) => {
  const changes: Record<string, StoredValue> = {}
  const faults: FieldFault[] = []
  const days = new Map(daysOf(register).map((day) => [day.name, day.label]))
  for (const [name, value] of Object.entries(fill)) {
    const dayLabel = kind === 'corrected' ? days.get(name) : undefined
    const field =
      register.fields[name] ?? (dayLabel === undefined ? undefined : { kind: 'date' as const, label: dayLabel })
    if (field === undefined) {
      faults.push({ field: name, value, tell: `Sổ “${register.title}” không có cột “${name}”` })
      continue
    }
    const result = checkValue(field, value, context)
    if ('tell' in result) faults.push({ field: name, value, tell: `${field.label}: ${result.tell}` })
    else changes[name] = result.value
  }
  return { changes, faults }
}

const dayFaults = (
  register: AnyRegister,
  head: Omit<ActDraft, 'changes'>,
  record: LedgerRecord | undefined,
  changes: Changes,
  today: PlainDate,
): readonly FieldFault[] => {
  const fault = (field: string, value: unknown, tell: string): FieldFault => ({ field, value, tell })
  if (head.happenedOn > today) return [fault('', head.happenedOn, `Ngày ${head.happenedOn} ở sau hôm nay (${today})`)]
  const last = record?.life.at(-1)
  if (head.kind === 'action' && last !== undefined && head.happenedOn < last.on)
    return [fault('', head.happenedOn, `Ngày ${head.happenedOn} ở trước bước liền trước (${last.on})`)]
  if (head.kind !== 'corrected' || record === undefined) return []
  const life = record.life.map((step) => ({ ...step, on: (changes[step.day] as PlainDate | undefined) ?? step.on }))
  const wrong = life.find((step, index) => index > 0 && step.on < (life[index - 1]?.on ?? ''))
  return wrong === undefined
    ? []
    : [fault(wrong.day, wrong.on, `Ngày ${wrong.on} đảo thứ tự các bước của “${register.title}”`)]
}
