import { describe, expect, it } from 'vitest'
import { identifiersIn } from './identifiers.ts'

describe('numbers that are no counts', () => {
  it.each([
    ['Quyết định số 130/QĐ-TTg ngày 27/01/2021', 'citation'],
    ['Nghị quyết số 36-NQ/TW', 'citation'],
    ['TCVN ISO 9001:2015', 'standard'],
    ['ngày 18 tháng 5 năm 2022', 'date'],
    ['tháng 9/2022', 'month'],
    ['2021 - 2025', 'years'],
    ['9 tháng đầu năm 2022', 'period'],
    ['Điều 12', 'place'],
    ['khóa XIV', 'ordinal'],
    ['Covid-19', 'name'],
    ['NS203', 'name'],
  ])('%s is one identifier of kind %s', (text, kind) => {
    const found = identifiersIn(text)

    expect(found).toMatchObject([{ kind, from: 0, to: text.length }])
  })

  it('counts are no identifiers', () => {
    const found = identifiersIn('Cấp 12 giấy phép, kiểm tra 1.305 phương tiện đo và 2,5 ha')

    expect(found).toEqual([])
  })
})
