import { dateInWriting, type PlainDate } from '../period/index.ts'
import type { ActKind, Changes } from './act.ts'
import type { AnyRegister } from './declared.ts'
import type { FieldFault } from './fill.ts'
import type { LedgerRecord } from './fold.ts'
import { withDays } from './life.ts'

type Head = { readonly kind: ActKind; readonly happenedOn: PlainDate }

const fault = (field: string, value: unknown, tell: string): readonly FieldFault[] => [{ field, value, tell }]

/** What is wrong with the day of an act: after today, before the step it follows, or out of the order of life. */
export const dayFaults = (
  register: AnyRegister,
  { kind, happenedOn }: Head,
  record: LedgerRecord | undefined,
  changes: Changes,
  today: PlainDate,
): readonly FieldFault[] => {
  const day = dateInWriting(happenedOn)
  if (happenedOn > today) return fault('', happenedOn, `Ngày ${day} ở sau hôm nay (${dateInWriting(today)})`)
  const [first, last] = [record?.life[0], record?.life.at(-1)]
  if (first === undefined || last === undefined) return []
  if (kind === 'action' && happenedOn < last.on)
    return fault('', happenedOn, `Ngày ${day} ở trước bước liền trước (${dateInWriting(last.on)})`)
  if (kind === 'amended' && happenedOn < first.on)
    return fault('', happenedOn, `Ngày ${day} ở trước ngày bắt đầu của bản ghi (${dateInWriting(first.on)})`)
  return kind === 'corrected' && record !== undefined ? orderFaults(register, record, changes) : []
}

const orderFaults = (register: AnyRegister, record: LedgerRecord, changes: Changes): readonly FieldFault[] => {
  const life = withDays(record.life, changes)
  const wrong = life.find((step, index) => index > 0 && step.on < (life[index - 1]?.on ?? ''))
  return wrong === undefined
    ? []
    : fault(wrong.day, wrong.on, `Ngày ${dateInWriting(wrong.on)} đảo thứ tự các bước của “${register.title}”`)
}
