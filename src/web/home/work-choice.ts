import { daysBetween, plainDate } from '../../ledger/period/index.ts'
import type { HomeTold } from '../../server/index.ts'
import { writtenNumber } from '../fields/format.ts'

type Work = HomeTold['work']

/** What of the work is looked at, in the order of the choice. */
export const workChoices = [
  { value: 'late', label: 'Quá hạn' },
  { value: 'soon', label: 'Đến hạn trong 15 ngày' },
  { value: 'mine', label: 'Chờ tôi' },
  { value: 'later', label: 'Còn hạn' },
] as const

type WorkChoice = (typeof workChoices)[number]['value']

/** The work that is looked at: what the address names, else the first kind of which there is some. */
export const chosenWork = (
  { items, counts }: Work,
  asked: string | undefined,
): { readonly choice: WorkChoice; readonly items: Work['items'] } => {
  const named = workChoices.find(({ value }) => value === asked)
  const { value: choice } = named ?? workChoices.find(({ value }) => counts[value] > 0) ?? workChoices[0]
  const isChosen = ({ urgency, mySteps }: Work['items'][number]) =>
    choice === 'mine' ? mySteps.length > 0 : urgency === choice
  return { choice, items: items.filter(isChosen) }
}

/** How far a day lies from another: «quá hạn 3 ngày», «còn 2 ngày», «hôm nay». */
export const daysTold = (due: string, on: string): string => {
  const days = daysBetween(plainDate(on), plainDate(due))
  if (days === 0) return 'hạn đúng ngày này'
  return days < 0 ? `quá hạn ${writtenNumber(-days)} ngày` : `còn ${writtenNumber(days)} ngày`
}
