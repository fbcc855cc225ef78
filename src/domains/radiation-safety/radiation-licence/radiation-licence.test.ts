import { expect, test } from 'vitest'
import { type AnyEntry, days, decideEntry, plainDate, timeAllowed, workingDays } from '../../../ledger/index.ts'
import { countByHand } from '../../../ledger/testing/brute-force.ts'
import { textOf, writeSample } from '../../../ledger/testing/written.ts'
import { dossiersHandled, licencesExpiringSoon, licensedFacilities } from './indicators.ts'
import { licensing } from './passages.ts'
import { radiationLicence } from './register.ts'

const context = { today: plainDate('2026-11-22'), places: [] }
const year = { from: plainDate('2021-01-01'), to: plainDate('2021-12-31') }

const recordsOf = (...entries: readonly AnyEntry[]) =>
  entries.map((entry, index) => {
    const result = decideEntry(radiationLicence, entry, index + 1, context)
    if (!result.ok) throw new Error(result.faults.map((fault) => fault.tell).join('; '))
    return result.record
  })

const granted = (facility: number, on: string, expiresOn: string): AnyEntry => ({
  do: 'issue',
  on,
  fill: { facility, kind: 'new', number: `${facility}/${on}`, expiresOn },
})

test('a facility licensed twice in a year is one facility', () => {
  const records = recordsOf(
    granted(7, '2021-02-01', '2024-02-01'),
    granted(7, '2021-10-04', '2024-10-04'),
    granted(8, '2021-10-04', '2024-10-04'),
  )

  const { value } = countByHand(licensedFacilities, year, records, () => undefined)

  expect(value).toBe(2)
})

test('a licence is expiring when it lapses on the last day of the period or in the 90 days after it', () => {
  const lapsing = (on: string) => granted(7, '2019-01-02', on)
  const superseded = { ...lapsing('2022-01-05'), then: [{ do: 'supersede', on: '2021-12-20' }] }
  const records = recordsOf(...['2021-12-30', '2021-12-31', '2022-03-31', '2022-04-01'].map(lapsing), superseded)

  const { records: expiring } = countByHand(licencesExpiringSoon, year, records, () => undefined)

  expect(expiring).toEqual([2, 3])
})

test('a dossier is handled in every year in which it was open, whatever came of it', () => {
  const received = { on: '2020-12-20', fill: { facility: 7, kind: 'new' } }
  const records = recordsOf(
    { ...received, then: [{ do: 'withdraw', on: '2020-12-30' }] },
    { ...received, then: [{ do: 'validate', on: '2021-01-05' }] },
    {
      ...received,
      then: [
        { do: 'validate', on: '2020-12-21' },
        { do: 'refuse', on: '2021-01-15', fill: { reason: 'Thiếu kết quả kiểm xạ' } },
      ],
    },
  )

  const { value, parts } = countByHand(dossiersHandled, year, records, () => undefined)

  expect(value).toBe(2)
  expect(parts.get('state=refused')?.value).toBe(1)
})

test.each([
  ['new', '2021-03-01', days(25)],
  ['renewal', '2025-12-31', days(25)],
  ['amendment', '2021-03-01', workingDays(10)],
  ['amendment', '2026-03-02', workingDays(10)],
  ['reissue', '2024-03-01', workingDays(10)],
  ['new', '2026-03-02', undefined],
  ['new', '2020-03-02', undefined],
])('a dossier of kind %s that is complete on %s has the time that the decree of that day allows', (kind, on, limit) => {
  expect(timeAllowed(radiationLicence.actions.issue, { kind }, plainDate(on))).toEqual(limit)
})

test('a dossier that is sent back has no last day until it is complete again, and then 25 days', () => {
  const steps = [
    { do: 'validate', on: '2021-03-02' },
    { do: 'askToSupplement', on: '2021-03-10' },
    { do: 'takeSupplement', on: '2021-03-20' },
    { do: 'validate', on: '2021-03-22' },
  ]

  const due = [1, 2, 3, 4].map(
    (count) =>
      recordsOf({ on: '2021-03-01', fill: { facility: 7, kind: 'new' }, then: steps.slice(0, count) })[0]?.values.dueOn,
  )

  expect(due).toEqual(['2021-03-29', null, null, '2021-04-16'])
})

test.each([
  ['2021-03-15', 'early'],
  ['2021-03-16', 'onTime'],
  ['2021-03-17', 'late'],
])('an amendment complete on 2 March 2021 and granted on %s is settled %s', (on, timeliness) => {
  const [record] = recordsOf({
    on: '2021-03-01',
    fill: { facility: 7, kind: 'amendment', previousNumber: '05/GP' },
    then: [
      { do: 'validate', on: '2021-03-02' },
      { do: 'issue', on, fill: { number: '06/GP', expiresOn: '2024-01-01' } },
    ],
  })

  expect(record?.values.timeliness).toBe(timeliness)
})

test('a renewal names the licence before it', () => {
  const entry = { on: '2024-01-02', fill: { facility: 7, kind: 'renewal' } }

  const result = decideEntry(radiationLicence, entry, 1, context)

  expect(result.ok ? [] : result.faults.map((fault) => fault.tell)).toEqual([
    'Hồ sơ gia hạn, sửa đổi, bổ sung hoặc cấp lại phải ghi số giấy phép trước.',
  ])
})

test('PET/CT is licensed by the province only since 2026', () => {
  const entry = (on: string) => ({ on, fill: { facility: 7, kind: 'new', work: 'combinedTomography' } })

  const decided = ['2025-12-31', '2026-01-02'].map((on) => decideEntry(radiationLicence, entry(on), 1, context).ok)

  expect(decided).toEqual([false, true])
})

test('the sentence on licensing names the kinds of dossiers only where there are several', () => {
  const said = textOf(writeSample(licensing, 1))

  expect(said).toMatch(
    /^Xem xét, giải quyết 3 hồ sơ đề nghị cấp giấy phép tiến hành công việc bức xạ \(1 hồ sơ phần new/,
  )
  expect(said).toContain('; cấp giấy phép cho 3 đơn vị đủ điều kiện;')
})
