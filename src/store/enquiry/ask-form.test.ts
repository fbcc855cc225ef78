import { afterAll, beforeAll, expect, test } from 'vitest'
import { statisticalEntry, statisticalForm, statisticalForms } from '../../domains/statistics/index.ts'
import { inTransaction } from '../connection/index.ts'
import { operator, postEntries } from '../posting/index.ts'
import { saveProvince } from '../provinces/index.ts'
import { sampleProvince } from '../testing/sample-province.ts'
import { askForm } from './ask-form.ts'
import { type Ledger, openLedger } from './open-ledger.ts'

const [organisations] = statisticalForms
const [column] = organisations?.columns ?? []
const [row] = organisations?.rows ?? []

let ledger: Ledger

beforeAll(async () => {
  ledger = await openLedger({ memory: true })
  const signature = { person: 'test', office: operator, at: '2022-03-01T00:00:00.000Z' } as const
  await inTransaction(ledger.db, async (transaction) => {
    await saveProvince(transaction, sampleProvince('mau', 'Mẫu'))
    for (const year of [2020, 2021])
      await postEntries(transaction, {
        province: 'mau',
        register: statisticalForm,
        entries: [
          { on: '2022-01-10', fill: { form: organisations?.code, forFrom: `${year}-01-01`, forTo: `${year}-12-31` } },
        ],
        signature,
      })
  })
  const { rows } = await ledger.pool.query<{ id: number }>('select id from statistical_form order by for_from')
  const amounts = [7, 9]
  const entries = rows.map(({ id }, at) => ({
    on: '2022-01-11',
    fill: {
      form: id,
      row: `${organisations?.code}-${row?.code}`,
      column: column?.code,
      amount: amounts[at],
      source: 'Sổ theo dõi',
    },
  }))
  await inTransaction(ledger.db, (transaction) =>
    postEntries(transaction, { province: 'mau', register: statisticalEntry, entries, signature }),
  )
})

afterAll(() => ledger.close())

test('a cell entered by hand stands in the form of its year only, with its source', async () => {
  const [of2020, of2021, of2022] = await Promise.all(
    [2020, 2021, 2022].map((year) => askForm(ledger, { province: 'mau', year, form: '01' })),
  )

  const cell = (answer: typeof of2020) => (answer?.ok ? answer.value.rows[0]?.cells[column?.code ?? ''] : answer?.tell)
  expect(cell(of2020)).toMatchObject({ value: 7, from: 'hand', source: 'Sổ theo dõi' })
  expect(cell(of2021)).toMatchObject({ value: 9, from: 'hand' })
  expect(cell(of2022)).not.toMatchObject({ from: 'hand' })
})
