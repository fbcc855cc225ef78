import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, plainDate } from '../../ledger/period/index.ts'
import { actionsFrom, calledBy, register } from '../../ledger/register/index.ts'
import { bookLoan, libraryCard } from '../../ledger/testing/library.ts'
import { orderSteps, type Step } from './step-order.ts'

const evening = register({
  code: 'reading-evening',
  title: 'Buổi đọc sách',
  keptBy: 'library',
  fields: {},
  shownAs: calledBy`Buổi đọc sách ngày ${'heldOn'}`,
  lifecycle: {
    states: { planned: 'Trong kế hoạch', held: 'Đã tổ chức' },
    opening: { label: 'Đưa vào kế hoạch', to: 'planned', on: 'plannedOn', fill: [], by: ['specialist'] },
    actions: {
      hold: { begins: true, label: 'Tổ chức', from: 'planned', to: 'held', on: 'heldOn', by: ['specialist'] },
    },
  },
})

const day = plainDate('2024-01-01')
const step = (action: string | null, on = day): Step => ({ action, on })
const actions = (steps: readonly Step[]) => steps.map(({ action }) => action)

test('steps come by day, those of one day as declared', () => {
  const steps = [
    step(null),
    step('extend', addDays(day, 2)),
    step('remind', addDays(day, 2)),
    step('return', addDays(day, 1)),
  ]

  const ordered = orderSteps(bookLoan, steps, undefined)

  expect(actions(ordered)).toEqual([null, 'return', 'extend', 'remind'])
})

test('steps of one day come as the lifecycle allows, and so that they end in the state that is told', () => {
  const locked = [step(null), step('suspend'), step('suspend'), step('restore'), step('revoke')]
  const loan = [step(null), step('extend'), step('remind')]

  expect(actions(orderSteps(libraryCard, locked, undefined))).toEqual([null, 'suspend', 'restore', 'suspend', 'revoke'])
  expect(actions(orderSteps(bookLoan, loan, 'lent'))).toEqual([null, 'remind', 'extend'])
  expect(actions(orderSteps(bookLoan, loan, 'overdue'))).toEqual([null, 'extend', 'remind'])
})

test('a life without the opening begins with the first action that may begin one', () => {
  expect(actions(orderSteps(evening, [step('hold')], undefined))).toEqual(['hold'])
  expect(actions(orderSteps(evening, [step(null), step('hold')], undefined))).toEqual([null, 'hold'])
})

test('every life that the lifecycle allows is found again, however its steps are written down', () => {
  const choices = fc.array(fc.tuple(fc.nat(10), fc.nat(1)), { maxLength: 9 })

  fc.assert(
    fc.property(choices, fc.infiniteStream(fc.nat()), (moves, shuffle) => {
      const life = [step(null)]
      let [state, on] = ['inForce', day]
      for (const [choice, gap] of moves) {
        const open = actionsFrom(libraryCard, state)
        const action = open[choice % Math.max(open.length, 1)]
        if (action === undefined) break
        on = addDays(on, gap)
        state = Object.entries(libraryCard.actions).find(([name]) => name === action)?.[1].to ?? ''
        life.push(step(action, on))
      }
      const written = life.toSorted(() => ((shuffle.next().value ?? 0) % 2 === 0 ? -1 : 1))

      expect(orderSteps(libraryCard, written, state)).toEqual(life)
    }),
  )
})

test('many steps of one day that fit in no order are given up on soon', () => {
  const steps = [
    step(null),
    ...Array.from({ length: 150 }, (_, at) => step(at % 2 === 0 ? 'extend' : 'remind')),
    step('return'),
    step('lose'),
  ]

  const ordered = orderSteps(bookLoan, steps, 'overdue')

  expect(ordered).toHaveLength(steps.length)
})
