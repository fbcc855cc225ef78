import {
  isOfDivision,
  type Office,
  officeFor,
  type Reader,
  type RecordDeed,
  type RowsAt,
  rightsOf,
  roleCodes,
  roles,
  rowsFor,
} from '../../../ledger/access/index.ts'
import { type Refusal, refuse } from '../../../ledger/index.ts'
import { type AnyRegister, beginningOf } from '../../../ledger/register/index.ts'

/** An office under which a reader may begin a record so, with what the record will hold. */
export const officeToOpen = (
  reader: Reader,
  { register, province, row }: RowsAt & { readonly register: AnyRegister },
  action: string | undefined,
): Office | undefined => {
  // An office may be one that opens, and not one that takes the very step by which this record begins.
  const { by } = beginningOf(register, action ?? null)
  const offices = reader.offices.filter(({ role }) => by.includes(role))
  return officeFor({ ...reader, offices }, 'open', { register, province, row })
}

/** An office under which a reader may do this with every row of a province. */
export const officeForAllRows = (reader: Reader, deed: RecordDeed, at: Omit<RowsAt, 'row'>): Office | undefined =>
  reader.offices.find((office) => rowsFor({ ...reader, offices: [office] }, deed, at) === 'all')

/** The answer to who has a right in the register, but not on this row. */
export const notOnThisRow = (register: AnyRegister, deed: RecordDeed, label: string): Refusal => {
  const rights = rightsOf(register)
  const grants = typeof deed === 'string' ? rights[deed] : (rights.actions[deed.act] ?? {})
  const allowed = roleCodes
    .filter((role) => grants[role] !== undefined)
    .map((role) => (isOfDivision(role) ? `${roles[role]} của đơn vị giữ bản ghi` : roles[role]))
  return refuse(
    'right/not-on-this-row',
    `Chức vụ hiện giữ không được “${label}” ở bản ghi này. Được làm: ${allowed.join(', ') || 'không ai'}.`,
  )
}
