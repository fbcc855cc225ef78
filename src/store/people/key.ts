import { isHeldOn, type Office, officeCode, type Reader, type RoleCode } from '../../ledger/access/index.ts'
import { domains } from '../../domains/index.ts'
import { everyRegister, ok, type Result, refuse } from '../../ledger/index.ts'
import { addDays, dateInWriting, dayInVietnam, type PlainDate, plainDate } from '../../ledger/period/index.ts'
import { type Database, inTransaction } from '../connection/index.ts'
import { appendEvent } from './events.ts'
import { refusedAlone, refusedProvince } from './fitting-office.ts'
import { type By, findPerson } from './person.ts'
import { hashOfToken, newToken } from './token.ts'

/**
 * What a key may do of what its office may do: `read` or `write` everything, or only in the register behind the colon.
 * @example 'read', 'write:calibration'
 */
const isScope = (text: string): boolean => {
  const [use = '', register, ...rest] = text.split(':')
  return (use === 'read' || use === 'write') && rest.length === 0 && (register === undefined || registers.has(register))
}

const registers = new Set(everyRegister(domains).map((kept) => kept.register.code))

/** A key of another system, without its secret. */
export type Key = {
  readonly id: number
  /** What it is for; for a system of its own, the name of that system. */
  readonly title: string
  /** The first characters of the secret, to tell keys apart. */
  readonly starts: string
  /** The number of the office of a person in which it acts; null for a system of its own. */
  readonly office: number | null
  readonly person: string | null
  readonly role: RoleCode
  readonly province: string | null
  readonly division: string | null
  readonly scopes: readonly string[]
  readonly madeAt: string
  readonly expiresOn: PlainDate
  readonly revokedAt: string | null
}

/** In whose office a key acts: that of a person, or one given to a system of its own. */
export type KeyHolder =
  | { readonly office: number; readonly person: string }
  | Pick<Office, 'role' | 'province' | 'division'>

export type NewKey = {
  readonly title: string
  readonly holder: KeyHolder
  readonly scopes: readonly string[]
  /** The last day on which it is good. */
  readonly expiresOn: PlainDate
}

const longestDays = 366

