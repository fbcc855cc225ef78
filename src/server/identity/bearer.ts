import type { FastifyRequest } from 'fastify'
import { asReader, findPerson, findSession, type OpenSession, type Person, readerOfKey } from '../../store/index.ts'
import type { Bearer } from '../app/bearer.ts'
import { headersOf } from './headers.ts'
import { type Keeping, mayEnter, todayOf } from './keeping.ts'
import { isDue, isOver } from './library.ts'
import { sessionTokenOf } from './session-cookie.ts'

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
  const { cookie } = request.headers
  if (cookie === undefined) return undefined
  const token = await sessionTokenOf(keeping.library, cookie)
  const opened = token === undefined ? undefined : await findSession(keeping.db, token)
  // What is over, due for renewal or not understood is the library's; all others are asked with one question.
  if (opened === undefined || isDue(opened.endsAt)) return bearerOfSession(keeping, request)
  return foundBy(keeping, opened.person, opened.session, [])
}

/**
 * Finds among sessions that the database told a moment ago, and that nothing but the clock can have ended, the one of a
 * request's cookie. A session that is due for renewal is renewed another time.
 */
export const findBearerAmong = async (
  keeping: Keeping,
  { headers }: Pick<FastifyRequest, 'headers'>,
  sessions: readonly OpenSession[],
): Promise<Bearer | undefined> => {
  if (headers.authorization !== undefined || headers.cookie === undefined) return undefined
  const token = await sessionTokenOf(keeping.library, headers.cookie)
  const opened = sessions.find((session) => session.token === token)
  if (opened === undefined || isOver(opened.endsAt)) return undefined
  return foundBy(keeping, opened.person, opened.session, [])?.bearer
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
  return foundBy(keeping, person, response.session.id, headers.getSetCookie())
}

const foundBy = (
  keeping: Keeping,
  person: Person | undefined,
  session: string,
  cookies: readonly string[],
): Found | undefined => {
  if (!mayEnter(person, keeping)) return undefined
  const bearer: Bearer = { reader: asReader(person, todayOf(keeping)), by: { kind: 'session', session } }
  return { bearer, cookies }
}
