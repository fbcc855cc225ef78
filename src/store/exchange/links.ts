import { CompiledQuery } from 'kysely'
import type { AnyRegister } from '../../ledger/register/index.ts'
import type { Database } from '../connection/index.ts'
import { type Row, readRecords } from '../reading/index.ts'
import { tableOf } from '../tables/index.ts'
import { linkedBy } from './columns.ts'

/** The records of one register of a province by what they are called, for links written in a sheet. */
export type LinkIndex = {
  /** The record that is written so; why there is none, or not one only. */
  readonly find: (written: string) => { readonly id: number } | { readonly tell: string }
  /** How a record is written, so that it is found again. */
  readonly written: (id: number) => string
}

const batchSize = 5000

const several = -1

/** Reads all records of a register once, in batches; voided ones are called something, but never found. */
export const readLinkIndex = async (db: Database, register: AnyRegister, province: string): Promise<LinkIndex> => {
  const [byIdentity, byLabel] = [new Map<string, number>(), new Map<string, number>()]
  const names = new Map<number, { readonly label: string; readonly identity: string }>()
  for await (const rows of batches(db, register, province)) {
    const records = await readRecords(db, province, register, rows)
    for (const [at, { id, label, values }] of records.entries()) {
      const parts = register.identity.map((name) => values[name]?.text ?? '')
      const identity = parts.includes('') ? '' : parts.join(' | ')
      names.set(id, { label, identity })
      if (rows[at]?.['voided'] === true) continue
      add(byIdentity, identity, id)
      add(byLabel, label, id)
    }
  }

  const find: LinkIndex['find'] = (written) => {
    const plain = plainName(written)
    const id = byIdentity.get(plain) ?? byLabel.get(plain)
    if (id === undefined) return { tell: unknownTell(register, names) }
    return id === several ? { tell: severalTell(register, plain, names) } : { id }
  }
  const written = (id: number): string => {
    const { label = '', identity = '' } = names.get(id) ?? {}
    if (identity !== '' && register.identity.length === 1) return identity
    return identity === '' || byLabel.get(plainName(label)) === id ? label : identity
  }
  return { find, written }
}

async function* batches(db: Database, register: AnyRegister, province: string): AsyncGenerator<readonly Row[]> {
  const query = `select * from ${tableOf(register)} where province = $1 and id > $2 order by id limit ${batchSize}`
  for (let last = 0; ; ) {
    const { rows } = await db.executeQuery<Row>(CompiledQuery.raw(query, [province, last]))
    if (rows.length > 0) yield rows
    if (rows.length < batchSize) return
    last = rows.at(-1)?.id ?? last
  }
}

const plainName = (written: string): string =>
  written.normalize('NFC').replace(/\s+/g, ' ').trim().toLocaleLowerCase('vi')

const add = (index: Map<string, number>, text: string, id: number): void => {
  const plain = plainName(text)
  if (plain !== '') index.set(plain, index.has(plain) ? several : id)
}

type Called = ReadonlyMap<number, { readonly label: string; readonly identity: string }>

const fewNames = 3

const unknownTell = (register: AnyRegister, names: Called): string => {
  const examples = [...names.values()].slice(0, fewNames).map(({ label, identity }) => `“${identity || label}”`)
  const there =
    examples.length === 0 ? 'sổ này chưa có bản ghi nào, hãy nhập sổ này trước' : `ví dụ ${examples.join(', ')}`
  return `không có bản ghi này trong sổ “${register.title}”; ghi ${linkedBy(register)} (${there})`
}

const severalTell = (register: AnyRegister, plain: string, names: Called): string => {
  const same = [...names.values()].filter(({ label, identity }) => [label, identity].map(plainName).includes(plain))
  const identities = same.filter(({ identity }) => identity !== '').map(({ identity }) => `“${identity}”`)
  const instead = identities.length === 0 ? '' : `; ghi một trong: ${identities.slice(0, 10).join(', ')}`
  return `sổ “${register.title}” có ${same.length} bản ghi cùng tên này${instead}`
}
