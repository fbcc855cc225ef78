import { describe, expect, test } from 'vitest'
import { decideEntry, everyIndicator, indicator, isRatio, plainDate, sum } from '../../../ledger/index.ts'
import { domains } from '../../index.ts'
import { planTargetExamples } from './examples.ts'
import { planned } from './planned.ts'
import { planTarget } from './register.ts'

const everyCode = new Set(everyIndicator(domains).map((each) => each.code))

describe('a planned indicator', () => {
  const targets = everyIndicator(domains).filter((each) => each.code.startsWith('planned.'))

  test('stands for an indicator that is there', () => {
    const missing = targets.filter((each) => !everyCode.has(each.code.replace('planned.', '')))

    expect(missing.map((each) => each.code)).toEqual([])
  })

  test('is taken from plan targets of just that indicator', () => {
    for (const each of targets) {
      expect(isRatio(each) ? undefined : each.register.code).toBe('plan-target')
      expect(isRatio(each) ? undefined : each.where).toEqual({ indicator: each.code.replace('planned.', '') })
    }
  })

  test('reads like what it plans', () => {
    const fines = indicator(planTarget, {
      code: 'fines.total',
      title: 'Tổng tiền phạt',
      unit: 'đồng',
      value: sum('amount'),
      counted: { on: 'setOn' },
    })

    const target = planned({ ...fines, style: 'money' })

    expect(target).toMatchObject({
      code: 'planned.fines.total',
      title: 'Kế hoạch: tổng tiền phạt',
      unit: 'đồng',
      style: 'money',
    })
  })
})

test('an example target names an indicator that is there', () => {
  expect(planTargetExamples.map((each) => everyCode.has(String(each.fill.indicator)))).toEqual([true])
})

describe('a plan target', () => {
  const target = {
    title: 'Phát hành Bản tin khoa học và công nghệ',
    indicator: 'publications.science-bulletins',
    amount: '4',
    holdsFrom: '2021-01-01',
    holdsTo: '2021-12-31',
    division: 'informationCentre',
  }
  const post = (fill: Readonly<Record<string, unknown>>) =>
    decideEntry(planTarget, { on: '2020-12-10', fill }, 1, { today: plainDate('2021-01-01'), places: [] })

  test('cannot end before it begins', () => {
    const result = post({ ...target, holdsTo: '2020-12-31' })

    expect(result.ok ? [] : result.faults.map((fault) => fault.tell)).toEqual([
      'Chỉ tiêu không được hết hạn trước ngày bắt đầu.',
    ])
  })

  test('names its indicator by a code', () => {
    const result = post({ ...target, indicator: 'Số bản tin' })

    expect(result.ok ? [] : result.faults.map((fault) => fault.field)).toEqual(['indicator'])
  })
})
