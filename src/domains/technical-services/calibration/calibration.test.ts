import { expect, test } from 'vitest'
import { type AnyEntry, decideEntry, plainDate } from '../../../ledger/index.ts'
import { calibration } from './register.ts'

const post = (entry: AnyEntry) => decideEntry(calibration, entry, 1, { today: plainDate('2025-06-30'), places: [] })
const tells = (entry: AnyEntry): readonly string[] => {
  const result = post(entry)
  return result.ok ? [] : result.faults.map((fault) => fault.tell)
}

const scale = { customer: 'Đại lý gạo', kind: 'platformScale' }
const onlyPassed = 'Phương tiện đo không đạt thì không có giấy chứng nhận, tem kiểm định và thời hạn hiệu lực.'

test('an instrument that failed gets no certificate, no seal and no term', () => {
  const certified = {
    do: 'verify',
    on: '2025-03-03',
    fill: { ...scale, outcome: 'failed' },
    then: [{ do: 'certify', on: '2025-03-04', fill: { certificateNumber: '1/KĐ-2025' } }],
  }
  const sealed = { do: 'verify', on: '2025-03-03', fill: { ...scale, outcome: 'failed', sealNumber: 'T-1' } }

  expect(tells(certified)).toEqual([onlyPassed])
  expect(tells(sealed)).toEqual([onlyPassed])
})

test('a verification holds longer than the day on which it was made', () => {
  const entry = { do: 'verify', on: '2025-03-03', fill: { ...scale, outcome: 'passed', validUntil: '2025-03-03' } }

  expect(tells(entry)).toEqual(['Ngày hết hiệu lực phải sau ngày kiểm định.'])
})

test('a kind that left the list of instruments cannot be chosen any more', () => {
  const meter = { customer: 'Điện lực', kind: 'inductionElectricityMeter' }

  expect(tells({ on: '2024-10-14', fill: meter })).toEqual([])
  expect(tells({ on: '2024-10-15', fill: meter })[0]).toContain('Loại phương tiện đo: chọn một trong')
})
