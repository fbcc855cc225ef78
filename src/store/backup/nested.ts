import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresDriver,
  PostgresIntrospector,
  type PostgresPoolClient,
  PostgresQueryCompiler,
} from 'kysely'
import type pg from 'pg'
import type { Database, SystemTables } from '../connection/index.ts'

/**
 * A database over one connection that is in a transaction already: what takes itself for a transaction in it becomes a
 * savepoint. So the migrations, which commit what they do, can be part of something larger that is done whole or not at all.
 */
export const insideTransaction = (client: pg.PoolClient): Database => {
  // A connection remembers what it waits for in itself, so that it must be asked and no copy of it.
  const held = { query: client.query.bind(client), release: () => undefined } as PostgresPoolClient
  const driver = new PostgresDriver({ pool: { connect: async () => held, end: async () => undefined } })
  return new Kysely<SystemTables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => withSavepoints(driver),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  })
}

const withSavepoints = (driver: PostgresDriver): Driver => {
  const say = async (connection: DatabaseConnection, statement: string): Promise<void> => {
    await connection.executeQuery(CompiledQuery.raw(statement))
  }
  return {
    init: () => driver.init(),
    acquireConnection: () => driver.acquireConnection(),
    beginTransaction: (connection) => say(connection, 'savepoint inside'),
    commitTransaction: (connection) => say(connection, 'release savepoint inside'),
    rollbackTransaction: (connection) => say(connection, 'rollback to savepoint inside'),
    releaseConnection: (connection) =>
      driver.releaseConnection(connection as Parameters<PostgresDriver['releaseConnection']>[0]),
    destroy: () => driver.destroy(),
  }
}
