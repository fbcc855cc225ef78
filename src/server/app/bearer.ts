import type { FastifyRequest } from 'fastify'
import type { Reader } from '../../ledger/access/index.ts'
import type { OpenSession } from '../../store/index.ts'

/** Who stands behind a request, and by what that was shown: a signed-in session, or the key of another system. */
export type Bearer = {
  readonly reader: Reader
  readonly by:
    | { readonly kind: 'session'; readonly session: string }
    | { readonly kind: 'key'; readonly key: string; readonly scopes: readonly string[] }
}

/** Finds who stands behind a request; undefined for nobody. */
export type FindBearer = (request: FastifyRequest) => Promise<Bearer | undefined>

/** Finds among these sessions the one in which a request comes, without a question to the database. */
export type FindBearerAmong = (request: FastifyRequest, sessions: readonly OpenSession[]) => Promise<Bearer | undefined>

/** Whether a key may be used so; a session may be used for everything that its person may do. */
export const isInScope = ({ by }: Bearer, use: 'read' | 'write', register: string | undefined): boolean =>
  by.kind === 'session' || by.scopes.some((scope) => scope === use || scope === `${use}:${register ?? ''}`)
