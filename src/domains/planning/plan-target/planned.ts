import { type AnyIndicator, type Indicator, indicator, sum } from '../../../ledger/index.ts'
import { planTarget } from './register.ts'

/**
 * What the plan sets for an indicator: the sum of its targets that hold on the period's last day, in the unit of the indicator.
 * Export it beside the indicator, so that a passage can say «16/16 đơn vị, đạt 100% kế hoạch».
 * @example
 * export const plannedScienceBulletins = planned(scienceBulletins)
 */
export const planned = (of: AnyIndicator): Indicator<typeof planTarget, 'division'> => ({
  ...indicator(planTarget, {
    code: `planned.${of.code}`,
    title: `Kế hoạch: ${of.title.charAt(0).toLocaleLowerCase('vi')}${of.title.slice(1)}`,
    unit: of.unit,
    value: sum('amount'),
    counted: { holding: ['holdsFrom', 'holdsTo'] },
    where: { indicator: of.code },
    splitBy: ['division'],
  }),
  style: of.style,
})
