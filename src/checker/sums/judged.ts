import type { Certainty } from '../finding.ts'
import type { Introducer } from '../language/claims.ts'
import type { Part } from '../language/parts.ts'
import type { Quantity } from '../language/quantities.ts'
import { fits } from '../language/units.ts'
import { areDenied } from './denied.ts'
import { isSlip, rounded } from './slips.ts'

/** A whole whose parts add up to something else. */
export interface Difference {
  readonly whole: Quantity
  readonly parts: readonly Quantity[]
  readonly sum: number
  readonly certainty: Certainty
}

/** What is said of a whole: what could be the whole, the nearest first, and the parts. */
export interface Said {
  readonly wholes: readonly Quantity[]
  readonly parts: readonly Part[]
  readonly introducer: Introducer
  /** More parts exist than are named. */
  readonly isOpen: boolean
}

/**
 * Holds a whole against its parts. `agrees` where some way of reading gives the whole; a difference where none does and the
 * text claims that nothing is left out; otherwise nothing can be said.
 */
export const judge = (said: Said): Difference | 'agrees' | 'unknown' => {
  const wholes = said.wholes.filter((whole) => said.parts.every(({ quantity }) => fits(whole, quantity) !== 'never'))
  if (wholes.length === 0 || said.parts.length === 0) return 'unknown'
  if (said.parts.length === 1) return judgeOne(said, wholes)
  const ends = endsOf(said.parts)
  if (ends.some((end) => wholes.some((whole) => isWhole(whole, sumOf(said.parts.slice(0, end)))))) return 'agrees'
  const end = ends[0] ?? said.parts.length
  const parts = said.parts.slice(0, end)
  if (parts.length < 2) return 'unknown'
  const sum = sumOf(parts)
  const whole = ownerOf(wholes, parts, sum)
  if (whole === undefined || whole.isAbout || parts.some(({ quantity }) => quantity.isAbout)) return 'unknown'
  const certainty = certaintyOf(said, whole, parts, sum)
  return certainty === undefined ? 'unknown' : { whole, parts: parts.map(({ quantity }) => quantity), sum, certainty }
}

const sumOf = (parts: readonly Part[]): number => rounded(parts.reduce((sum, { quantity }) => sum + quantity.value, 0))

const isWhole = (whole: Quantity, sum: number): boolean => rounded(whole.value) === sum || whole.outOf === sum

// A list may end before the text does: behind «và», or where «;» follows parts with commas.
const endsOf = (parts: readonly Part[]): readonly number[] => {
  const ends: number[] = []
  for (let end = 2; end < parts.length; end += 1) {
    const [last, next] = [parts[end - 1], parts[end]]
    if (last?.joint === 'và' || (next?.joint === ';' && parts.slice(1, end).some(({ joint }) => joint === ',')))
      ends.push(end)
  }
  return [...ends, parts.length]
}

const ownerOf = (wholes: readonly Quantity[], parts: readonly Part[], sum: number): Quantity | undefined => {
  const same = wholes.filter((whole) =>
    parts.some(({ quantity }) => quantity.unit === whole.unit || quantity.noun === ''),
  )
  const among = same.length > 0 ? same : wholes
  const [nearest] = among
  if (
    nearest === undefined ||
    isSlip(
      nearest.value,
      parts.map(({ quantity }) => quantity.value),
    )
  )
    return nearest
  return among.toSorted((one, other) => distance(one, sum) - distance(other, sum))[0]
}

const distance = ({ value }: Quantity, sum: number): number => Math.abs(value - sum) / Math.max(value, sum, 1)

const certaintyOf = (said: Said, whole: Quantity, parts: readonly Part[], sum: number): Certainty | undefined => {
  const { introducer } = said
  const isSure = parts.every(({ quantity }) => fits(whole, quantity) === 'surely')
  const slips = isSlip(
    whole.value,
    parts.map(({ quantity }) => quantity.value),
  )
  const far = distance(whole, sum)
  if (said.isOpen || introducer === 'some')
    return sum > whole.value && isSure && (slips || far < 0.34) && !overlap(parts) ? 'wrong' : undefined
  if (introducer === 'in-which') {
    if (overlap(parts)) return undefined
    const last = parts.at(-1)
    const closes = last?.joint === 'và' && parts.length > 2
    const isRest = /^\s*(?:và\s)?(?:số\s)?còn(?:\slại)?(?:\s|$)/iu.test(last?.said ?? '')
    if (slips || (isRest && far < 0.34) || isPairOfOpposites(parts)) return isSure ? 'wrong' : 'to-look-at'
    if (sum > whole.value) return isSure && far < 0.5 ? 'wrong' : undefined
    return isSure && (closes || far <= 0.05) && far < 0.34 ? 'to-look-at' : undefined
  }
  if (isSure) return slips || far < 0.5 ? 'wrong' : undefined
  return slips || far < 0.15 ? (introducer === 'colon' || introducer === 'bracket' ? 'to-look-at' : 'wrong') : undefined
}

const judgeOne = ({ introducer, parts, isOpen }: Said, wholes: readonly Quantity[]): Difference | 'unknown' => {
  const [whole, part] = [wholes[0], parts[0]?.quantity]
  if (whole === undefined || part === undefined || whole.isAbout || part.isAbout || isOpen) return 'unknown'
  const isPart = (introducer === 'in-which' || introducer === 'some') && part.unit === whole.unit && part.noun !== ''
  if (!isPart || part.value <= Math.max(whole.value, whole.outOf ?? 0) || part.value > whole.value * 3) return 'unknown'
  return wholes.some((each) => each.unit === part.unit && each.value >= part.value)
    ? 'unknown'
    : { whole, parts: [part], sum: part.value, certainty: 'wrong' }
}

// One person can be counted in several such parts.
const overlapping = /(?:^|\s)(?:nữ|là nữ|đảng viên|dân tộc thiểu số|kiêm nhiệm)(?:\s|$)/iu

const overlap = (parts: readonly Part[]): boolean =>
  parts.some(({ said }) => overlapping.test(said)) && !parts.some(({ said }) => /(?:^|\s)nam(?:\s|$)/iu.test(said))

const isPairOfOpposites = (parts: readonly Part[]): boolean => {
  if (parts.length !== 2) return false
  const [one = '', other = ''] = parts.map(({ said }) => said.toLowerCase())
  return (
    areDenied(one, other) ||
    (/đạt|đủ|chấp hành|được|hoàn thành|mới|đúng/u.test(one) &&
      /không|chưa|vi phạm|chuyển tiếp|trễ|quá hạn/u.test(other))
  )
}
