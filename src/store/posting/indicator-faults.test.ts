import { beforeAll, expect, test } from 'vitest'
import { domains } from '../../domains/index.ts'
import { planTarget } from '../../domains/planning/index.ts'
import { everyIndicator, everyRegister, plainDate } from '../../ledger/index.ts'
import type { AnyRegister } from '../../ledger/register/index.ts'
import { inTransaction } from '../connection/index.ts'
import { saveProvince } from '../provinces/index.ts'
import { migrate } from '../tables/index.ts'
import { describeOnBothDatabases } from '../testing/describe-on-both-databases.ts'
import { sampleProvince } from '../testing/sample-province.ts'
import { post, postEntries } from './index.ts'

const registers = everyRegister(domains).map(({ register }) => register)
const signature = { person: 'an', office: 'officeCompiler', at: '2021-05-10T02:00:00Z' }

describeOnBothDatabases('a field that names an indicator', (open) => {
  beforeAll(async () => {
    await migrate(open().db, registers, everyIndicator(domains))
    await inTransaction(open().db, (transaction) => saveProvince(transaction, sampleProvince('mau', 'Mẫu')))
  }, 120_000)

  const fill = (indicator: string) => ({
    title: 'Phát hành bản tin',
    indicator,
    amount: '4',
    holdsFrom: '2021-01-01',
    holdsTo: '2021-12-31',
    division: 'informationCentre',
  })
  const set = (indicator: string, register: AnyRegister = planTarget) =>
    post(open().db, {
      province: 'mau',
      register,
      intent: { do: 'open', on: plainDate('2021-05-10'), fill: fill(indicator) },
      signature,
    })

  test('takes the code of one that is declared', async () => {
    expect((await set('publications.science-bulletins')).ok).toBe(true)
  })

  test.each([
    [
      'publications.science-bulletin',
      /^Không có chỉ tiêu “publications\.science-bulletin”; nhận: .*publications\.science-bulletins/,
    ],
    [
      'no-such.thing',
      /^Không có chỉ tiêu “no-such\.thing”; viết mã của một chỉ tiêu đã có, như science-tasks\.accepted/,
    ],
  ])('refuses %s, which is none, and says which there are', async (code, tell) => {
    const posted = await set(code)

    expect(posted).toMatchObject({ ok: false, code: 'act/faulty', faults: [{ field: 'indicator', value: code }] })
    expect(posted.ok ? '' : posted.tell).toMatch(tell)
  })

  test('is asked of rows that come in a sheet too', async () => {
    const entries = ['awards.given', 'awards.lost'].map((code) => ({ on: '2021-05-10', fill: fill(code) }))

    const posted = await inTransaction(open().db, (transaction) =>
      postEntries(transaction, { province: 'mau', register: planTarget, entries, signature }),
    )

    expect(posted).toMatchObject({ records: 1, refused: 1, refusals: [{ at: 1, faults: [{ field: 'indicator' }] }] })
  })

  test('is not asked again of a record whose indicator was declared once, so that its target can still be withdrawn', async () => {
    const { names: _names, ...anyCode } = planTarget.fields.indicator
    const asItWas: AnyRegister = { ...planTarget, fields: { ...planTarget.fields, indicator: anyCode } }
    const posted = await set('gone.since', asItWas)

    const adjusted = await post(open().db, {
      province: 'mau',
      register: planTarget,
      record: posted.ok ? posted.value.id : 0,
      intent: { do: 'act', action: 'adjust', on: plainDate('2021-05-10'), fill: { amount: '5' } },
      signature,
    })

    expect([posted.ok, adjusted.ok]).toEqual([true, true])
  })
})
