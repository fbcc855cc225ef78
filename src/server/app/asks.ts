import type { FastifyReply, FastifyRequest } from 'fastify'
import {
  type DepartmentDeed,
  departmentDeeds,
  departmentOfficeFor,
  departmentRights,
  type Grants,
  officeFor,
  provincesOfReader,
  type Reader,
  type RecordDeed,
  rightsOf,
  roleCodes,
  roles,
} from '../../ledger/access/index.ts'
import { type Refusal, refuse } from '../../ledger/index.ts'
import type { AnyRegister } from '../../ledger/register/index.ts'
import type { Glance } from '../../store/index.ts'
import { type Bearer, type FindBearer, isInScope } from './bearer.ts'
import { sendRefusal, wantsPage } from './refusals.ts'

/**
 * What a route asks of who comes, declared in its `config`: nothing, a session, a right in the department or a right in a
 * register. The province is that of the address; a department's deed on an address without one concerns all provinces.
 * Where `sessionOnly` stands, the key of another system is not enough.
 */
export type Asks =
  | 'nobody'
  | 'signed-in'
  | { readonly department: DepartmentDeed; readonly sessionOnly?: true }
  | { readonly record: RecordDeed; readonly register: AnyRegister; readonly sessionOnly?: true }

declare module 'fastify' {
  interface FastifyContextConfig {
    readonly asks?: Asks
    /** What is answered to the owner of work that writes with the only session; undefined where that has to wait. */
    readonly fromGlance?: (glance: Glance, params: unknown) => unknown
  }
  interface FastifyRequest {
    bearer: Bearer | undefined
  }
}

/**
 * The one guard before every route: finds out who comes, and refuses what the declared rights do not allow. Whether a row
 * is within reach is asked again where the row is read.
 */
export const guard =
  (findBearer: FindBearer) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    // An address that no route has is answered as such, to everyone.
    if (request.is404) return undefined
    const asks = request.routeOptions.config.asks
    if (asks === undefined) throw new Error(`${request.routeOptions.url ?? ''} asks nothing of who comes`)
    if (asks === 'nobody') return undefined
    const bearer = await findBearer(request)
    request.bearer = bearer
    if (bearer === undefined) {
      if (wantsPage(request)) return reply.redirect(`/sign-in?to=${encodeURIComponent(request.url)}`, 303)
      return sendRefusal(request, reply, 401, notSignedIn)
    }
    const refusal = refusalOf(bearer, asks, request)
    return refusal === undefined ? undefined : sendRefusal(request, reply, ...refusal)
  }

/** The reader behind a request that the guard let through. */
export const readerOf = (request: FastifyRequest): Reader => {
  if (request.bearer === undefined) throw new Error(`${request.url} was let through without a reader`)
  return request.bearer.reader
}

const notSignedIn = refuse('session/none', 'Cần đăng nhập, hoặc gửi khóa truy cập còn hiệu lực ở dòng Authorization.')

const refusalOf = (
  bearer: Bearer,
  asks: Exclude<Asks, 'nobody'>,
  request: FastifyRequest,
): readonly [number, Refusal] | undefined => {
  const { reader } = bearer
  const use = request.method === 'GET' || request.method === 'HEAD' ? 'read' : 'write'
  const register = typeof asks === 'object' && 'record' in asks ? asks.register : undefined
  const isKeyRefused = bearer.by.kind === 'key' && typeof asks === 'object' && 'sessionOnly' in asks
  if (isKeyRefused || !isInScope(bearer, use, register?.code))
    return [403, refuse('key/not-in-scope', 'Khóa truy cập này không được cấp cho việc đó; xem phạm vi của khóa.')]
  const province = provinceOf(request)
  if (province !== null && !seesProvince(reader, province)) return [404, unknownProvince(reader)]
  if (asks === 'signed-in') return undefined
  if ('record' in asks) {
    const at = { register: asks.register, province: province ?? '' }
    return officeFor(reader, asks.record, at) === undefined
      ? [403, noRight(labelOf(asks.register, asks.record), grantsOf(asks.register, asks.record))]
      : undefined
  }
  return departmentOfficeFor(reader, asks.department, { province }) === undefined
    ? [403, noRight(departmentDeeds[asks.department], departmentRights[asks.department])]
    : undefined
}

/** The province that an address names; null where it names none. */
export const provinceOf = ({ params }: FastifyRequest): string | null => {
  const province = typeof params === 'object' && params !== null && 'province' in params ? params.province : undefined
  return typeof province === 'string' ? province : null
}

/** Whether any office of the reader is held in the province; who sees nothing of it is told what nobody's province is told. */
export const seesProvince = (reader: Reader, province: string): boolean => {
  const provinces = provincesOfReader(reader)
  return provinces === 'all' || provinces.includes(province)
}

/** The answer for a province that is not there, or not for this reader: the same for both. */
export const unknownProvince = (reader: Reader): Refusal => {
  const provinces = provincesOfReader(reader)
  const allowed = provinces === 'all' ? 'mọi tỉnh trong sổ' : provinces.join(', ') || 'chưa có tỉnh nào'
  return refuse('province/unknown', `Không có tỉnh này trong phạm vi được xem. Được xem: ${allowed}.`)
}

const noRight = (label: string, grants: Grants): Refusal => {
  const allowed = roleCodes.filter((role) => grants[role] !== undefined).map((role) => roles[role])
  return refuse('right/none', `Chức vụ hiện giữ không được “${label}”. Được làm: ${allowed.join(', ') || 'không ai'}.`)
}

const grantsOf = (register: AnyRegister, deed: RecordDeed): Grants => {
  const rights = rightsOf(register)
  return typeof deed === 'string' ? rights[deed] : (rights.actions[deed.act] ?? {})
}

const labelOf = (register: AnyRegister, deed: RecordDeed): string => {
  if (typeof deed !== 'string') return register.actions[deed.act]?.label ?? deed.act
  const labels = {
    read: `Xem sổ ${register.title}`,
    count: `Xem số liệu của sổ ${register.title}`,
    open: register.opening.label,
    amend: 'Sửa đổi',
    correct: 'Đính chính',
    void: 'Hủy bản ghi',
    purge: 'Xóa hẳn nội dung tệp đính kèm',
  }
  return labels[deed]
}
