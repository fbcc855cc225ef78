import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { domains } from '../../src/domains/index.ts'
import { everyIndicator, everyRegister, plainDate } from '../../src/ledger/index.ts'
import { figuresOfProvinces, type Ledger, openLedger } from '../../src/store/index.ts'
import { fill } from '../fill.ts'
import { everyQuestion } from './every-question.ts'
import { figuresByHand, sameFigures } from './index.ts'

let ledger: Ledger

beforeAll(async () => {
  ledger = await openLedger({ memory: true })
  await fill(ledger, { provinces: 2, years: 2, calibrations: 100, others: 12 }, () => undefined)
  for (const { register } of everyRegister(domains))
    await sql`update ${sql.table(register.code.replaceAll('-', '_'))} set voided = true where id % 11 = 0`.execute(
      ledger.db,
    )
}, 300_000)

afterAll(() => ledger.close())

const indicators = everyIndicator(domains)

test('every declared indicator is written by hand', () => {
  const written = everyQuestion.map(({ sql }) => sql).join('\n')
  const codedByTopic = /^(planned\.|commitments\.(held|reported|progress)-)/

  const lost = indicators.map(({ code }) => code).filter((code) => !codedByTopic.test(code))
  const shares = new Set(indicators.filter((each) => 'per' in each).map(({ code }) => code))

  expect(lost.filter((code) => !shares.has(code) && !written.includes(`"${code}"`))).toEqual([])
})

test('SQL written by hand gives the same value and the same parts of every indicator', async () => {
  const provinces = ['p01', 'p02']
  const windows = [
    ['2024-12-15', '2025-12-14'],
    ['2025-05-17', '2025-06-16'],
    ['2024-01-01', '2024-06-30'],
    ['2015-01-01', '2026-11-20'],
  ].map((days) => days.map((day) => plainDate(day)))

  let told = 0
  for (const [from, to] of windows) {
    if (from === undefined || to === undefined) continue
    const span = { window: { from, to }, period: `${from}/${to}` }
    const ours = await figuresOfProvinces(ledger.db, provinces, span, indicators)
    sameFigures(ours, await figuresByHand(ledger, provinces, span))
    told += [...ours.values()].flatMap((figures) => [...figures.values()]).filter(({ value }) => value !== 0).length
  }

  expect(told).toBeGreaterThan(1000)
}, 120_000)
