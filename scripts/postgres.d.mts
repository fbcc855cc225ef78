/** A running server that will be thrown away. */
export type ThrowAwayPostgres = {
  /** The superuser's address, on the loopback interface only. */
  readonly url: string
  /** Where the server's files and its socket lie. */
  readonly folder: string
  readonly pid: number
  /** Stops the server (its sessions are cut off) and removes its folder. */
  readonly stop: () => Promise<void>
}

/** The folder with `initdb` and `postgres`, from PATH or Debian's place for them, the newest version; undefined when there is none. */
export const findPostgres: () => string | undefined

/**
 * Starts a new, empty server. It is stopped by `stop` or when this process exits.
 * @param options.settings configuration beyond the defaults (fsync is on): `{ shared_buffers: '1GB', max_wal_size: '4GB' }`
 * @param options.parent the folder to create the server's folder in; the system's temporary folder by default
 * @throws when there are no server programs, or the server does not start within a minute
 */
export const startPostgres: (options?: {
  readonly settings?: Readonly<Record<string, string | number>>
  readonly parent?: string
}) => Promise<ThrowAwayPostgres>
