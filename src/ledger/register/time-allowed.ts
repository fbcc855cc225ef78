import type { PlainDate, TimeLimit } from '../period/index.ts'
import type { StoredValue } from './act.ts'
import type { Action } from './declared.ts'

/**
 * The time that a step allows for a record, by the rules of the day on which its clock began; nothing where none is set.
 * @param since the day on which the record entered the state it is in
 */
export const timeAllowed = (
  { within }: Pick<Action, 'within'>,
  values: Readonly<Record<string, StoredValue>>,
  since: PlainDate,
): TimeLimit | undefined => {
  if (within === undefined || 'unit' in within) return within
  return within.find(
    ({ from, to, when }) =>
      (from ?? '') <= since && since <= (to ?? '9999') && (when === undefined || values[when[0]] === when[2]),
  )?.limit
}
