import { afterAll, beforeAll, expect, test } from 'vitest'
import { plainDate } from '../../ledger/period/index.ts'
import { closingDivisions, indicatorsOf } from '../../ledger/report/index.ts'
import { inTransaction } from '../connection/index.ts'
import { operator, post } from '../posting/index.ts'
import { saveProvince } from '../provinces/index.ts'
import { sampleProvince } from '../testing/sample-province.ts'
import { declaredDivisions } from './declared-divisions.ts'
import {
  askClosing,
  askClosings,
  askPromulgation,
  askReopening,
  askReport,
  findRegister,
  type Ledger,
  openLedger,
} from './index.ts'

let ledger: Ledger

const signature = { person: 'Người lập', office: operator, at: '2022-06-01T03:00:00.000Z' } as const
const span = { province: 'mau', period: '2021' }
const closing = (division: string) => askClosing(ledger, { ...span, division, signature })

const verify = async (at: string) => {
  const calibration = findRegister('calibration')
  if (!calibration.ok) throw new Error(calibration.tell)
  const fill = { customer: 'Trạm y tế', kind: 'bloodPressureMeter', outcome: 'passed' }
  return post(ledger.db, {
    province: 'mau',
    register: calibration.value.register,
    intent: { do: 'open', action: 'verify', on: plainDate('2021-02-01'), fill },
    signature: { ...signature, at },
  })
}

const standings = async () => {
  const found = await askClosings(ledger, span)
  if (!found.ok) throw new Error(found.tell)
  return Object.fromEntries(
    found.value.map(({ division, standing, changed }) => [division.code, [standing, changed.length]]),
  )
}

beforeAll(async () => {
  ledger = await openLedger({ memory: true })
  await inTransaction(ledger.db, (transaction) => saveProvince(transaction, sampleProvince('mau', 'Mẫu')))
  await verify(signature.at)
}, 120_000)

afterAll(() => ledger.close())

test('every declared indicator is vouched for by exactly one division', () => {
  const codes = closingDivisions(declaredDivisions).flatMap(({ code }) =>
    indicatorsOf(code, declaredDivisions.indicators).map((indicator) => indicator.code),
  )

  expect(codes.toSorted()).toEqual(declaredDivisions.indicators.map(({ code }) => code).toSorted())
})

test('a province, a period and a division that do not exist are refused with those that do', async () => {
  expect(await closing('technolgy')).toMatchObject({
    code: 'division/unknown',
    tell: expect.stringContaining('technology (Phòng Quản lý công nghệ và sở hữu trí tuệ)'),
  })
  expect(await askClosings(ledger, { ...span, province: 'x' })).toMatchObject({ code: 'province/unknown' })
  expect(await askClosings(ledger, { ...span, period: 'x' })).toMatchObject({ code: 'period/unknown' })
})

test('as long as nobody has closed, the report tells beside it that every division has not', async () => {
  const report = await askReport(ledger, { ...span, closings: true })

  expect(Object.values(await standings())).toEqual(Object.values(await standings()).map(() => ['notClosed', 0]))
  expect(report).toMatchObject({
    value: {
      beside: { notice: expect.stringMatching(/^Số liệu kỳ 2021 chưa được chốt đầy đủ – chưa chốt: Văn phòng, .*\.$/) },
    },
  })
})

test('the document itself knows nothing of closings, and nothing is asked of them where it is printed', async () => {
  const [plain, told] = [await askReport(ledger, span), await askReport(ledger, { ...span, closings: true })]

  expect(plain).toMatchObject({ value: { beside: {} } })
  expect(plain.ok && told.ok && plain.value.document).toEqual(told.ok && told.value.document)
})

test('where all have closed nothing is told; what changes or is opened again afterwards is named', async () => {
  const titles = declaredDivisions.divisions
  for (const { code } of closingDivisions(declaredDivisions)) await closing(code)
  const all = await askReport(ledger, { ...span, closings: true })

  await verify('2022-06-02T03:00:00.000Z')
  await askReopening(ledger, { ...span, division: 'office', signature, reason: 'Bổ sung văn bản' })
  const after = await askReport(ledger, { ...span, closings: true })
  const promulgated = await askPromulgation(ledger, { ...span, number: 1, on: '2021-12-15', signature })

  expect(all).toMatchObject({ value: { beside: { notice: undefined, unvouched: [] } } })
  const { technicalCentre: [standing, changed] = [], office } = await standings()
  expect([standing, office]).toEqual(['closed', ['reopened', 0]])
  expect(changed).toBeGreaterThan(0)
  const notice = `Số liệu kỳ 2021 chưa được chốt đầy đủ – đã mở lại, chưa chốt lại: ${titles.office}; thay đổi sau khi chốt: ${titles.technicalCentre} (${String(changed)} số liệu).`
  expect(after).toMatchObject({
    value: {
      beside: {
        notice,
        unvouched: [
          { division: 'office', standing: 'reopened', changed: [] },
          {
            division: 'technicalCentre',
            standing: 'closed',
            changed: expect.arrayContaining([
              {
                id: 'calibrations.verified@2021',
                title: expect.any(String),
                unit: 'phương tiện đo',
                closed: 1,
                value: 2,
              },
            ]),
          },
        ],
      },
    },
  })
  expect(promulgated).toMatchObject({ ok: true, value: { number: 1, notice } })
})
