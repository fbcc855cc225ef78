import type { RawParagraph } from './lines.ts'

/**
 * The paragraphs of a plain text: an empty line ends one, single line breaks do not. What was cut by the end of a page is put
 * together again, the notes of that page taken out of the middle; marks of bold and italic letters are left out.
 */
export const paragraphsOfText = (text: string): readonly RawParagraph[] => {
  const pieces = text
    .replace(/\r\n?/g, '\n')
    .replace(/\f/g, '\n\n')
    .split(/\n[ \t]*\n/)
    .flatMap(piecesOf)
    .map((piece) => piece.replace(/\s+/g, ' ').trim())
    .filter((piece) => piece !== '' && !/^\d{1,3}$/.test(piece))
  const paragraphs: RawParagraph[] = []
  let cut: number | undefined
  for (const piece of pieces) {
    const { text: said, isBold } = withoutStress(piece)
    const note = noteMark.exec(said)
    if (note?.[1] !== undefined) {
      // The body goes on behind the notes where it was cut.
      cut ??= lastOfBody(paragraphs)
      paragraphs.push({ ...withCalls(said.slice(note[0].length)), note: plainMark(note[1]) })
      continue
    }
    const at = cut ?? lastOfBody(paragraphs)
    cut = undefined
    const before = at === undefined ? undefined : paragraphs[at]
    if (at !== undefined && before !== undefined && goesOn(before.text, said)) {
      const joined = withCalls(said)
      paragraphs[at] = {
        ...before,
        text: `${before.text} ${joined.text}`,
        calls: [...before.calls, ...joined.calls.map((call) => ({ ...call, at: call.at + before.text.length + 1 }))],
      }
    } else paragraphs.push({ ...withCalls(said), isBold })
  }
  return paragraphs
}

// A list whose items stand on lines of their own keeps them apart; so do short lines, as of a letterhead.
const piecesOf = (block: string): readonly string[] => {
  const lines = block.split('\n')
  const whole: string[] = []
  for (const line of lines) {
    const last = whole.at(-1)
    const begins = /^\s*(?:[-–+•]\s|\d+(?:\.\d+)*[.)]\s|[a-zđ]\)\s|[IVX]+\.\s|[¹²³⁴-⁹⁰])/u.test(line)
    if (last === undefined || begins || last.trim().length < shortLine || /^\s*\p{Lu}{2}/u.test(line)) whole.push(line)
    else whole[whole.length - 1] = `${last} ${line}`
  }
  return whole
}

const shortLine = 50

const noteMark = /^([¹²³⁴⁵⁶⁷⁸⁹⁰]+|\[\d{1,3}\])\s*/u

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

const plainMark = (mark: string): string =>
  [...mark].map((each) => (superscripts.includes(each) ? String(superscripts.indexOf(each)) : each)).join('')

const withoutStress = (piece: string): { readonly text: string; readonly isBold: boolean } => ({
  text: piece.replace(/\*{1,3}/g, '').trim(),
  isBold: /^\*\*.*\*\*:?$/.test(piece),
})

const withCalls = (text: string): Pick<RawParagraph, 'text' | 'calls'> => {
  const calls: { at: number; mark: string }[] = []
  let [said, at] = ['', 0]
  for (const found of text.matchAll(/[¹²³⁴⁵⁶⁷⁸⁹⁰]+/gu)) {
    // «m²» and «m³» measure.
    if (/(?:^|[\s\d/])(?:[kcdm]?m|bar|N\/m)$/u.test(text.slice(0, found.index)) && /^[²³]$/u.test(found[0])) continue
    said += text.slice(at, found.index)
    calls.push({ at: said.length, mark: plainMark(found[0]) })
    at = found.index + found[0].length
  }
  return { text: said + text.slice(at), calls }
}

const lastOfBody = (paragraphs: readonly RawParagraph[]): number | undefined => {
  const at = paragraphs.findLastIndex(({ note }) => note === undefined)
  return at === -1 ? undefined : at
}

const goesOn = (before: string, next: string): boolean => {
  if (/[.;:!?…]["”]?$/.test(before) || before.length < shortLine) return false
  if (/^(?:[-–+•]\s|[IVX]+\.\s|\d+(?:\.\d+)*[.)]\s|[a-zđ]\)\s)/u.test(next)) return false
  return /^[\p{Ll}\d("“]/u.test(next) || /(?:\s(?:và|của|các|theo|về|tại|số|năm|trình|,)|,)$/u.test(before)
}
