import { expect, test } from 'vitest'
import { chosenWork, daysTold } from './work-choice.ts'

const item = (urgency: 'late' | 'soon' | 'later', mySteps: readonly string[]) =>
  ({ urgency, mySteps, register: 'assignment', id: 1, label: urgency, due: '2021-01-01' }) as never

const work = {
  items: [item('soon', []), item('later', ['Trình kết quả'])],
  counts: { late: 0, soon: 1, later: 1, mine: 1 },
  open: [],
}

test('the first kind of which there is some is looked at, unless the address names one', () => {
  expect(chosenWork(work, undefined)).toEqual({ choice: 'soon', items: [work.items[0]] })
  expect(chosenWork(work, 'mine')).toEqual({ choice: 'mine', items: [work.items[1]] })
  expect(chosenWork(work, 'late')).toEqual({ choice: 'late', items: [] })
})

test('a day is told by how far it is', () => {
  expect(['2021-03-01', '2021-03-04', '2021-02-26', '2017-07-01'].map((due) => daysTold(due, '2021-03-01'))).toEqual([
    'hạn đúng ngày này',
    'còn 3 ngày',
    'quá hạn 3 ngày',
    'quá hạn 1.339 ngày',
  ])
})
