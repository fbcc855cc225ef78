import type { Ledger } from '../store/index.ts'
import { application } from './app/application.ts'
import { routes } from './routes.ts'

export type ServeOptions = { readonly port: number; readonly host: string }

export type Server = { readonly address: string; readonly close: () => Promise<void> }

/**
 * Listens for the department.
 * @returns the address that was bound; `port` 0 takes any free one
 */
export const serve = async (ledger: Ledger, { port, host }: ServeOptions): Promise<Server> => {
  const app = await application(ledger, { findBearer: async () => undefined, routes, logTo: process.stderr })
  try {
    const address = await app.listen({ port, host })
    return { address, close: () => app.close() }
  } catch (error) {
    await app.close()
    throw error
  }
}
