import type { Finding } from '../finding.ts'
import { type Head, headOf } from '../language/below.ts'
import type { Introducer } from '../language/claims.ts'
import type { Part } from '../language/parts.ts'
import { headWord, namesIn } from '../language/names.ts'
import type { Quantity } from '../language/quantities.ts'
import type { ReadLine, Reading } from '../language/reading.ts'
import { shownWith } from '../language/shown.ts'
import { unitKindOf } from '../language/units.ts'
import type { Span } from '../paper.ts'
import { placesThatDiffer } from './places.ts'

/** The counts of a paper that differ from the names that follow them: «04 giống: A; B; C». */
export const listsThatDiffer = (reading: Reading): readonly Finding[] => [
  ...reading.lines.flatMap(inLine),
  ...reading.lines.flatMap(placesThatDiffer),
  ...reading.lines.flatMap((line) => below(reading, line)),
]

const inLine = (line: ReadLine): readonly Finding[] =>
  line.claims.flatMap(({ wholes, introducer, list, from, to }) => {
    if (!saysAll(introducer) || (list.parts.length > 1 && !areNamesWithDigits(line, list.parts))) return []
    const names = namesIn(line.clauses, line.quantities, from, to)
    const [whole] = wholes
    if (names === undefined || names.isOpen || whole === undefined || !isCounted(whole)) return []
    const said = line.text.slice(whole.to, from)
    if (isOfSome(said) || (introducer === 'bracket' && !isCloseTo(line, whole, from))) return []
    const { fewest, most, isClear } = names
    if (wholes.some(({ value }) => value >= fewest && value <= most) || isOneOfSeveral(line, whole)) return []
    // «02 hội đồng (hội đồng nghiệm thu)» says of what kind they are.
    if (introducer === 'bracket' && names.names.length === 1) return []
    if (!isClear || !namesAreOf(whole, names.names, introducer) || names.names.some(isSentence)) return []
    if ((whole.value === 1 || names.names.length === 1) && !names.names.every((name) => isOneOf(whole, name))) return []
    return [finding(line.index, whole, names.names, [{ line: line.index, from: names.from, to: names.to }], 'wrong')]
  })

// «03 quyết định, 02 kế hoạch: …» names all five, and which are which is not told.
const isOneOfSeveral = ({ text, quantities }: ReadLine, whole: Quantity): boolean => {
  const before = quantities.findLast(({ to }) => to < whole.from)
  return before !== undefined && /^\s[\p{L}\s&]{2,40}(?:,|\svà)\s$/u.test(text.slice(before.to, whole.from))
}

const below = (reading: Reading, line: ReadLine): readonly Finding[] => {
  const head = headOf(reading, line.index)
  if (head === undefined || head.isOpen || !saysAll(head.introducer) || isOfSome(head.said)) return []
  const { items, wholes } = head
  const [whole] = wholes
  if (whole === undefined || !isCounted(whole) || items.length < 2) return []
  if (items.every(({ leading }) => leading !== undefined)) return []
  if (wholes.some(({ value }) => value === items.length)) return []
  const names = items.map(({ text }) => text)
  const isSure = namesAreOf(whole, names, head.introducer) && !/kết quả|nhiệm vụ sau/iu.test(head.said)
  const heads = new Set(names.map(headWord))
  if (whole.value === 1 && heads.size > 1) return []
  if (!isSure || (heads.size > 1 && !namesDocuments(whole, names) && !isNamed(head))) return []
  return [
    finding(
      head.line,
      whole,
      names,
      items.map(({ line: at, text }) => ({ line: at, from: 0, to: text.length })),
      'wrong',
    ),
  ]
}

// «J02, Đài Thơm 8, Hương Cốm 4» are names that end in digits.
const areNamesWithDigits = ({ text }: ReadLine, parts: readonly Part[]): boolean =>
  parts.every(
    ({ quantity: { noun, value, from } }) =>
      noun === '' && value < 100 && /\p{Lu}[\p{L}]*\s$/u.test(text.slice(Math.max(0, from - 14), from)),
  )

