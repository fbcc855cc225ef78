import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Office, RoleCode } from '../../ledger/access/index.ts'
import { ok, type Result } from '../../ledger/index.ts'
import { addDays, dayInVietnam, parsePlainDate } from '../../ledger/period/index.ts'
import {
  type By,
  deactivatePerson,
  endOffice,
  endSession,
  findPerson,
  giveLink,
  giveOffice,
  invitePerson,
  isManagedBy,
  type Link,
  noSuchPerson,
  peopleOf,
  type Person,
  reactivatePerson,
  removeSecondFactor,
  sessionsOf,
} from '../../store/index.ts'
import type { Surroundings } from '../app/application.ts'
import { readerOf } from '../app/asks.ts'
import { sendRefusal } from '../app/refusals.ts'
import { answer, day, listOf, object } from '../app/schema.ts'
import { badDay, elsewhere } from './people-refusals.ts'
import { described, link, newOffice, newPerson, person as personSchema, session, wasDone } from './people-schemas.ts'
import { tellSession } from './session-told.ts'

/** Which people a route is about: those of the province in its address, or where there is none, all of them. */
export type OfProvince = { readonly province?: string; readonly person?: string; readonly office?: string }

const asks = { department: 'administer', sessionOnly: true } as const

/** People, their offices and how they sign in; registered once for all provinces and once for each. */
export const people = async (app: FastifyInstance, { ledger, now }: Surroundings): Promise<void> => {
  const { db } = ledger
  const today = () => dayInVietnam(Date.parse(now()))

  /** The person in an address, where who asks may change him or her; another province's person is not there. */
  const personOf = async ({ province, person = '' }: OfProvince): Promise<Result<Person>> => {
    const found = isId(person) ? await findPerson(db, person) : undefined
    if (found === undefined || !(province === undefined || isManagedBy(found, province, today()))) return noSuchPerson
    return ok(found)
  }

  /** Does something to the person in an address. */
  const toPerson = async <T>(
    request: FastifyRequest<{ Params: OfProvince }>,
    work: (who: Person, by: By) => Promise<Result<T>>,
  ): Promise<Result<T>> => {
    const found = await personOf(request.params)
    return found.ok ? work(found.value, { person: readerOf(request).person, at: now() }) : found
  }

  app.get<{ Params: OfProvince }>(
    '/people',
    {
      config: { asks },
      schema: described('Người dùng', { response: { 200: listOf(personSchema, 'Người dùng, theo tên') } }),
    },
    async ({ params }) => peopleOf(db, params.province ?? null, today()),
  )

  app.post<{ Params: OfProvince; Body: NewPersonBody }>(
    '/people',
    {
      config: { asks },
      schema: described('Mời người dùng: tạo người dùng với chức vụ đầu tiên và một đường dẫn dùng một lần', {
        body: newPerson,
        response: { 201: answer('Đã mời', link) },
      }),
    },
    async (request, reply) => {
      const { name, email, office } = request.body
      const read = officeIn(office, request.params.province)
      const invited = read.ok
        ? await invitePerson(db, { name, email, office: read.value }, { person: readerOf(request).person, at: now() })
        : read
      return invited.ok
        ? reply.code(201).send(linkTold(invited.value))
        : sendRefusal(request, reply, undefined, invited)
    },
  )

  app.get<{ Params: OfProvince }>(
    '/people/:person',
    { config: { asks }, schema: described('Một người dùng', { response: { 200: personSchema } }) },
    async (request, reply) => {
      const found = await personOf(request.params)
      return found.ok ? found.value : sendRefusal(request, reply, undefined, found)
    },
  )

  app.post<{ Params: OfProvince; Body: OfficeBody }>(
    '/people/:person/offices',
    { config: { asks }, schema: described('Giao chức vụ', { body: newOffice, response: { 201: wasDone } }) },
    async (request, reply) => {
      const office = officeIn(request.body, request.params.province)
      const given = office.ok ? await toPerson(request, (who, by) => giveOffice(db, who.id, office.value, by)) : office
      return given.ok ? reply.code(201).send({ done: true }) : sendRefusal(request, reply, undefined, given)
    },
  )

  app.post<{ Params: OfProvince; Body: { lastDay?: string } | null }>(
    '/people/:person/offices/:office/end',
    {
      config: { asks },
      schema: described('Kết thúc chức vụ, từ hôm nay nếu không nói ngày cuối', {
        body: {
          ...object({ lastDay: day('Ngày cuối giữ chức vụ; bỏ trống là hôm qua') }, ['lastDay']),
          type: ['object', 'null'],
        },
        response: { 200: wasDone },
      }),
    },
    async (request, reply) => {
      const { office = '' } = request.params
      const typed = request.body?.lastDay
      const lastDay = typed === undefined ? addDays(today(), -1) : parsePlainDate(typed)
      if (lastDay === undefined) return sendRefusal(request, reply, undefined, badDay)
      const which = { office: isNumber(office) ? Number(office) : 0, lastDay }
      return done(request, reply, await toPerson(request, (who, by) => endOffice(db, { person: who.id, ...which }, by)))
    },
  )

  app.post<{ Params: OfProvince }>(
    '/people/:person/password-reset',
    {
      config: { asks },
      schema: described('Cấp đường dẫn dùng một lần để đặt mật khẩu', { response: { 201: answer('Đã cấp', link) } }),
    },
    async (request, reply) => {
      const given = await toPerson(request, (who, by) => giveLink(db, who.id, by))
      return given.ok ? reply.code(201).send(linkTold(given.value)) : sendRefusal(request, reply, undefined, given)
    },
  )

  app.delete<{ Params: OfProvince }>(
    '/people/:person/second-factor',
    {
      config: { asks },
      schema: described('Tắt xác thực hai bước của người mất thiết bị', { response: { 200: wasDone } }),
    },
    async (request, reply) =>
      done(request, reply, await toPerson(request, (who, by) => removeSecondFactor(db, who.id, by))),
  )

  app.post<{ Params: OfProvince }>(
    '/people/:person/deactivate',
    {
      config: { asks },
      schema: described('Ngừng tài khoản; người đó ra khỏi hệ thống ngay', { response: { 200: wasDone } }),
    },
    async (request, reply) =>
      done(request, reply, await toPerson(request, (who, by) => deactivatePerson(db, who.id, by))),
  )

  app.post<{ Params: OfProvince }>(
    '/people/:person/reactivate',
    { config: { asks }, schema: described('Mở lại tài khoản', { response: { 200: wasDone } }) },
    async (request, reply) =>
      done(request, reply, await toPerson(request, (who, by) => reactivatePerson(db, who.id, by))),
  )

  app.get<{ Params: OfProvince }>(
    '/people/:person/sessions',
    {
      config: { asks },
      schema: described('Nơi một người đang đăng nhập', { response: { 200: listOf(session, 'Phiên') } }),
    },
    async (request, reply) => {
      const found = await personOf(request.params)
      if (!found.ok) return sendRefusal(request, reply, undefined, found)
      return (await sessionsOf(db, found.value.id, now())).map(tellSession)
    },
  )

  app.delete<{ Params: OfProvince & { session: string } }>(
    '/people/:person/sessions/:session',
    { config: { asks }, schema: described('Kết thúc phiên của một người', { response: { 200: wasDone } }) },
    async (request, reply) => {
      const { session: id } = request.params
      const which = isId(id) ? id : ''
      return done(
        request,
        reply,
        await toPerson(request, (who, by) => endSession(db, { person: who.id, session: which }, by)),
      )
    },
  )
}

