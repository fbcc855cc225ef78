import type { PlainDate } from '../period/index.ts'
import type { Changes, StoredValue } from './act.ts'

/** A state that a record entered, on which day, and the name of that day. */
export type LifeStep = { readonly on: PlainDate; readonly state: string; readonly day: string }

/**
 * A life whose days are put right: a changed day moves the step that it dates. Of a step that happened many times the
 * first day moves the first one, the second day the second one, and so on.
 */
export const withDays = (life: readonly LifeStep[], changes: Changes): readonly LifeStep[] => {
  const seen = new Map<string, number>()
  return life.map((step) => {
    const nth = seen.get(step.day) ?? 0
    seen.set(step.day, nth + 1)
    const day = Object.hasOwn(changes, step.day) ? nthDay(changes[step.day], nth) : undefined
    return day === undefined ? step : { ...step, on: day }
  })
}

// Only days that have been checked stand in acts, so what is read here is a day.
const nthDay = (value: StoredValue | undefined, nth: number): PlainDate | undefined => {
  const day = Array.isArray(value) ? (value as readonly string[])[nth] : nth === 0 ? value : undefined
  return typeof day === 'string' ? (day as PlainDate) : undefined
}