const isSentence = (name: string): boolean => /(?:^|\s)(?:đã|đang|sẽ|cần|phải)\s/iu.test(name)

const isOneOf = (whole: Quantity, name: string): boolean => {
  const kind = unitKindOf(whole.noun)
  return (
    whole.noun.toLowerCase().startsWith(headWord(name)) ||
    (kind !== undefined && unitKindOf(nameWithoutOrder(name)) === kind)
  )
}

const saysAll = (introducer: Introducer): boolean => introducer !== 'in-which' && introducer !== 'some'

// What is counted one by one and small enough to be named.
const isCounted = ({ value, noun, isAbout, outOf }: Quantity): boolean =>
  value >= 1 &&
  value <= 40 &&
  Number.isInteger(value) &&
  noun !== '' &&
  !isAbout &&
  outOf === undefined &&
  !isMeasure(noun)

const isMeasure = (noun: string): boolean => {
  const kind = unitKindOf(noun)
  return (
    kind !== undefined &&
    ['money', 'share', 'area', 'volume', 'mass', 'length', 'time', 'degree', 'points', 'copy'].includes(kind) &&
    !/^ấn phẩm/iu.test(noun)
  )
}

const isOfSome = (said: string): boolean =>
  /(?:^|[\s(,])(?:như|tiêu biểu|điển hình|chủ yếu|trong đó|nhất là|đặc biệt|kết quả|ví dụ|về|theo|tại|thuộc các|nhằm|để|với)(?:\s*[:,]|\s*$)/iu.test(
    said.trimEnd().replace(/[:(]\s*$/, ''),
  )

// A bracket explains what stands right before it.
const isCloseTo = ({ text }: ReadLine, { to }: Quantity, from: number): boolean => text.slice(to, from).length < 90

/** Names belong to what is counted where they repeat its noun, or where no other noun stands between. */
const namesAreOf = (whole: Quantity, names: readonly string[], introducer: Introducer): boolean => {
  const heads = names.map(headWord)
  const noun = whole.noun.toLowerCase()
  if (heads.every((each) => noun.split(/\s+/).includes(each))) return true
  if (new Set(heads).size === 1 && heads.length > 1) return true
  if (namesDocuments(whole, names)) return true
  if (names.every((name) => isOneOf(whole, name))) return true
  return introducer !== 'bracket' || names.every((name) => /^["“«(]?\s*\p{Lu}/u.test(name))
}

const nameWithoutOrder = (name: string): string =>
  name
    .replace(/^\s*(?:\(?\d+[.)]|\(?[a-zđ]\))\s*/u, '')
    .replace(/[“"«(].*$/u, '')
    .trim()

const isNamed = ({ introducer, said }: Head): boolean =>
  introducer === 'consists' || /^[^;.]{0,80}(?:cụ thể|gồm|sau)?(?: như sau)?\s*:?\s*$/iu.test(said)

const documents = /^(?:luật|nghị|quyết|kế|thông|chỉ|công|tờ|báo|hướng|chương|đề|văn|quy)$/u

const namesDocuments = (whole: Quantity, names: readonly string[]): boolean =>
  unitKindOf(whole.noun) === 'document' && names.every((name) => documents.test(headWord(name)))

const finding = (
  line: number,
  whole: Quantity,
  names: readonly string[],
  spans: readonly Span[],
  certainty: Finding['certainty'],
): Finding => ({
  kind: 'lists',
  code: 'lists/count-differs',
  certainty,
  at: [{ line, from: whole.from, to: whole.to }, ...spans],
  read: `${shownWith(whole)}; liệt kê ${names.length}: ${names.map(short).join('; ')}`,
  expected: `Số lượng bằng số mục được liệt kê (${names.length})`,
  tell: `Ghi ${shownWith(whole)} nhưng liệt kê ${names.length}.`,
})

// Identifiers are masked where names are told apart; nobody is shown the mask.
const short = (name: string): string => {
  const trimmed = name
    .trim()
    .replace(/[.;,]$/, '')
    .replace(/x{2,}(?:\sx+)*/g, '…')
  return trimmed.length > 60 ? `${trimmed.slice(0, 57)}…` : trimmed
}
