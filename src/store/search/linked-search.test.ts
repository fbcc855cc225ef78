import { beforeAll, expect, test } from 'vitest'
import { domains } from '../../domains/index.ts'
import type { Rows } from '../../ledger/access/index.ts'
import { everyRegister } from '../../ledger/index.ts'
import type { Sight } from '../browsing/sight.ts'
import { describeOnBothDatabases } from '../testing/describe-on-both-databases.ts'
import { ledgerOn } from '../testing/ledger-on.ts'
import { workingProvince } from '../testing/working-province.ts'
import { searchLinked } from './linked-search.ts'

const sightOfAll = (code: string, field: (name: string) => Rows = () => 'all', rows: Rows = 'all'): Sight => {
  const register = everyRegister(domains).find((each) => each.register.code === code)?.register
  if (register === undefined) throw new Error(`no register ${code}`)
  return { province: 'mau', register, rows, field, sees: () => true }
}

describeOnBothDatabases('records by what they link to', (open) => {
  let facility = 0

  const found = async (sight: Sight, most = 4) => {
    const to = { sight: sightOfAll('radiation-facility'), row: { id: facility, version: 1 }, whole: true }
    const hits = await searchLinked(open().db, [sight], [to], most)
    return hits.map(({ by, row, to: { row: target } }) => [by, row['facility'], target.id])
  }
  const ofNowhere: Rows = { field: 'state', divisions: ['nowhere'] }

  beforeAll(async () => {
    const ledger = await ledgerOn(open())
    await workingProvince(ledger.db, { code: 'mau', name: 'Mẫu' }, ['an'], '2026-03-02T03:00:00.000Z')
    const { rows } = await open().pool.query<{ facility: number }>(
      `select facility::int as facility from radiation_licence where province = 'mau' group by 1 order by count(*) desc limit 1`,
    )
    facility = rows[0]?.facility ?? 0
    await open().pool.query(`update radiation_licence set facility = $1 where province = 'mau'`, [facility])
  }, 300_000)

  test('are found by the field that links, no more of one register than asked for', async () => {
    const hit = ['facility', facility, facility]

    expect(await found(sightOfAll('radiation-licence'), 2)).toEqual([hit, hit])
  })

  test('are not found by a field that is withheld, everywhere or in their rows, nor in rows that are not read', async () => {
    expect([
      await found(sightOfAll('radiation-licence', () => 'none')),
      await found(sightOfAll('radiation-licence', () => ofNowhere)),
      await found(sightOfAll('radiation-licence', () => 'all', ofNowhere)),
    ]).toEqual([[], [], []])
  })
})
