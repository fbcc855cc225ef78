import type { RecordDeed } from '../../../ledger/access/index.ts'
import type { AnyRegister } from '../../../ledger/register/index.ts'
import { day, object, oneOf, type Schema, whole, writtenText } from '../../app/schema.ts'
import { type BodyForm, type BodyKey, longestReason } from './body.ts'
import { correctionSchema, fillSchema } from './field-schemas.ts'

/** What is sent to do something to a record of a register. */
export const bodySchema = (register: AnyRegister, deed: RecordDeed, { must, may }: BodyForm): Schema => {
  const beginning = Object.entries(register.actions).flatMap(([name, { begins }]) => (begins ? [name] : []))
  const properties: Readonly<Record<BodyKey, Schema>> = {
    action: oneOf('Bước mở bản ghi, khi không phải bước mở sổ thông thường', beginning),
    on: day('Ngày việc diễn ra'),
    fill: filledIn(register, deed),
    expectedVersion: whole('Version của bản ghi mà người gửi đang xem', { minimum: 1 }),
    reason: writtenText('Lý do', longestReason),
    basis: writtenText('Căn cứ pháp lý', longestReason),
    document: whole('Văn bản làm căn cứ: số của bản ghi trong sổ văn bản', { minimum: 1 }),
  }
  const names = [...must, ...may].filter((name) => name !== 'action' || beginning.length > 0)
  return {
    ...object(Object.fromEntries(names.map((name) => [name, properties[name]])), may),
    additionalProperties: false,
  }
}

const filledIn = (register: AnyRegister, deed: RecordDeed): Schema => {
  const all = Object.keys(register.fields)
  if (deed === 'open') return fillSchema(register, register.opening.fill, all)
  if (deed === 'correct') return correctionSchema(register)
  if (typeof deed === 'string') return fillSchema(register, [], all)
  const { fill = [], mayFill = [] } = register.actions[deed.act] ?? {}
  return fillSchema(register, fill, mayFill)
}
