import { expect, test } from 'vitest'
import { choiceGroups } from './choices.ts'

const found = {
  registers: [{ code: 'radiation-licence', title: 'Giấy phép', of: 'An toàn bức xạ' }],
  openings: [],
  indicators: [{ code: 'radiation-licences.issued', title: 'Số giấy phép', of: 'Giấy phép' }],
  topics: [],
  records: [
    { register: 'premises', registerTitle: 'Cơ sở', id: 7, label: 'Cửa hàng', stateName: 'Hoạt động', held: null },
  ],
}

test('pages are found without diacritics, and all of them stand there before anything is typed', () => {
  expect(choiceGroups('bang dieu', undefined).flatMap(({ choices }) => choices.map(({ to }) => to))).toEqual([
    '/dashboard',
  ])
  expect(choiceGroups('', undefined)[0]?.choices.length).toBeGreaterThan(5)
})

test('what was found leads to its address, and groups without anything are not shown', () => {
  const groups = choiceGroups('zz', found)

  expect(groups.map(({ title }) => title)).toEqual(['Sổ', 'Bản ghi', 'Chỉ tiêu'])
  expect(groups.flatMap(({ choices }) => choices.map(({ to }) => to))).toEqual([
    '/registers/radiation-licence',
    '/registers/premises/7',
    '/dashboard?show=radiation-licences.issued',
  ])
})
