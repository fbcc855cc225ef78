import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import staticFiles from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { packageRoot } from '../../package-root.ts'
import { policyText } from '../app/page-policy.ts'

/** The addresses that the application answers in the browser; their page is the same one. */
const applicationPaths = [
  '/',
  '/registers/*',
  '/reports',
  '/reports/*',
  '/checks',
  '/dashboard',
  '/dashboard/*',
  '/outlines',
  '/outlines/*',
  '/people',
  '/people/*',
  '/history',
  '/history/*',
  '/rights',
  '/work',
] as const

const folder = join(packageRoot(), 'dist', 'web')
const noncePlaceholder = /__CSP_NONCE__/g
const oneYear = '365d'

/** The web application: its page at every address of its own, for whoever is signed in, and the files that the page loads. */
export const webApplication = async (app: FastifyInstance): Promise<void> => {
  await app.register(staticFiles, { root: folder, serve: false, preCompressed: true, immutable: true, maxAge: oneYear })
  // The files tell nothing of anybody, so they may be kept by whatever stands between.
  app.get<{ Params: { '*': string } }>('/web/*', { config: { asks: 'nobody' } }, async (request, reply) =>
    reply.removeHeader('cache-control').sendFile(request.params['*']),
  )

  for (const path of applicationPaths)
    app.get(path, { config: { asks: 'signed-in' } }, async (_request, reply) => {
      const nonce = randomBytes(16).toString('base64')
      return reply
        .type('text/html; charset=utf-8')
        .header('content-security-policy', policyText([`'nonce-${nonce}'`]))
        .send(builtPage().replace(noncePlaceholder, nonce))
    })
}

let page: string | undefined

/** The page as it was built; read once, so that a server goes on with the files it began with. */
const builtPage = (): string => {
  const file = join(folder, 'index.html')
  if (page === undefined && !existsSync(file)) throw new Error(`${file} is not there: npm run build`)
  page ??= readFileSync(file, 'utf8')
  return page
}
