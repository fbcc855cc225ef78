import { expect, test } from 'vitest'
import { districtActivities } from '../../../outlines/index.ts'
import { readEntry, toldOf } from '../../testing/told.ts'
import { districtActivitiesTold } from './passages.ts'
import { districtCooperation } from './register.ts'

const places = ['Huyện Một', 'Huyện Hai', 'Huyện Ba', 'Huyện Bốn', 'Huyện Năm', 'Huyện Sáu', 'Thành phố Bảy'].map(
  (name, index) => ({ code: `district-${index}`, name, level: 'district' as const }),
)

const done = (form: string, contents: string, ...districts: readonly number[]) =>
  districts.map((district) => ({
    do: 'do',
    on: '2021-05-04',
    fill: { form, contents, district: `district-${district}` },
  }))

const told = (...entries: ReturnType<typeof done>) =>
  toldOf(districtActivities, [districtActivitiesTold], '2021', () =>
    entries.map((entry, index) => readEntry(districtCooperation, entry, index + 1, places)),
  )

test('what was done alike with several districts is one item that names them', async () => {
  expect(await told(...done('guidance', 'về công tác sáng kiến', 0, 1))).toEqual([
    'Kết quả',
    'Hướng dẫn huyện Một và huyện Hai về công tác sáng kiến.',
  ])
})

test('with many districts it names none of them', async () => {
  expect(await told(...done('guidance', 'về công tác sáng kiến', 0, 1, 2, 3, 4, 5, 6))).toEqual([
    'Kết quả',
    'Hướng dẫn các huyện, thành phố trên địa bàn tỉnh về công tác sáng kiến.',
  ])
})

test('different activities are different items', async () => {
  expect(await told(...done('meeting', 'về nhãn hiệu', 6), ...done('guidance', 'về nhãn hiệu', 6))).toEqual([
    'Kết quả',
    'Làm việc với thành phố Bảy về nhãn hiệu.',
    'Hướng dẫn thành phố Bảy về nhãn hiệu.',
  ])
})
