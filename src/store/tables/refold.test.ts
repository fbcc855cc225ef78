import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { libraryCard, libraryIndicators, libraryRegisters } from '../../ledger/testing/library.ts'
import { someMove } from '../../ledger/testing/library-walks.ts'
import { describeOnBothDatabases } from '../testing/describe-on-both-databases.ts'
import { take, type Walked } from '../testing/walk.ts'
import { verify } from '../verify/index.ts'
import { migrate } from './index.ts'

describeOnBothDatabases('the past of rows', (open) => {
  const walked: Walked = { cards: [], loans: [] }

  beforeAll(async () => {
    await migrate(open().db, libraryRegisters, libraryIndicators)
    for (const move of fc.sample(someMove, { numRuns: 600, seed: 11 })) await take(open(), 'son-la', walked, move)
  }, 60_000)

  const pasts = async () => {
    const { rows } = await open().pool.query(`
      select id, was_on, was from library_card union all select id, was_on, was from book_loan order by id`)
    return rows as readonly { readonly was: unknown }[]
  }
  const findings = async () => (await verify(open().db, libraryRegisters)).findings

  test('is filled from the acts where tables were made before it was kept', async () => {
    const kept = await pasts()
    for (const table of ['library_card', 'book_loan'])
      await open().pool.query(`alter table ${table} drop was_on, drop was; comment on table ${table} is null`)

    await migrate(open().db, libraryRegisters, libraryIndicators)

    expect(kept.filter(({ was }) => was !== null).length).toBeGreaterThan(5)
    expect(await pasts()).toEqual(kept)
    expect(await findings()).toEqual([])
  })

  test('is worked out anew where other steps fill a field, and only there', async () => {
    const { expiresOn, ...others } = libraryCard.fields
    const { restore } = libraryCard.actions
    const declared = {
      ...libraryCard,
      fields: { ...others, expiresOn },
      actions: { ...libraryCard.actions, restore: { ...restore, mayFill: ['expiresOn'] as const } },
    }
    const before = await pasts()

    await migrate(open().db, [declared, libraryRegisters[1]], libraryIndicators)
    const { findings: found } = await verify(open().db, [declared, libraryRegisters[1]])
    await migrate(open().db, libraryRegisters, libraryIndicators)

    expect(found).toEqual([])
    expect(await pasts()).toEqual(before)
  })

  test('that somebody alters is found', async () => {
    await open().pool.query(`update library_card set was = '[]' where id = (
      select min(id) from library_card where was_on is not null)`)

    const found = await findings()

    expect(found.map(({ code }) => code)).toEqual(['record/differs'])
    expect(found[0]?.tell).toMatch(/^Cột was ghi \[\], các bút toán cộng lại là \[\{/)
  })
})
