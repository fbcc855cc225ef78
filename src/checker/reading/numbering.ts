import { childNamed, childrenNamed, type Element, valueOf } from './xml.ts'

/** Which list and level a paragraph is numbered in. */
export interface Numbered {
  readonly list: string
  readonly level: number
}

/** Computes the labels that Word shows before numbered paragraphs, «I.», «1.1.», «a)», «-», in the order of the document. */
export const labelsBy = (numbering: Element | undefined): ((at: Numbered) => string) => {
  const abstracts = new Map(
    childrenNamed(numbering, 'abstractNum').map((each) => [each.attributes['abstractNumId'], each]),
  )
  const lists = new Map(
    childrenNamed(numbering, 'num').map((each) => [
      each.attributes['numId'],
      { num: each, of: valueOf(each, 'abstractNumId') },
    ]),
  )
  const counters = new Map<string, number[]>()
  return ({ list, level }) => {
    const known = lists.get(list)
    const abstract = abstracts.get(known?.of)
    if (known === undefined || abstract === undefined || known.of === undefined) return ''
    const levels = childrenNamed(abstract, 'lvl')
    const overridden = (at: number) =>
      childrenNamed(known.num, 'lvlOverride').find(({ attributes }) => attributes['ilvl'] === String(at))
    const levelAt = (at: number) =>
      childNamed(overridden(at), 'lvl') ?? levels.find(({ attributes }) => attributes['ilvl'] === String(at))
    const startOf = (at: number) =>
      Number(valueOf(overridden(at), 'startOverride') ?? valueOf(levelAt(at), 'start') ?? 1)
    // Lists of one abstract list go on counting, unless one starts over.
    const key = childNamed(overridden(level), 'startOverride') === undefined ? known.of : `${known.of} ${list}`
    const counts = counters.get(key) ?? []
    counters.set(key, counts)
    counts[level] = counts[level] === undefined ? startOf(level) : counts[level] + 1
    counts.length = level + 1
    const text = valueOf(levelAt(level), 'lvlText') ?? ''
    return text
      .replace(/%(\d)/g, (_all, digit: string) => {
        const at = Number(digit) - 1
        return writtenIn(valueOf(levelAt(at), 'numFmt') ?? 'decimal', counts[at] ?? startOf(at))
      })
      .replace(/[\uf0b7\uf0a7\uf02d•·▪–—]/gu, '-')
      .trim()
  }
}

const writtenIn = (format: string, count: number): string => {
  switch (format) {
    case 'upperRoman':
      return roman(count)
    case 'lowerRoman':
      return roman(count).toLowerCase()
    case 'lowerLetter':
      return letter(count)
    case 'upperLetter':
      return letter(count).toUpperCase()
    case 'decimalZero':
      return String(count).padStart(2, '0')
    default:
      return String(count)
  }
}

const romans: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

const roman = (count: number): string => {
  let [left, said] = [Math.min(count, 399), '']
  for (const [value, sign] of romans) for (; left >= value; left -= value) said += sign
  return said
}

const letter = (count: number): string => String.fromCharCode(97 + ((Math.max(1, count) - 1) % 26))
