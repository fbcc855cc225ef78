import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

/** The application that the provider knows. */
export const client = { clientId: 'so-cai', clientSecret: 'a secret that the provider and the application share' }

/** Somebody whom the provider knows; whoever types the address is taken at his or her word. */
export type Known = { readonly email: string; readonly isChecked: boolean }

/**
 * A real provider of OpenID Connect on this machine, with its own pages to sign in and to agree.
 * @param known by the name that is typed on its page
 */
export const startProvider = async (redirectTo: string, known: Readonly<Record<string, Known>>) => {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider = new Provider(issuer, {
    clients: [{ client_id: client.clientId, client_secret: client.clientSecret, redirect_uris: [redirectTo] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    findAccount: (_context, sub) => ({
      accountId: sub,
      claims: () => ({ sub, email: known[sub]?.email, email_verified: known[sub]?.isChecked, name: `Tên của ${sub}` }),
    }),
    cookies: { keys: ['a key of tests'] },
  })
  const answer = provider.callback()
  server.on('request', (request, response) => void answer(request, response))
  return {
    issuer,
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/**
 * Walks through the provider's pages as somebody does who types a name and agrees.
 * @param from where the application sent the browser
 * @returns the address of the application to which the provider sends the browser back
 */
export const walkThrough = async (from: string, name: string, backTo: string): Promise<string> => {
  const jar = new Map<string, string>()
  let next: { url: string; form?: Readonly<Record<string, string>> } = { url: from }
  for (let step = 0; step < 12; step++) {
    const answer = await fetch(next.url, {
      redirect: 'manual',
      method: next.form === undefined ? 'GET' : 'POST',
      headers: { cookie: [...jar].map(([key, value]) => `${key}=${value}`).join('; ') },
      ...(next.form === undefined ? {} : { body: new URLSearchParams(next.form) }),
    })
    for (const cookie of answer.headers.getSetCookie()) {
      const pair = cookie.split(';')[0] ?? ''
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
    }
    const location = answer.headers.get('location')
    if (location?.startsWith(backTo)) return location
    if (location !== null) {
      next = { url: new URL(location, next.url).href }
      continue
    }
    const page = await answer.text()
    const action = /<form[^>]* action="([^"]+)"/.exec(page)?.[1]
    const prompt = /name="prompt" value="([^"]+)"/.exec(page)?.[1]
    if (action === undefined || prompt === undefined) throw new Error(`a page without a form: ${answer.status} ${page}`)
    next = { url: new URL(action, next.url).href, form: { prompt, login: name, password: 'any' } }
  }
  throw new Error('the provider does not come to an end')
}
