import { expect, test } from 'vitest'
import { decideEntry, plainDate } from '../src/ledger/index.ts'
import { weekday } from '../src/ledger/period/index.ts'
import { calibrationsOf, type CalibrationCampaign } from './calibrations.ts'

const campaign: CalibrationCampaign = {
  from: '2020-12-17',
  to: '2021-09-15',
  total: 400,
  failed: 9,
  kinds: { taximeter: 1, springScale: 2, waterMeter: 4 },
  districts: ['thach-an', 'hoa-an'],
  symbol: 'KĐ-2021',
  seed: 11,
}

const places = ['thach-an', 'hoa-an'].map((code) => ({ code, name: code, level: 'district' as const }))

test('a campaign makes exactly as many instruments, and failures among them, as the report counts', () => {
  const seeds = [...calibrationsOf(campaign)]

  expect(seeds).toHaveLength(400)
  expect(seeds.filter((seed) => seed.fill.outcome === 'failed')).toHaveLength(9)
})

test('its instruments are accepted by the register, in the order of working days', () => {
  const context = { today: plainDate('2022-01-01'), places }

  const results = [...calibrationsOf(campaign)].map((seed, index) =>
    decideEntry(seed.register, seed, index + 1, context),
  )
  const days = [...calibrationsOf(campaign)].map((seed) => seed.on)

  expect(results.flatMap((result) => (result.ok ? [] : result.faults))).toEqual([])
  expect(days).toEqual([...days].sort())
  expect(days.filter((day) => weekday(plainDate(day)) > 5)).toEqual([])
})

test('two readings make the same instruments', () => {
  expect([...calibrationsOf(campaign)]).toEqual([...calibrationsOf(campaign)])
})

test('the term of an instrument follows its cycle; meters have none, because theirs is not known', () => {
  const certified = [...calibrationsOf(campaign)].filter((seed) => seed.fill.outcome === 'passed')

  const withTerm = certified.filter((seed) => seed.fill.validUntil !== undefined)

  expect(new Set(withTerm.map((seed) => seed.fill.kind))).toEqual(new Set(['taximeter', 'springScale']))
})
