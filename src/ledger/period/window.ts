import { daysBetween, earlierOf, laterOf, type PlainDate } from './plain-date.ts'

/** A stretch of days; both ends belong to it, so one day is `{ from: day, to: day }`. */
export type Window = { readonly from: PlainDate; readonly to: PlainDate }

/** Does the day lie in the window, its two ends included? */
export const isWithin = (date: PlainDate, window: Window): boolean => window.from <= date && date <= window.to

/** How many days the window has; at least 1. */
export const daysOf = (window: Window): number => daysBetween(window.from, window.to) + 1

/** The days two windows have in common, or nothing. */
export const overlap = (a: Window, b: Window): Window | undefined => {
  const from = laterOf(a.from, b.from)
  const to = earlierOf(a.to, b.to)
  return from <= to ? { from, to } : undefined
}
