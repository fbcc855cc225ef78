import type { Finding } from '../finding.ts'
import type { Reading } from '../language/reading.ts'
import type { Span } from '../paper.ts'
import { found } from './found.ts'
import { lettersApart } from './nearness.ts'

/** Names and addresses of sites that stand in a paper in two ways with nearly the same letters. */
export const namesSpelledTwoWays = (reading: Reading): readonly Finding[] => [
  ...pairsOf(namesIn(reading)).map(remark),
  ...pairsOf(sitesIn(reading)).map(remark),
]

interface Named {
  readonly written: string
  /** Names are held against each other only where this is the same. */
  readonly key: string
  /** What may differ by a letter or two, and by how many. */
  readonly letters: string
  readonly most: number
  readonly at: Span
}

const longestPaper = 4000
const longestName = 9

const pairsOf = (all: readonly Named[]): readonly (readonly [Named, Named])[] => {
  const groups = new Map<string, Map<string, Named>>()
  for (const each of all.slice(0, longestPaper)) {
    const group = groups.get(each.key) ?? new Map<string, Named>()
    if (!group.has(each.letters)) group.set(each.letters, each)
    groups.set(each.key, group)
  }
  const told = new Set<string>()
  return [...groups.values()].flatMap((group) => {
    const different = [...group.values()]
    return different.flatMap((one, at) =>
      different.slice(at + 1).flatMap((other): readonly (readonly [Named, Named])[] => {
        const pair = [one.letters, other.letters].join('|')
        const isNear =
          lettersApart(one.letters, other.letters, one.most) <= one.most ||
          soundOf(one.letters) === soundOf(other.letters)
        if (told.has(pair) || !isNear) return []
        told.add(pair)
        return [[one, other]]
      }),
    )
  })
}

const remark = ([one, other]: readonly [Named, Named]): Finding =>
  found({
    code: 'name-two-ways',
    certainty: 'to-look-at',
    at: [other.at, one.at],
    read: `${one.written} và ${other.written}`,
    expected: 'một tên gọi viết một cách',
    tell: `Có thể cùng một tên mà viết hai cách: “${one.written}” và “${other.written}”.`,
  })

const proper = /(?<![\p{L}\d&-])\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+(?![\p{L}\d])/gu

// Neighbouring villages and people may have names that differ by one letter.
const ownNames = new Set(
  'xã phường bản huyện thôn xóm khu ông bà chí đ/c thị trấn tỉnh phố quận châu đồng suối sông núi đường'.split(' '),
)

const namesIn = ({ lines }: Reading): readonly Named[] =>
  lines.flatMap(({ index, text, identifiers }) =>
    [...text.matchAll(proper)].flatMap((each): readonly Named[] => {
      const [written] = each
      const from = each.index
      if (
        identifiers.some((other) => other.kind === 'citation' && from < other.to && from + written.length > other.from)
      )
        return []
      const before = /([\p{L}/]+)[\s“"«(]*$/u.exec(text.slice(Math.max(0, from - 16), from))?.[1]?.toLowerCase() ?? ''
      if (ownNames.has(before)) return []
      const syllables = sameTone(written).toLowerCase().split(' ')
      if (syllables.length > longestName) return []
      return syllables.flatMap((syllable, at): readonly Named[] => {
        const others = syllables.with(at, '_').join(' ')
        // Two syllables tell a name only together with the word before it.
        if (syllables.length === 2 && before.length < 3) return []
        if (syllable.length < 2) return []
        const key = syllables.length === 2 ? `${before} ${others}` : others
        return [
          { written, key, letters: syllable, most: 1, at: { line: index, from, to: from + written.length } },
        ].filter(() => !twoWords.has(syllable))
      })
    }),
  )

// Words that differ by one letter and are both common in names of offices.
const twoWords = new Set('an ân và hà hạ hồ hố nam năm văn vân việt tân tấn bắc sơn son vụ cục viện kinh'.split(' '))

const shortestSite = 6

const site = /(?<![\p{L}\d.@-])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:vn|com|net|org)(?![\p{L}\d])/giu

const sitesIn = ({ lines }: Reading): readonly Named[] =>
  lines.flatMap(({ index, text }) =>
    [...text.matchAll(site)].flatMap((each): readonly Named[] => {
      const letters = each[0].toLowerCase().replace(/^www\./, '')
      // Short names of sites differ by a letter rightly, and one site may stand under another.
      if (letters.indexOf('.') < shortestSite) return []
      return [
        {
          written: each[0],
          key: `site ${letters.slice(-6)}`,
          letters,
          most: letters.length > 14 ? 2 : 1,
          at: { line: index, from: each.index, to: each.index + each[0].length },
        },
      ]
    }),
  )

// «Giàng» and «Dàng», «Sín» and «Xín» are spoken alike.
const soundOf = (letters: string): string =>
  letters
    .replace(/^(?:gi|d|r)(?=\p{L})/u, 'd')
    .replace(/^s/u, 'x')
    .replace(/^tr/u, 'ch')

/** «hoà» and «hòa», «lí» and «lý» are one word. */
const sameTone = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/([ou])([\u0300\u0301\u0303\u0309\u0323])([aey])(?![\p{L}\u0300-\u036f])/giu, '$1$3$2')
    .replace(/y/gi, 'i')
    .normalize('NFC')
