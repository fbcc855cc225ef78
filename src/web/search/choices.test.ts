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
  linked: [8, 9].map((id) => ({
    register: 'radiation-licence',
    registerTitle: 'Giấy phép',
    id,
    label: `Giấy phép số ${id}`,
    stateName: 'Đã cấp',
    held: { label: 'Cơ sở', text: 'Cửa hàng' },
  })),
}

test('pages are found without diacritics, and all of them stand there before anything is typed', () => {
  expect(choiceGroups('bang dieu', undefined).flatMap(({ choices }) => choices.map(({ to }) => to))).toEqual([
    '/dashboard',
  ])
  expect(choiceGroups('', undefined)[0]?.choices.length).toBeGreaterThan(5)
})

test('what was found leads to its address, and groups without anything are not shown', () => {
  const groups = choiceGroups('zz', found)

  expect(groups.map(({ title }) => title)).toEqual(['Sổ', 'Bản ghi', 'Bản ghi của Cửa hàng', 'Chỉ tiêu'])
  expect(groups.flatMap(({ choices }) => choices.map(({ to }) => to))).toEqual([
    '/registers/radiation-licence',
    '/registers/premises/7',
    '/registers/radiation-licence/8',
    '/registers/radiation-licence/9',
    '/dashboard?show=radiation-licences.issued',
  ])
})
