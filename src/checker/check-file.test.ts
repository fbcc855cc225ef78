import { expect, test } from 'vitest'
import { plainDate } from '../ledger/index.ts'
import { checkFile } from './check-file.ts'
import { paragraph, wordFile } from './testing/word-file.ts'

const today = plainDate('2026-11-23')
const patience = { timeout: 120_000 }
const right = new TextEncoder().encode('Đã cấp giấy phép cho 12 đơn vị, gồm: 07 bệnh viện và 05 phòng khám.')

const served = () => checkFile({ file: { name: 'dung.txt', bytes: right }, today })

test('a small file that fills the memory is refused, and the next is served', patience, async () => {
  const bytes = wordFile({ body: '<w:r/>'.repeat(6_000_000) })

  const outcome = await checkFile({ file: { name: 'day.docx', bytes }, today })

  expect(bytes.length).toBeLessThan(1024 * 1024)
  expect(outcome).toMatchObject({ ok: false, code: 'paper/too-much' })
  expect(await served()).toMatchObject({ ok: true })
})

test('a file that takes too long is refused when its time is over, and the next is served', patience, async () => {
  const bytes = wordFile({ body: paragraph('Đã cấp 12 giấy phép, trong đó 05 giấy cấp mới.').repeat(60_000) })
  const begun = performance.now()

  const outcome = await checkFile({ file: { name: 'lau.docx', bytes }, today }, undefined, {
    megabytes: 1000,
    longest: 1500,
  })

  expect(outcome).toMatchObject({ ok: false, code: 'paper/too-long' })
  expect(performance.now() - begun).toBeLessThan(6000)
  expect(await served()).toMatchObject({ ok: true })
})

test('many files at once are all answered', patience, async () => {
  const outcomes = await Promise.all(Array.from({ length: 5 }, served))

  expect(outcomes.map(({ ok }) => ok)).toEqual([true, true, true, true, true])
})
