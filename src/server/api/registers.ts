import type { FastifyInstance } from 'fastify'
import { divisions, domains } from '../../domains/index.ts'
import { type Reader, rightsOf, rowsFor } from '../../ledger/access/index.ts'
import { everyRegister, type Kept } from '../../ledger/index.ts'
import type { AnyRegister, Field, LinkField, Place } from '../../ledger/register/index.ts'
import { type Browsable, browsablesOf, placesOf, provincesOf, sheetOf } from '../../store/index.ts'
import type { Surroundings } from '../app/application.ts'
import { readerOf, seesProvince } from '../app/asks.ts'
import { sendRefusal } from '../app/refusals.ts'
import { findRegister } from '../../store/index.ts'

const asks = 'signed-in'

/** The registers of a domain, as the menu names them. */
export type DomainListed = {
  readonly code: string
  readonly title: string
  readonly registers: readonly RegisterListed[]
}

type RegisterListed = {
  readonly code: string
  readonly title: string
  readonly keptBy: string
  /** The provinces in which who asks may read records of it; `all` for every one that they see. */
  readonly readableIn: 'all' | readonly string[]
}

/** A field as data: a link names the register that it leads to, null where the ledger has none of that name. */
export type FieldTold =
  | (Exclude<Field, LinkField> & { readonly name: string })
  | (Omit<LinkField, 'target'> & { readonly name: string; readonly target: string | null })

/** What a list of a register can be asked by; `again` for a day of which a record has a list. */
export type ColumnTold = FieldTold & { readonly again: boolean }

/** A register as its screens are drawn from it. */
export type RegisterTold = ReturnType<typeof declarationOf>

/** The declarations: what registers there are, what their records are made of, and who may do what. */
export const registers = async (app: FastifyInstance, { ledger }: Surroundings): Promise<void> => {
  app.get(
    '/provinces',
    { config: { asks }, schema: { tags: ['Sổ'], summary: 'Các tỉnh được xem' } },
    async (request) => {
      const reader = readerOf(request)
      return (await provincesOf(ledger.db)).filter(({ code }) => seesProvince(reader, code))
    },
  )

  app.get<{ Params: { province: string } }>(
    '/provinces/:province/places',
    { config: { asks }, schema: { tags: ['Sổ'], summary: 'Các đơn vị hành chính của tỉnh, cả đã qua' } },
    async ({ params: { province } }): Promise<readonly Place[]> =>
      (await placesOf(ledger.db, [province])).get(province) ?? [],
  )

  app.get('/divisions', { config: { asks }, schema: { tags: ['Sổ'], summary: 'Các phòng, đơn vị' } }, async () =>
    Object.entries(divisions).map(([code, name]) => ({ code, name })),
  )

  app.get(
    '/registers',
    { config: { asks }, schema: { tags: ['Sổ'], summary: 'Danh mục sổ, theo lĩnh vực' } },
    async (request) => {
      const reader = readerOf(request)
      const seen = (await provincesOf(ledger.db)).map(({ code }) => code).filter((code) => seesProvince(reader, code))
      return domains.map(
        ({ code, title, registers: kept }): DomainListed => ({
          code,
          title,
          registers: kept.map(({ register }) => ({
            code: register.code,
            title: register.title,
            keptBy: register.keptBy,
            readableIn: readableIn(reader, register, seen),
          })),
        }),
      )
    },
  )

  app.get<{ Params: { register: string } }>(
    '/registers/:register',
    { config: { asks }, schema: { tags: ['Sổ'], summary: 'Khai báo của một sổ: nội dung, vòng đời, chỉ tiêu, quyền' } },
    async (request, reply) => {
      const found = findRegister(request.params.register)
      return found.ok ? declarationOf(found.value) : sendRefusal(request, reply, 404, found)
    },
  )
}

const readableIn = (reader: Reader, register: AnyRegister, seen: readonly string[]): RegisterListed['readableIn'] => {
  const readable = seen.filter((province) => rowsFor(reader, 'read', { register, province }) !== 'none')
  return seen.length > 0 && readable.length === seen.length ? 'all' : readable
}

const registersByCode = new Set(everyRegister(domains).map(({ register }) => register.code))

/** A register as data, the way its screens are told of it. */
export const declarationOf = ({ register, indicators }: Kept) => ({
  code: register.code,
  title: register.title,
  keptBy: register.keptBy,
  basis: register.basis,
  fields: Object.entries(register.fields).map(([name, field]) => fieldTold(name, field)),
  columns: [...browsablesOf(register).values()].map(columnTold),
  /** The columns of the sheet by which records are brought in, as its headings name them. */
  sheet: sheetOf(register).columns.map(({ name, label, holds, required, hint }) => ({
    name,
    label,
    holds,
    required,
    hint,
  })),
  shownAs: register.shownAs,
  states: register.states,
  opening: register.opening,
  actions: register.actions,
  rules: register.rules,
  derived: Object.keys(register.derived),
  identity: register.identity,
  rights: rightsOf(register),
  /** The field that names the division whose row it is; null where all rows are those of the division that keeps it. */
  divisionField: register.rights.division ?? null,
  indicators: indicators.map(({ code, title, unit }) => ({ code, title, unit })),
})

const fieldTold = (name: string, field: Field): FieldTold =>
  field.kind === 'link'
    ? { ...field, name, target: registersByCode.has(field.target.code) ? field.target.code : null }
    : { ...field, name }

const columnTold = ({ name, field, again }: Browsable): ColumnTold => ({ ...fieldTold(name, field), again })
