import type { Introducer } from './claims.ts'
import { sentenceAround } from './clauses.ts'
import type { Quantity } from './quantities.ts'
import type { ReadLine, Reading } from './reading.ts'

/** An item of a list on the lines below. */
export interface ItemBelow {
  readonly line: number
  readonly text: string
  /** The number that it begins with, or that ends its name: «08 nhiệm vụ …», «Đề tài: 08 nhiệm vụ». */
  readonly leading: Quantity | undefined
}

/** A line that introduces items on the lines below it. */
export interface Head {
  readonly line: number
  /** The numbers that the items may tell apart, the nearest first. */
  readonly wholes: readonly Quantity[]
  readonly items: readonly ItemBelow[]
  readonly introducer: Introducer
  /** The words between the last number and the items. */
  readonly said: string
  readonly isOpen: boolean
}

/** The list that hangs below a line which ends with a colon; nothing where there is none. */
export const headOf = ({ lines }: Reading, at: number): Head | undefined => {
  const line = lines[at]
  if (line === undefined || line.kind === 'cell' || line.quantities.length === 0 || !/[:]\s*$/.test(line.text))
    return undefined
  const wholes = lastWholes(line)
  const items = itemsBelow(lines, at)
  const [nearest] = wholes
  if (nearest === undefined || items.length === 0) return undefined
  const said = line.text.slice(nearest.to)
  return {
    line: at,
    wholes,
    items: items.map((item) => ({ line: item.index, text: item.text, leading: leadingOf(item) })),
    introducer: introducerOf(said),
    said,
    isOpen:
      /(?:^|\s)(?:như(?! sau)|tiêu biểu|chủ yếu|điển hình|nổi bật)(?:\s|:)/iu.test(said) ||
      items.some(({ text }) => /…|\.\.\./.test(text.slice(-6))),
  }
}

/** The number that leads an item, with which it says how much of a whole it is. */
export const leadingOf = ({ text, quantities, clauses }: ReadLine): Quantity | undefined => {
  const outer = quantities.filter(({ from }) => clauses.depths[from] === 0)
  const [first] = outer
  if (first === undefined) return undefined
  const before = text.slice(0, first.from).trim()
  if (/^(?:(?:có|và|còn|tổng số)\s*)?$/iu.test(before)) return first
  const rest = text
    .slice(first.to)
    .replace(/\([^)]*\)/g, '')
    .trim()
  return (/[:–-]$/.test(before) || rest.split(/\s+/).length <= 4) && before.length < 120 && outer.length <= 2
    ? first
    : undefined
}

const introducerOf = (said: string): Introducer =>
  /trong đó có/iu.test(said)
    ? 'some'
    : /trong đó|trong số/iu.test(said)
      ? 'in-which'
      : /gồm/iu.test(said)
        ? 'consists'
        : /cụ thể|sau/iu.test(said)
          ? 'details'
          : 'colon'

const lastWholes = ({ quantities, clauses, text }: ReadLine): readonly Quantity[] => {
  let { from } = sentenceAround(clauses, text.trimEnd().length - 1)
  if (!quantities.some((each) => each.from >= from) && from > 1) from = sentenceAround(clauses, from - 2).from
  return quantities
    .filter((each) => each.from >= from && clauses.depths[each.from] === 0 && each.unit !== '%')
    .reverse()
}

const itemsBelow = (lines: readonly ReadLine[], at: number): readonly ReadLine[] => {
  const head = lines[at]
  const first = lines[at + 1]
  if (
    head === undefined ||
    first === undefined ||
    !isItem(first) ||
    (first.depth <= head.depth && isSameKind(head, first))
  )
    return []
  const items: ReadLine[] = []
  for (let next = at + 1; next < lines.length; next += 1) {
    const line = lines[next]
    if (line === undefined || line.kind === 'note') continue
    if (!isItem(line) || line.depth < first.depth) break
    if (line.depth > first.depth || !isSameKind(first, line)) {
      if (line.depth === first.depth && !isDeeper(first, line)) break
      continue
    }
    items.push(line)
  }
  return items
}

const isItem = (line: ReadLine): boolean => line.kind === 'item'

const isSameKind = (one: ReadLine, other: ReadLine): boolean =>
  one.kind === other.kind && kindOf(one.label) === kindOf(other.label)

const order = ['roman', 'number', 'letter', '-', '+', '*'] as const

const isDeeper = (one: ReadLine, other: ReadLine): boolean =>
  order.indexOf(kindOf(other.label)) > order.indexOf(kindOf(one.label))

const kindOf = (label: string | undefined): (typeof order)[number] =>
  label === undefined || /^[-–—•]/.test(label)
    ? '-'
    : label.startsWith('+')
      ? '+'
      : /^\(?\d/.test(label)
        ? 'number'
        : /^[IVXLC]+\b/.test(label)
          ? 'roman'
          : /^\p{Ll}/u.test(label)
            ? 'letter'
            : '*'
