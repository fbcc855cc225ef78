// Once per run, before the tests: a PostgreSQL server.
import { readFileSync } from 'node:fs'
import { findPostgres, startPostgres } from './postgres.mjs'

/** DATABASE_URL_TEST is the server to test on: one's own, or one that is started here and thrown away. */
export default async (project) => {
  if (process.env.DATABASE_URL_TEST) return undefined
  if (!findPostgres()) return leftOut()
  if (!(await needsServer(project))) return undefined
  const { url, stop } = await startPostgres({ settings: { fsync: 'off', max_connections: 200 } })
  process.env.DATABASE_URL_TEST = url
  return stop
}

// CI sets this, so that a machine that lost its server cannot pass for a green one.
const leftOut = () => {
  if (process.env.SOCAI_TEST_POSTGRES === 'required') throw new Error('no PostgreSQL server to test on')
  return () =>
    console.log(
      '\nLeft out: every test on a PostgreSQL server; the same tests ran on the embedded database.\n' +
        'To run them, install PostgreSQL 15 or later, or name an empty server in DATABASE_URL_TEST.',
    )
}

// A single test file of the ledger should not wait for a database.
const needsServer = async (project) => {
  const { testFiles } = await project.globTestFiles(project.vitest.filenamePattern)
  return testFiles.some((file) => /\b(store|server|cli|demo)\b/.test(file + readFileSync(file, 'utf8')))
}
