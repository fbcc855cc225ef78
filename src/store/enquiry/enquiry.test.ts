import { afterAll, beforeAll, expect, test } from 'vitest'
import { count, indicator } from '../../ledger/indicator/index.ts'
import { named, passage, say, sentence, topic } from '../../ledger/passage/index.ts'
import { plainDate, statisticalReports, administrativeReports, yearPeriod } from '../../ledger/period/index.ts'
import { outline, reportedSpan, results } from '../../ledger/report/index.ts'
import { inTransaction } from '../connection/index.ts'
import { operator, post, postEntries } from '../posting/index.ts'
import { promulgate } from '../promulgation/index.ts'
import { type ProvinceFile, saveProvince } from '../provinces/index.ts'
import { sampleProvince } from '../testing/sample-province.ts'
import {
  askPromulgated,
  askPromulgation,
  askReport,
  askRestatement,
  findRegister,
  findSpan,
  type Ledger,
  openLedger,
  yearsOf,
} from './index.ts'

let ledger: Ledger

const signature = { person: 'Người lập', office: operator, at: '2022-06-01T03:00:00.000Z' } as const

const valueOf = (file: ProvinceFile, name: string): object =>
  file.settings.find((each) => each.name === name)?.value as object

const withSettings = (code: string, settings: ProvinceFile['settings']): ProvinceFile => {
  const file = sampleProvince(code, `Tỉnh ${code}`)
  return { ...file, settings: [...file.settings, ...settings] }
}

const renamedFrom = (day: string): ProvinceFile['settings'][number] => ({
  name: 'department',
  holdsFrom: plainDate(day),
  value: {
    ...valueOf(sampleProvince('renamed', 'Mẫu'), 'department'),
    reportSymbol: 'BC-SKHCN-MOI',
    signedAs: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
  },
})

const regime = (day: string, value: unknown) => ({ name: 'regime', holdsFrom: plainDate(day), value })

const register = () => {
  const found = findRegister('calibration')
  if (!found.ok) throw new Error(found.tell)
  return found.value
}

beforeAll(async () => {
  ledger = await openLedger({ memory: true })
  const files = [
    withSettings('renamed', [renamedFrom('2021-12-16')]),
    withSettings('to-calendar', [regime('2021-12-20', statisticalReports)]),
    withSettings('from-calendar', [
      regime('2019-03-12', statisticalReports),
      regime('2021-12-20', administrativeReports),
    ]),
  ]
  await inTransaction(ledger.db, async (transaction) => {
    for (const file of files) await saveProvince(transaction, file)
    const { examples, register: calibration } = register()
    await postEntries(transaction, { province: 'renamed', register: calibration, entries: examples, signature })
  })
}, 120_000)

afterAll(() => ledger.close())

const symbolOf = async (period: string) => {
  const report = await askReport(ledger, { province: 'renamed', period })
  return report.ok ? report.value.document.symbol : report.tell
}

test('a province is read as it stood on the last day of the period, not of its calendar year', async () => {
  expect(await symbolOf('2021-03')).toBe('BC-SKHCN')
  expect(await symbolOf('2021')).toBe('BC-SKHCN')
  expect(await symbolOf('2021-11-15/2021-12-15')).toBe('BC-SKHCN')
  expect(await symbolOf('2022-01')).toBe('BC-SKHCN-MOI')
})

test('where the regime changes, a period closes under the regime in force on that day, else under the old one', async () => {
  const endOf = async (province: string, period: string) => {
    const found = await findSpan(ledger.db, province, period)
    if (!found.ok) return found.tell
    return reportedSpan(found.value.period, found.value.province).window.to
  }

  expect([await endOf('to-calendar', '2021'), await endOf('to-calendar', '2022')]).toEqual(['2021-12-14', '2022-12-31'])
  expect([await endOf('from-calendar', '2021'), await endOf('from-calendar', '2022')]).toEqual([
    '2021-12-31',
    '2022-12-14',
  ])
})

