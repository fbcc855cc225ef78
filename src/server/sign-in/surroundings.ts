import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Identity } from '../identity/open-identity.ts'

/** What the pages for signing in are made with. */
export type SignInSurroundings = { readonly identity: Identity; readonly publicAddress?: string | undefined }

/** The fields of a form that was sent; what is missing is empty. */
export const formOf = ({ body }: FastifyRequest): ((name: string) => string) => {
  const fields = typeof body === 'object' && body !== null ? (body as Readonly<Record<string, unknown>>) : {}
  return (name) => {
    const value = Object.hasOwn(fields, name) ? fields[name] : ''
    return typeof value === 'string' ? value : ''
  }
}

/** The page of our own to come to after signing in; the first page where another one is named. */
export const ownPage = (to: string): string => {
  const own = 'http://own.invalid'
  if (!to.startsWith('/') || !URL.canParse(to, own)) return '/'
  const { origin, pathname, search } = new URL(to, own)
  return origin === own && !pathname.startsWith('//') ? `${pathname}${search}` : '/'
}

export const sendPage = (reply: FastifyReply, text: string, status = 200): FastifyReply =>
  reply.code(status).type('text/html; charset=utf-8').send(text)

/** Sends the browser on, with cookies for it. */
export const sendTo = (reply: FastifyReply, to: string, cookies: readonly string[] = []): FastifyReply => {
  if (cookies.length > 0) void reply.header('set-cookie', [...cookies])
  return reply.redirect(to, 303)
}
