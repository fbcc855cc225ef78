import type { FastifyInstance } from 'fastify'
import type { Office, Reader } from '../../ledger/access/index.ts'
import { plainDate } from '../../ledger/index.ts'
import type { Ledger } from '../../store/index.ts'
import { application, type ApplicationOptions } from '../app/application.ts'
import type { Bearer } from '../app/bearer.ts'
import { routes } from '../routes.ts'

/** An office held since long ago, until further notice. */
export const officeOf = (role: Office['role'], province: string | null, division: string | null = null): Office => ({
  role,
  province,
  division,
  from: plainDate('2000-01-01'),
  to: null,
})

/** Somebody with these offices, whose number is also the name. */
export const readerWith = (person: string, ...offices: readonly Office[]): Reader => ({
  person,
  name: `Người ${person}`,
  offices,
})

/** The key of another system that acts as this person, within these scopes. */
export const keyWith = (key: string, reader: Reader, scopes: readonly string[]): Bearer => ({
  reader: { ...reader, person: key },
  by: { kind: 'key', key, scopes },
})

/**
 * The server with its routes, where the header `x-reader` says which of these readers asks: rights are tried without
 * signing in anew for each request.
 */
export const applicationFor = (
  ledger: Ledger,
  readers: readonly Reader[],
  { keys = [], ...options }: Partial<ApplicationOptions> & { readonly keys?: readonly Bearer[] } = {},
): Promise<FastifyInstance> =>
  application(ledger, {
    findBearer: async ({ headers }) => {
      const sessions = readers.map((reader): Bearer => ({ reader, by: { kind: 'session', session: reader.person } }))
      return [...sessions, ...keys].find(({ reader }) => reader.person === headers['x-reader'])
    },
    findReader: async (person) => readers.find((reader) => reader.person === person),
    routes,
    mostRequests: 1_000_000,
    ...options,
  })
