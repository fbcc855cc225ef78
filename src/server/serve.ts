import type { Ledger } from '../store/index.ts'
import { application } from './app/application.ts'
import { type IdentityOptions, openIdentity } from './identity/open-identity.ts'
import { routes } from './routes.ts'
import { signInPages } from './sign-in/sign-in.ts'

/** Where to listen, and how people sign in. */
export type ServeOptions = IdentityOptions & {
  readonly port: number
  readonly host: string
  /** The folder for the files of long work, beside the data; a temporary one unless told. */
  readonly workFolder?: string
}

export type Server = { readonly address: string; readonly close: () => Promise<void> }

/**
 * Listens for the department.
 * @returns the address that was bound; `port` 0 takes any free one
 */
export const serve = async (ledger: Ledger, options: ServeOptions): Promise<Server> => {
  const { port, host, workFolder } = options
  const { publicAddress } = options.settings
  const identity = openIdentity(ledger, options)
  const app = await application(ledger, {
    findBearer: identity.bearerOf,
    findBearerAmong: identity.bearerAmong,
    findReader: identity.readerOf,
    ...(workFolder === undefined ? {} : { workFolder }),
    routes: async (server, surroundings) => {
      identity.renewSessions(server)
      await routes(server, surroundings)
      await server.register(signInPages, { identity, publicAddress })
    },
    publicAddress,
    logTo: process.stderr,
  })
  try {
    const address = await app.listen({ port, host })
    return { address, close: () => app.close() }
  } catch (error) {
    await app.close()
    throw error
  }
}