type OfficeBody = {
  readonly role: RoleCode
  readonly province?: string | null
  readonly division?: string | null
  readonly from: string
  readonly to?: string | null
}

type NewPersonBody = { readonly name: string; readonly email: string; readonly office: OfficeBody }

/** What the numbers of people and sessions are made of. */
export const isId = (text: string): boolean => /^[\w-]{1,64}$/.test(text)

/** What the numbers of offices and keys are made of. */
export const isNumber = (text: string): boolean => /^[1-9]\d{0,14}$/.test(text)

/** An office as it was sent; on an address of a province it is one of that province. */
const officeIn = (body: OfficeBody, province: string | undefined): Result<Office> => {
  const from = parsePlainDate(body.from)
  const to = typeof body.to === 'string' ? parsePlainDate(body.to) : null
  if (from === undefined || to === undefined) return badDay
  const asked = body.province === undefined ? province : body.province
  if (province !== undefined && asked !== province) return elsewhere
  return ok({ role: body.role, province: asked ?? null, division: body.division ?? null, from, to })
}

const done = (request: FastifyRequest, reply: FastifyReply, result: Result<unknown>) =>
  result.ok ? { done: true } : sendRefusal(request, reply, undefined, result)

// Where the link leads is said by the page that sends it on: it knows the address by which the server is reached.
const linkTold = ({ person, token, expiresAt }: Link) => ({ person, path: `/sign-in/invitation/${token}`, expiresAt })
