import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Reader } from '../../ledger/access/index.ts'
import { asReader, findPerson, type Ledger } from '../../store/index.ts'
import type { FindBearer, FindBearerAmong } from '../app/bearer.ts'
import { findBearer, findBearerAmong } from './bearer.ts'
import { type Keeping, mayEnter, todayOf } from './keeping.ts'
import { libraryOf } from './library.ts'
import type { IdentitySettings } from './settings.ts'

/** Who people are, and how they show it. */
export type Identity = Keeping & {
  /** Who stands behind a request. */
  readonly bearerOf: FindBearer
  /** The same, while the database cannot be asked. */
  readonly bearerAmong: FindBearerAmong
  /** Who a person is now, with the offices held today; undefined where he or she may not come in any more. */
  readonly readerOf: (person: string) => Promise<Reader | undefined>
  /** Lets sessions go on while they are used: a request that renews one is answered with its cookie. */
  readonly renewSessions: (app: FastifyInstance) => void
}

export type IdentityOptions = {
  readonly settings: IdentitySettings
  /** The password of the accounts of the demonstration, where they may sign in and the page tells of them. */
  readonly demoPassword?: string | undefined
  readonly now?: () => string
}

/** Opens the identities of a ledger. */
export const openIdentity = ({ db }: Pick<Ledger, 'db'>, options: IdentityOptions): Identity => {
  const { settings, demoPassword, now = () => new Date().toISOString() } = options
  const library = libraryOf({ db }, settings, async (person) =>
    mayEnter(await findPerson(db, person), { demoPassword }),
  )
  const keeping: Keeping = { db, library, settings, demoPassword, now }
  const renewed = new WeakMap<FastifyRequest, readonly string[]>()
  return {
    ...keeping,
    bearerOf: async (request) => {
      const found = await findBearer(keeping, request)
      if (found !== undefined && found.cookies.length > 0) renewed.set(request, found.cookies)
      return found?.bearer
    },
    bearerAmong: (request, sessions) => findBearerAmong(keeping, request, sessions),
    readerOf: async (id) => {
      const person = await findPerson(db, id)
      return mayEnter(person, keeping) ? asReader(person, todayOf(keeping)) : undefined
    },
    renewSessions: (app) => {
      app.addHook('onSend', async (request, reply) => {
        const cookies = renewed.get(request)
        // An answer with cookies of its own has just begun, changed or ended the session.
        if (cookies !== undefined && !reply.hasHeader('set-cookie')) void reply.header('set-cookie', [...cookies])
      })
    },
  }
}