/** Makes a key; its secret is told this once, and only its hash is kept. */
export const makeKey = (db: Database, key: NewKey, by: By): Promise<Result<Key & { readonly secret: string }>> =>
  inTransaction(db, async (transaction) => {
    const today = dayInVietnam(Date.parse(by.at))
    const refused = refusedKey(key, today)
    if (refused !== undefined) return refused
    const held = await officeOf(transaction, key.holder, today)
    if (!held.ok) return held
    const { role, province, division } = held.value
    const { token: secret, hash } = newToken('socai_')
    const isOwn = 'office' in key.holder
    const { id } = await transaction
      .insertInto('api_keys')
      .values({
        key_hash: hash,
        starts: secret.slice(0, 12),
        title: key.title.normalize('NFC').trim(),
        office: 'office' in key.holder ? key.holder.office : null,
        role: isOwn ? null : role,
        province: isOwn ? null : province,
        division: isOwn ? null : division,
        scopes: [...new Set(key.scopes)],
        made_by: by.person,
        made_at: by.at,
        expires_on: key.expiresOn,
        revoked_by: null,
        revoked_at: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await appendEvent(transaction, {
      at: by.at,
      person: by.person,
      deed: 'keyMade',
      province,
      detail: { key: id, office: officeCode({ role, division }), scopes: key.scopes, expiresOn: key.expiresOn },
    })
    const made = (await keysWhere(transaction)).find((each) => each.id === id)
    if (made === undefined) throw new Error(`key ${id} is not there`)
    return ok({ ...made, secret })
  })

const refusedKey = ({ title, scopes, expiresOn }: NewKey, today: PlainDate) => {
  const name = title.trim()
  if (name === '' || name.length > 120 || /\p{Cc}/u.test(name))
    return refuse('key/title-bad', 'Tên khóa phải có từ 1 đến 120 ký tự, chỉ gồm chữ, số và dấu câu.')
  if (scopes.length === 0 || !scopes.every(isScope))
    return refuse(
      'key/scopes-bad',
      'Phạm vi của khóa phải gồm read (đọc) hoặc write (ghi), cho mọi sổ hoặc cho từng sổ, ví dụ read:calibration.',
    )
  const latest = addDays(today, longestDays)
  if (expiresOn < today || expiresOn > latest)
    return refuse(
      'key/expiry-bad',
      `Ngày hết hạn của khóa phải từ ${dateInWriting(today)} đến ${dateInWriting(latest)}.`,
    )
  return undefined
}

const officeOf = async (
  db: Database,
  holder: KeyHolder,
  today: PlainDate,
): Promise<Result<Pick<Office, 'role' | 'province' | 'division'>>> => {
  if (!('office' in holder)) {
    if (holder.role === 'administrator')
      return refuse('key/no-administrator', 'Khóa truy cập không được giao chức vụ quản trị; hãy chọn chức vụ khác.')
    const office = { ...holder, from: today, to: null }
    return refusedAlone(office) ?? (await refusedProvince(db, office)) ?? ok(holder)
  }
  const person = await findPerson(db, holder.person)
  const held = person?.offices.find(({ id }) => id === holder.office)
  if (held === undefined || !isHeldOn(held, today) || !person?.active)
    return refuse('key/office-unknown', 'Khóa phải theo một chức vụ đang giữ; hãy chọn trong các chức vụ hiện nay.')
  return ok(held)
}

/** Revokes a key; it is kept, with who revoked it and when. */
export const revokeKey = (db: Database, key: number, by: By): Promise<Result<true>> =>
  inTransaction(db, async (transaction) => {
    const { numUpdatedRows } = await transaction
      .updateTable('api_keys')
      .set({ revoked_by: by.person, revoked_at: by.at })
      .where('id', '=', key)
      .where('revoked_at', 'is', null)
      .executeTakeFirst()
    if (numUpdatedRows === 0n)
      return refuse('key/unknown', 'Khóa này không còn hiệu lực; hãy chọn trong các khóa đang dùng.')
    await appendEvent(transaction, { at: by.at, person: by.person, deed: 'keyRevoked', detail: { key } })
    return ok(true)
  })

/** All keys, the latest first. */
export const keysOf = (db: Database): Promise<readonly Key[]> => keysWhere(db)

/** Who asks with a key, and what the key allows of what its office allows; undefined where the key is not good today. */
export const readerOfKey = async (
  db: Database,
  secret: string,
  today: PlainDate,
): Promise<{ readonly reader: Reader; readonly key: Key } | undefined> => {
  const [key] = await keysWhere(db, hashOfToken(secret))
  if (key === undefined || key.revokedAt !== null || key.expiresOn < today) return undefined
  if (key.person === null) {
    const { role, province, division, expiresOn } = key
    const office: Office = { role, province, division, from: dayInVietnam(Date.parse(key.madeAt)), to: expiresOn }
    return { key, reader: { person: `key:${key.id}`, name: key.title, offices: [office] } }
  }
  const person = await findPerson(db, key.person)
  const office = person?.offices.find(({ id }) => id === key.office)
  if (!person?.active || office === undefined || !isHeldOn(office, today)) return undefined
  const { id: _, ...bare } = office
  return { key, reader: { person: person.id, name: person.name, offices: [bare] } }
}

const keysWhere = async (db: Database, hash?: Buffer): Promise<readonly Key[]> => {
  let query = db
    .selectFrom('api_keys as key')
    .leftJoin('offices as office', 'office.id', 'key.office')
    .select(['key.id', 'key.title', 'key.starts', 'key.office', 'key.scopes', 'key.made_at', 'key.expires_on'])
    .select(['key.revoked_at', 'office.person'])
    .select((eb) => eb.fn.coalesce('key.role', 'office.role').as('role'))
    .select((eb) => eb.fn.coalesce('key.province', 'office.province').as('province'))
    .select((eb) => eb.fn.coalesce('key.division', 'office.division').as('division'))
    .orderBy('key.id', 'desc')
  if (hash !== undefined) query = query.where('key.key_hash', '=', hash)
  return (await query.execute()).map((row) => ({
    id: row.id,
    title: row.title,
    starts: row.starts,
    office: row.office,
    person: row.person,
    role: row.role as RoleCode,
    province: row.province,
    division: row.division,
    scopes: row.scopes,
    madeAt: row.made_at,
    expiresOn: plainDate(row.expires_on),
    revokedAt: row.revoked_at,
  }))
}
