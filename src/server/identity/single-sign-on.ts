import type { FastifyRequest } from 'fastify'
import { appendEvent } from '../../store/index.ts'
import { answerOf } from './answer.ts'
import { headersOf } from './headers.ts'
import type { Keeping } from './keeping.ts'
import { singleSignOnProvider } from './library.ts'
import { type Asking, noteSignedIn } from './sign-in.ts'

/** Where the other server sends the browser back to; the one address of the library that is open. */
export const callbackPath = `/api/auth/callback/${singleSignOnProvider}`

/** Where a browser is sent, and with which cookies. */
export type Sent = { readonly to: string; readonly cookies: readonly string[] }

/**
 * Begins single sign-on.
 * @param to the page to come to in the end
 * @returns where to send the browser; undefined where there is no single sign-on, or its server does not answer
 */
export const beginSingleSignOn = async (keeping: Keeping, request: Asking, to: string): Promise<Sent | undefined> => {
  if (keeping.settings.singleSignOn === undefined) return undefined
  const answer = await answerOf(
    await keeping.library.api.signInSocial({
      body: { provider: singleSignOnProvider, callbackURL: to, errorCallbackURL: '/sign-in', disableRedirect: true },
      headers: headersOf(request),
      asResponse: true,
    }),
  )
  const { url } = answer.body
  return answer.ok && typeof url === 'string' ? { to: url, cookies: answer.cookies } : undefined
}

/** Ends single sign-on: the other server said who it is. Only who was invited under that address comes in. */
export const endSingleSignOn = async (
  keeping: Keeping,
  request: Pick<FastifyRequest, 'headers' | 'ip' | 'url'>,
): Promise<Sent> => {
  const { publicAddress } = keeping.settings
  const response = await keeping.library.handler(
    new Request(new URL(request.url, publicAddress), { headers: headersOf(request) }),
  )
  const cookies = response.headers.getSetCookie()
  const to = response.headers.get('location')
  if (to === null) throw new Error(`single sign-on ended with ${response.status} and leads nowhere`)
  const target = new URL(to, publicAddress)
  const error = target.searchParams.get('error')
  if (error === null) {
    await noteSignedIn(keeping, request, await personOf(keeping, cookies), 'singleSignOn')
    return { to: target.origin === publicAddress ? `${target.pathname}${target.search}` : '/', cookies }
  }
  const detail = { by: 'singleSignOn', error: error.slice(0, 100), address: request.ip }
  await appendEvent(keeping.db, { at: keeping.now(), person: null, deed: 'signInFailed', detail })
  return { to: '/sign-in?failed=single-sign-on', cookies }
}

const personOf = async ({ library }: Keeping, cookies: readonly string[]): Promise<string | null> => {
  const cookie = cookies.map((each) => each.split(';')[0]).join('; ')
  const session = await library.api.getSession({ headers: new Headers({ cookie }) })
  return session?.user.id ?? null
}
