import { departmentOfficeFor, type DepartmentDeed, officeCode, type Reader } from '../../ledger/access/index.ts'
import type { Signature } from '../../store/index.ts'

/**
 * The signature of a reader under a deed of the department, in the first office that allows it; where it is one division's
 * and no office of the reader reaches it, in one that allows it elsewhere: the ledger then says who may.
 * @param at the instant, ISO 8601
 * @throws where no office allows it at all, which the guard has refused before
 */
export const signatureFor = (
  reader: Reader,
  deed: DepartmentDeed,
  where: { readonly province: string; readonly division?: string },
  at: string,
): Signature => {
  const office =
    departmentOfficeFor(reader, deed, where) ?? departmentOfficeFor(reader, deed, { province: where.province })
  if (office === undefined) throw new Error(`${reader.person} was let through to ${deed} without an office for it`)
  return { person: reader.person, office: officeCode(office), at }
}
