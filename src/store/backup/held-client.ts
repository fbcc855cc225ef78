import type pg from 'pg'
import { type Refusal, refuse } from '../../ledger/index.ts'

/** A connection kept through a long piece of work; `lost` says of a failure whether it is that the connection broke. */
export type HeldClient = {
  readonly client: pg.PoolClient
  readonly lost: (failure: unknown) => Refusal | undefined
  /** Gives the connection back; one that is still sending or is broken is ended, and its transaction with it. */
  readonly release: (isIdle: boolean) => void
}

/** Takes a connection from the pool. A server that goes away in the middle of the work does not end this process. */
export const holdClient = async (pool: pg.Pool): Promise<HeldClient> => {
  const client = await pool.connect()
  let reason: string | undefined
  const broke = (error: Error) => {
    reason ??= error.message
  }
  client.on('error', broke)
  return {
    client,
    lost: (failure) => {
      const why = reason ?? brokenBy(failure)
      return why === undefined
        ? undefined
        : refuse(
            'backup/connection-lost',
            `Mất kết nối với cơ sở dữ liệu giữa chừng (${why}), nên không ghi gì cả; hãy kiểm tra máy chủ PostgreSQL rồi làm lại từ đầu.`,
          )
    },
    release: (isIdle) => {
      // A connection that is ended may still tell how; one that goes back has the pool's own listener.
      if (isIdle && reason === undefined) client.off('error', broke)
      client.release(!isIdle || reason !== undefined)
    },
  }
}

// The server says that it goes (57P0.), or that something is wrong with the connection (08...); the system says the rest.
const brokenBy = (failure: unknown): string | undefined =>
  failure instanceof Error && 'code' in failure && /^(57P0|08|ECONN|EPIPE|ETIMEDOUT)/.test(String(failure.code))
    ? failure.message
    : undefined
