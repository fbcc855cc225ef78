import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest, type RouteOptions } from 'fastify'
import type { Reader } from '../../ledger/access/index.ts'
import { refuse } from '../../ledger/index.ts'
import { dayInVietnam } from '../../ledger/period/index.ts'
import { type Ledger, readerOf } from '../../store/index.ts'
import { guard } from './asks.ts'
import type { FindBearer, FindBearerAmong } from './bearer.ts'
import { busyRefusal, whileHeld } from './busy.ts'
import { elsewhere, fromElsewhere } from './from-elsewhere.ts'
import { fromGlance } from './from-glance.ts'
import { type LogTo, logger } from './log.ts'
import { pagePolicy } from './page-policy.ts'
import { sendBusy, sendFault, sendRefusal } from './refusals.ts'
import { schemaRefusal, validationOf, wrongForm } from './schema-faults.ts'

/** What the routes of a server are made with. */
export type Surroundings = {
  readonly ledger: Ledger
  /** The instant at which a request is answered (ISO 8601). */
  readonly now: () => string
}

/** What the table of contents of the routes is made with. */
export type SurroundingsOfAll = Surroundings & {
  /** Who a person is now, with the offices held today; undefined where he or she may not come in any more. */
  readonly findReader: (person: string) => Promise<Reader | undefined>
  /** The folder for the files of long work. */
  readonly workFolder: string
}

export type ApplicationOptions = Partial<Omit<SurroundingsOfAll, 'ledger'>> & {
  /** Who stands behind a request. */
  readonly findBearer: FindBearer
  /** The same for those who are signed in, while the database cannot be asked; nobody unless told. */
  readonly findBearerAmong?: FindBearerAmong
  /** Everything that the server answers. */
  readonly routes: (app: FastifyInstance, surroundings: SurroundingsOfAll) => Promise<void>
  /** The address under which readers know the server, as `https://socai.sonla.gov.vn`; without it any that they used. */
  readonly publicAddress?: string | undefined
  /** Where the log goes, a line of JSON for each request; nowhere unless told. */
  readonly logTo?: LogTo | undefined
  /** Most requests of one session, key or address in a minute. */
  readonly mostRequests?: number
  /** How long (milliseconds) a request waits for an import that writes with the only session; 15 seconds unless told. */
  readonly longestWait?: number
  /** Proxies whose word on who asks counts, as addresses or networks; those on this machine unless told. */
  readonly trustedProxies?: readonly string[] | undefined
}

const policyOfEveryPage = Object.fromEntries(Object.entries(pagePolicy).map(([name, sources]) => [name, [...sources]]))
const oneMinute = 60_000
const mebibyte = 1024 * 1024

/** The server without listening: what stands before and around every route. */
export const application = async (ledger: Ledger, options: ApplicationOptions): Promise<FastifyInstance> => {
  const { findBearer, routes, publicAddress, mostRequests = 1200, longestWait } = options
  const app = Fastify({
    ...logger(options.logTo),
    genReqId: () => randomBytes(6).toString('hex'),
    trustProxy: [...(options.trustedProxies ?? ['loopback'])],
    bodyLimit: mebibyte,
    frameworkErrors: (error, request, reply) => void answerError(error, request, reply),
  })
  app.setErrorHandler((error, request, reply) => {
    const busy = busyRefusal(ledger, error)
    return busy === undefined ? answerError(error, request, reply) : sendBusy(request, reply, busy)
  })
  app.decorateRequest('bearer', undefined)
  app.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id).header('cache-control', 'no-store')
  })
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: policyOfEveryPage },
    hsts: publicAddress?.startsWith('https:') ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'same-origin' },
  })
  await app.register(rateLimit, {
    max: mostRequests,
    timeWindow: oneMinute,
    keyGenerator: (request) => request.bearer?.reader.person ?? request.ip,
    hook: 'preHandler',
    errorResponseBuilder: (_request, { after }) =>
      Object.assign(new Error(`too many requests, again after ${after}`), { statusCode: 429 }),
  })
  app.addHook('onRequest', async (request, reply) =>
    fromElsewhere(request, publicAddress) ? sendRefusal(request, reply, 403, elsewhere) : undefined,
  )
  if (options.findBearerAmong !== undefined) app.addHook('onRequest', fromGlance(ledger, options.findBearerAmong))
  app.addHook('onRequest', whileHeld(ledger, longestWait))
  app.addHook('onRequest', guard(findBearer))
  const declared: RouteOptions[] = []
  app.addHook('onRoute', (route) => void declared.push(route))
  app.setNotFoundHandler((request, reply) => sendRefusal(request, reply, 404, noSuchPage))
  const now = options.now ?? (() => new Date().toISOString())
  const workFolder = options.workFolder ?? join(tmpdir(), `so-cai-work-${randomBytes(6).toString('hex')}`)
  // Last of all, when nothing runs any more.
  if (options.workFolder === undefined) app.addHook('onClose', () => rm(workFolder, { recursive: true, force: true }))
  await routes(app, {
    ledger,
    now,
    findReader: options.findReader ?? ((person) => readerOf(ledger.db, person, dayInVietnam(Date.parse(now())))),
    workFolder,
  })
  const careless = declared.filter(({ config }) => config?.asks === undefined)
  if (careless.length > 0)
    throw new Error(
      `routes that do not declare what they ask of who comes: ${careless.map(({ url }) => url).join(', ')}`,
    )
  await app.ready()
  return app
}

const noSuchPage = refuse('address/unknown', 'Không có trang này. Mở trang đầu để chọn tỉnh và kỳ báo cáo.')
const tooMany = refuse('request/too-many', 'Gửi quá nhiều yêu cầu trong một phút; hãy đợi một phút rồi thử lại.')
const tooLarge = refuse('request/too-large', 'Nội dung gửi lên quá lớn; hãy chia nhỏ rồi gửi lại.')
const unreadable = refuse(
  'request/unreadable',
  'Không đọc được yêu cầu; gửi nội dung dạng JSON đúng như bản mô tả ở /api/docs.',
)

/** The status that a library gave an error of the request; 500 for everything that is the program's. */
const statusOf = (error: unknown): number => {
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500
  return status >= 400 && status < 500 ? status : 500
}

const answerError = (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  const status = statusOf(error)
  if (status === 500) return sendFault(request, reply, error)
  if (isAddress(error)) return sendRefusal(request, reply, 404, noSuchPage)
  const invalid = validationOf(error)
  if (invalid !== undefined)
    return sendRefusal(request, reply, wrongForm, schemaRefusal(invalid.errors, invalid.context))
  return sendRefusal(request, reply, status, status === 413 ? tooLarge : status === 429 ? tooMany : unreadable)
}

// An address that cannot be read is one that is not there.
const isAddress = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'FST_ERR_BAD_URL'
