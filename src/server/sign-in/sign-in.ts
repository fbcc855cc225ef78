import type { FastifyInstance } from 'fastify'
import { elsewhere, fromElsewhere } from '../app/from-elsewhere.ts'
import { sendRefusal } from '../app/refusals.ts'
import { account } from './account.ts'
import { enter } from './enter.ts'
import { invitations } from './invitation.ts'
import { style, stylePath } from './style.ts'
import type { SignInSurroundings } from './surroundings.ts'

/** All pages for signing in and for the own account; they work without scripts. */
export const signInPages = async (app: FastifyInstance, surroundings: SignInSurroundings): Promise<void> => {
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, ready) =>
    ready(null, Object.fromEntries(new URLSearchParams(String(body)))),
  )
  // Another site may not sign anybody in either, which it would do without a cookie.
  app.addHook('onRequest', async (request, reply) =>
    fromElsewhere(
      { method: request.method, host: request.host, headers: { cookie: '', ...request.headers } },
      surroundings.publicAddress,
    )
      ? sendRefusal(request, reply, 403, elsewhere)
      : undefined,
  )
  app.get(stylePath, { config: { asks: 'nobody' } }, async (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'public, max-age=3600').send(style),
  )
  await app.register(enter, surroundings)
  await app.register(invitations, surroundings)
  await app.register(account, surroundings)
}
