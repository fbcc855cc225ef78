import type { FastifyInstance } from 'fastify'
import { divisions, domains } from '../../domains/index.ts'
import { rightsOf } from '../../ledger/access/index.ts'
import { everyRegister, type Kept } from '../../ledger/index.ts'
import { provincesOf } from '../../store/index.ts'
import type { Surroundings } from '../app/application.ts'
import { readerOf, seesProvince } from '../app/asks.ts'
import { sendRefusal } from '../app/refusals.ts'
import { findRegister } from '../../store/index.ts'

const asks = 'signed-in'

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

  app.get('/divisions', { config: { asks }, schema: { tags: ['Sổ'], summary: 'Các phòng, đơn vị' } }, async () =>
    Object.entries(divisions).map(([code, name]) => ({ code, name })),
  )

  app.get(
    '/registers',
    { config: { asks }, schema: { tags: ['Sổ'], summary: 'Danh mục sổ, theo lĩnh vực' } },
    async () =>
      domains.map(({ code, title, registers: kept }) => ({
        code,
        title,
        registers: kept.map(({ register }) => ({
          code: register.code,
          title: register.title,
          keptBy: register.keptBy,
        })),
      })),
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

const registersByCode = new Set(everyRegister(domains).map(({ register }) => register.code))

const declarationOf = ({ register, indicators }: Kept) => ({
  code: register.code,
  title: register.title,
  keptBy: register.keptBy,
  basis: register.basis,
  fields: Object.entries(register.fields).map(([name, field]) => ({
    name,
    ...field,
    ...(field.kind === 'link' ? { target: registersByCode.has(field.target.code) ? field.target.code : null } : {}),
  })),
  states: register.states,
  opening: register.opening,
  actions: register.actions,
  rules: register.rules,
  derived: Object.keys(register.derived),
  identity: register.identity,
  rights: rightsOf(register),
  indicators: indicators.map(({ code, title, unit }) => ({ code, title, unit })),
})