test('a report is signed by the department of the day of promulgation', async () => {
  const asked = { province: 'renamed', period: '2021', signature }
  const before = await askPromulgation(ledger, { ...asked, number: 5, on: '2021-12-15' })
  const after = await askPromulgation(ledger, { ...asked, number: 6, on: '2021-12-16' })

  expect(before).toMatchObject({ value: { document: { symbol: 'BC-SKHCN', signature: { position: ['GIÁM ĐỐC'] } } } })
  expect(after).toMatchObject({
    value: { document: { symbol: 'BC-SKHCN-MOI', signature: { position: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'] } } },
  })
})

test('a particular promulgated report is asked for by its number and year; else the latest is meant', async () => {
  const number = async (which: { number?: number; year?: number; outline?: string }) => {
    const found = await askPromulgated(ledger, { province: 'renamed', period: '2021', ...which })
    return found.ok ? found.value.number : found.tell
  }

  expect(await number({})).toBe(6)
  expect(await number({ number: 5, year: 2021 })).toBe(5)
  expect(await number({ outline: 'annual-report' })).toBe(6)
  expect(await number({ number: 5, year: 2022 })).toBe(
    'Không có báo cáo như vậy. Các báo cáo đã ban hành cho kỳ 2021: số 6 năm 2021 (annual-report), số 5 năm 2021 (annual-report).',
  )
})

test('figures whose indicator is no longer declared are named, because nobody can restate them', async () => {
  const found = await findSpan(ledger.db, 'renamed', '2020')
  if (!found.ok) throw new Error(found.tell)
  const gone = indicator(register().register, {
    code: 'calibrations.gone',
    title: 'Chỉ tiêu cũ',
    unit: 'phương tiện',
    value: count,
    counted: { on: register().register.opening.on },
  })
  const old = topic('old', 'Việc cũ')
  await promulgate(ledger, {
    province: found.value.province,
    period: yearPeriod(2020),
    outline: outline({
      code: 'old-report',
      title: 'Báo cáo cũ',
      for: ['year'],
      from: '2019-01-01',
      summary: () => [named('Việc cũ')],
      numbering: ['roman'],
      notes: 'footnotes',
      body: [results(old)],
    }),
    passages: [
      passage({
        code: 'old.told',
        topic: old,
        needs: { gone },
        says: ({ gone }) => sentence(say`có ${gone} phương tiện`),
      }),
    ],
    number: 1,
    on: plainDate('2020-12-20'),
    signature,
  })

  const answer = await askRestatement(ledger, { province: 'renamed', period: '2020' })

  expect(answer).toMatchObject({ value: { restated: [], notRestated: [{ indicator: 'calibrations.gone' }] } })
})

test('the years of a province are those in which something happened that still counts', async () => {
  const calibration = register().register
  const publication = findRegister('publication')
  if (!publication.ok) throw new Error('no publications')
  const { register: small, examples } = publication.value
  const opened = async (on: string) => {
    const fill = { customer: 'Trạm y tế', kind: 'bloodPressureMeter', outcome: 'passed' }
    const intent = { do: 'open', action: 'verify', on: plainDate(on), fill } as const
    const posted = await post(ledger.db, { province: 'to-calendar', register: calibration, intent, signature })
    if (!posted.ok) throw new Error(posted.tell)
    return posted.value.id
  }
  await opened('2016-02-01')
  await opened('2018-12-31')
  await opened('2019-01-01')
  const mistaken = await opened('2012-05-01')
  const intent = { do: 'void', reason: 'Nhập nhầm' } as const
  await post(ledger.db, { province: 'to-calendar', register: calibration, record: mistaken, intent, signature })
  await inTransaction(ledger.db, (transaction) =>
    postEntries(transaction, { province: 'from-calendar', register: small, entries: examples, signature }),
  )

  expect(await yearsOf(ledger.db, 'to-calendar')).toEqual([2019, 2018, 2016])
  const ofExamples = new Set(examples.map((each) => Number(each.on.slice(0, 4))))
  expect(await yearsOf(ledger.db, 'from-calendar')).toEqual(expect.arrayContaining([...ofExamples]))
  expect(await yearsOf(ledger.db, 'nowhere')).toEqual([])
})
