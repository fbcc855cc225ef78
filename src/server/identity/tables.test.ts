import { getMigrations } from 'better-auth/db/migration'
import { expect, test } from 'vitest'
import { describeOnBothDatabases } from '../../store/testing/describe-on-both-databases.ts'
import { libraryOptions } from './library.ts'
import { settings } from './testing/somebody.ts'

describeOnBothDatabases('the tables of identities', (open) => {
  const missing = async () => {
    const found = await getMigrations(libraryOptions(open(), settings, async () => true))
    return { toBeCreated: found.toBeCreated, toBeAdded: found.toBeAdded, sql: await found.compileMigrations() }
  }

  test('are those that the library asks for', async () => {
    expect(await missing()).toEqual({ toBeCreated: [], toBeAdded: [], sql: ';' })
  })

  test('are found wanting when a column is not there', async () => {
    await open().pool.query('alter table identity_session drop column user_agent')

    const { toBeAdded } = await missing()

    expect(toBeAdded.map(({ table, fields }) => [table, Object.keys(fields)])).toEqual([
      ['identity_session', ['user_agent']],
    ])
  })
})
