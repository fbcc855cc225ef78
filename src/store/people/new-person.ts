import { z } from 'zod'
import { ok, type Result, refuse } from '../../ledger/index.ts'

/** A person as typed: the name as on screens, and the address with which he or she signs in. */
export type NewPerson = { readonly name: string; readonly email: string }

/** A person's name and address in the form in which they are kept. */
export const readNewPerson = ({ name, email }: NewPerson): Result<NewPerson> => {
  const cleanName = name.normalize('NFC').trim().replaceAll(/\s+/g, ' ')
  if (cleanName === '' || cleanName.length > 120 || /\p{Cc}/u.test(cleanName))
    return refuse('person/name-bad', 'Họ và tên phải có từ 1 đến 120 ký tự, chỉ gồm chữ, số và dấu câu.')
  const cleanEmail = email.trim().toLowerCase()
  if (cleanEmail.length > 254 || !z.email().safeParse(cleanEmail).success)
    return refuse('person/email-bad', 'Địa chỉ thư điện tử phải có dạng ten@coquan.gov.vn.')
  return ok({ name: cleanName, email: cleanEmail })
}
