import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import { booksOf, type OpenDatabase } from '../../../store/index.ts'
import { accessEvents } from '../../api/access-events.ts'
import { keys } from '../../api/keys.ts'
import { me } from '../../api/me.ts'
import { people } from '../../api/people.ts'
import { application } from '../../app/application.ts'
import { identityFor, newBrowser } from '../../identity/testing/somebody.ts'
import { signInPages } from '../sign-in.ts'

export const origin = 'http://so-cai.example'

/** The server with what belongs to people, behind its real guard; the registers have their own tests. */
export const peopleServer = async (
  database: OpenDatabase,
  options: NonNullable<Parameters<typeof identityFor>[1]> = {},
) => {
  const { clock, identity } = identityFor(database, options)
  const { publicAddress } = identity.settings
  const ledger = { ...database, books: booksOf(database.db) }
  const app = await application(ledger, {
    findBearer: identity.bearerOf,
    routes: async (server, surroundings) => {
      identity.renewSessions(server)
      await server.register(me, { ...surroundings, prefix: '/api/v1' })
      for (const prefix of ['/api/v1', '/api/v1/provinces/:province'])
        for (const part of [people, keys, accessEvents]) await server.register(part, { ...surroundings, prefix })
      await server.register(signInPages, { identity, publicAddress })
    },
    publicAddress,
    now: () => clock.now,
    mostRequests: 1_000_000,
  })
  return { app, clock, identity }
}

/** Somebody with a browser: cookies are kept and sent, forms are sent as forms, and say where they come from. */
export const browsing = (app: FastifyInstance, browser = newBrowser()) => {
  const send = async (options: InjectOptions): Promise<LightMyRequestResponse> => {
    const { headers } = browser.asking()
    const answer = await app.inject({
      remoteAddress: browser.ip,
      ...options,
      headers: { host: new URL(origin).host, ...headers, ...options.headers },
    })
    browser.keep([answer.headers['set-cookie'] ?? []].flat())
    return answer
  }
  return {
    browser,
    open: (url: string) => send({ method: 'GET', url }),
    submit: (url: string, fields: Readonly<Record<string, string>> = {}) =>
      send({
        method: 'POST',
        url,
        headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams(fields).toString(),
      }),
    ask: (method: 'GET' | 'POST' | 'DELETE', url: string, payload?: object) =>
      send({
        method,
        url: `/api/v1${url}`,
        headers: { origin, accept: 'application/json' },
        ...(payload === undefined ? {} : { payload }),
      }),
  }
}

export type Browsing = ReturnType<typeof browsing>
