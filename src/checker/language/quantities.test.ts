import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quantitiesIn } from './quantities.ts'
import { shown } from './shown.ts'

describe('quantities', () => {
  it.each([
    ['Kiểm định 21.659 phương tiện đo các loại.', [21659], ['phương tiện đo']],
    ['Tổ chức 09 lớp cho 1241 lượt học viên.', [9, 1241], ['lớp', 'lượt']],
    ['Chi 1,2 tỷ đồng và 3.000.000đ.', [1.2e9, 3e6], ['đồng', 'đ']],
    ['Triển khai hai mươi mốt nhiệm vụ.', [21], ['nhiệm vụ']],
    ['Gồm bảy nhiệm vụ nông nghiệp và năm nhiệm vụ công nghiệp.', [7, 5], ['nhiệm vụ', 'nhiệm vụ']],
    ['Cấp 96 văn bằng bảo hộ; phê duyệt danh mục 51 nhiệm vụ.', [96, 51], ['văn bằng', 'nhiệm vụ']],
    ['Quyết định số 84/QĐ-UBND ngày 15/01/2021 về kế hoạch năm 2021.', [], []],
  ])('are read with what they count: %s', (text, values, units) => {
    const found = quantitiesIn(text)

    expect(found.map(({ value }) => value)).toEqual(values)
    expect(found.map(({ unit }) => unit)).toEqual(units)
  })

  it('of a plan are one quantity with what was planned', () => {
    const [done, ...others] = quantitiesIn('Kiểm tra được 16/20 đơn vị theo kế hoạch.')

    expect(done).toMatchObject({ value: 16, outOf: 20, unit: 'đơn vị' })
    expect(others).toEqual([])
  })

  it.each(['Tuyên truyền cho trên 200 đơn vị.', 'Khoảng 60 tiến sĩ.', 'Mở 3-5 lớp mỗi quý.'])(
    'that are not exact are known: %s',
    (text) => {
      const found = quantitiesIn(text)

      expect(found.every(({ isAbout }) => isAbout)).toBe(true)
    },
  )

  it('are read back as they are shown', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (value) => {
        const found = quantitiesIn(`Kiểm định ${shown(value)} phương tiện đo.`)

        expect(found.map((each) => each.value)).toEqual([value])
      }),
    )
  })
})
