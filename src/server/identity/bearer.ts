import type { FastifyRequest } from 'fastify'
import { asReader, findPerson, readerOfKey } from '../../store/index.ts'
import type { Bearer } from '../app/bearer.ts'
import { headersOf } from './headers.ts'
import { type Keeping, mayEnter, todayOf } from './keeping.ts'

/** Who stands behind a request, and the cookies with which a session that goes on is to be answered. */
export type Found = { readonly bearer: Bearer; readonly cookies: readonly string[] }

/** Finds who stands behind a request: a key where one is sent, else the session of its cookie. */
export const findBearer = async (
  keeping: Keeping,
  request: Pick<FastifyRequest, 'headers' | 'ip'>,
): Promise<Found | undefined> => {
  const { authorization } = request.headers
  // Who sends a key is asked by that key only: a bad one is not made good by a cookie.
  if (authorization !== undefined) return bearerOfKey(keeping, authorization)
  return request.headers.cookie === undefined ? undefined : bearerOfSession(keeping, request)
}

const bearerOfKey = async (keeping: Keeping, authorization: string): Promise<Found | undefined> => {
  const secret = /^Bearer (\S+)$/i.exec(authorization)?.[1]
  if (secret === undefined) return undefined
  const found = await readerOfKey(keeping.db, secret, todayOf(keeping))
  if (found === undefined) return undefined
  const { reader, key } = found
  if (key.person !== null && !mayEnter(await findPerson(keeping.db, key.person), keeping)) return undefined
  return { bearer: { reader, by: { kind: 'key', key: String(key.id), scopes: key.scopes } }, cookies: [] }
}

const bearerOfSession = async (
  keeping: Keeping,
  request: Pick<FastifyRequest, 'headers' | 'ip'>,
): Promise<Found | undefined> => {
  const { headers, response } = await keeping.library.api.getSession({
    headers: headersOf(request),
    returnHeaders: true,
  })
  if (response === null) return undefined
  const person = await findPerson(keeping.db, response.user.id)
  if (!mayEnter(person, keeping)) return undefined
  const bearer: Bearer = {
    reader: asReader(person, todayOf(keeping)),
    by: { kind: 'session', session: response.session.id },
  }
  return { bearer, cookies: headers.getSetCookie() }
}
