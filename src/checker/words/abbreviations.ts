import type { Finding } from '../finding.ts'
import type { ReadLine, Reading } from '../language/reading.ts'
import type { Span } from '../paper.ts'
import { found } from './found.ts'
import { knownAbbreviations } from './known-abbreviations.ts'

/** Abbreviations that a paper uses and never explains, beyond those that every office knows: one finding each. */
export const unexplainedAbbreviations = ({ lines }: Reading): readonly Finding[] => {
  const end = lines.findIndex(({ text }) => /^\s*nơi nhận\s*:?/iu.test(text))
  const body = (end === -1 ? lines : lines.slice(0, end)).filter(({ text }) => !isInCapitals(text))
  const explained = explainedIn(lines)
  const used = new Map<string, Span[]>()
  for (const line of body)
    for (const { short, at } of shortsIn(line)) {
      if (short.split('&').every(isKnown) || isKnown(short) || explained.has(short)) continue
      const places = used.get(short)
      if (places === undefined) used.set(short, [at])
      else places.push(at)
    }
  return [...used].flatMap(([short, [first, ...others]]) =>
    first === undefined
      ? []
      : [
          found({
            code: 'abbreviation',
            certainty: 'to-look-at',
            at: [first, ...others],
            read: short,
            expected: `tên đầy đủ kèm (${short}) khi viết lần đầu`,
            tell: `Chữ viết tắt “${short}” chưa được giải thích trong báo cáo.`,
          }),
        ],
  )
}

const isKnown = (short: string): boolean => knownAbbreviations.has(short) || /^[IVXLC]+$/.test(short) || short === ''

const isInCapitals = (text: string): boolean => {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  const small = text.match(/\p{Ll}/gu)?.length ?? 0
  return small === 0 || capitals > 2 * small
}

const shortPattern = /(?<![\p{L}\p{M}\d&/.-])\p{Lu}[\p{Lu}&]{1,9}\p{Lu}(?! \d|[\p{L}\p{M}\d&/.-]*[\p{L}\d])/gu

const shortsIn = ({ index, text, identifiers }: ReadLine): readonly { short: string; at: Span }[] =>
  [...text.matchAll(shortPattern)].flatMap((each) => {
    const from = each.index
    const to = from + each[0].length
    if (identifiers.some((other) => from < other.to && to > other.from)) return []
    // The names of companies, brands and words that stand out in capitals are no abbreviations of the office.
    if (
      /(?:công ty|nhãn hiệu|thương hiệu|HTX|hợp tác xã|TNHH|CP|máy|phần mềm|mẫu|số|giống)\s[^.;,]{0,24}$/iu.test(
        text.slice(Math.max(0, from - 40), from),
      )
    )
      return []
    if (/[“"«']$|\p{Lu}{2,} $/u.test(text.slice(Math.max(0, from - 12), from))) return []
    if (
      /^ \p{Lu}{2,}(?!\p{Ll})/u.test(text.slice(to, to + 12)) &&
      !/^ (?:UBND|HĐND|KH&CN)/u.test(text.slice(to, to + 8))
    )
      return []
    return [{ short: each[0], at: { line: index, from, to } }]
  })

const explainedIn = (lines: readonly ReadLine[]): ReadonlySet<string> => {
  const explained = new Set<string>()
  for (const { text } of lines) {
    for (const each of text.matchAll(
      /\p{L}\s?\(\s?(?:sau đây |dưới đây )?(?:gọi tắt là |viết tắt là |gọi là |viết tắt )?[“"]?(\p{Lu}[\p{Lu}&-]{1,11})[”"]?\s?[);,]/gu,
    ))
      explained.add(each[1] ?? '')
    for (const each of text.matchAll(/(?:gọi tắt là|viết tắt là|viết tắt)[:\s]+[“"]?(\p{Lu}[\p{Lu}&-]{1,11})/gu))
      explained.add(each[1] ?? '')
    for (const each of text.matchAll(/(?<![\p{L}\d])(\p{Lu}[\p{Lu}&-]{1,11})\s?(?:\(|:|là)\s?\p{L}\p{Ll}+ \p{L}/gu))
      explained.add(each[1] ?? '')
  }
  return explained
}
