import { officialDocument } from '../../../domains/office/index.ts'
import type { AnyRegister, FieldFault, LedgerRecord } from '../../../ledger/register/index.ts'
import { type Database, findRow, sightOf } from '../../../store/index.ts'
import type { Deed } from './body.ts'
import type { Asking } from './of-register.ts'

/**
 * Faults for links to records, and for the document an act rests on, that are not there for whoever asks: a record out of
 * reach is answered as one that does not exist. What stood in the record before may stay.
 */
export const groundFaults = async (
  db: Database,
  { reader, province }: Asking,
  register: AnyRegister,
  { fill, document }: Deed,
  before: LedgerRecord | undefined,
): Promise<readonly FieldFault[]> => {
  const faults: FieldFault[] = []
  const isThere = async (target: AnyRegister, id: number): Promise<boolean> => {
    const row = await findRow(db, sightOf(reader, province, target), id)
    return row !== undefined && row['voided'] !== true
  }
  for (const [name, field] of Object.entries(register.fields)) {
    const id = Object.hasOwn(fill, name) ? fill[name] : undefined
    if (field.kind !== 'link' || !isRecordNumber(id) || before?.values[name] === id) continue
    if (!(await isThere(field.target, id)))
      faults.push({ field: name, value: id, tell: notThere(field.label, field.target) })
  }
  if (document !== undefined && !(await isThere(officialDocument, document)))
    faults.push({ field: 'document', value: document, tell: notThere('Văn bản', officialDocument) })
  return faults
}

const isRecordNumber = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) > 0

const notThere = (label: string, { title }: AnyRegister): string =>
  `${label}: không có bản ghi này trong sổ “${title}” của tỉnh, hoặc bản ghi đã bị hủy`
