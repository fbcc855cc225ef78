import type { Finding } from '../finding.ts'
import type { Line } from '../paper.ts'
import { type Deviation, foundAt, type SeenLine, valuesOf } from './found.ts'
import type { ReportParts } from './parts.ts'

const clause = 'II.6'

/** Size, alignment, indent and spaces of the paragraphs of the body; one finding for each deviation, with all its places. */
export const bodyFindings = ({ body }: ReportParts, seen: ReadonlyMap<number, SeenLine>): readonly Finding[] => {
  const lines = body.flatMap(({ index }) => seen.get(index) ?? [])
  const paragraphs = lines.filter(({ of, left, align }) => isParagraph(of) && align !== 'centre' && left < 1)
  const told = (where: readonly SeenLine[], deviation: Omit<Deviation, 'clause'>): readonly Finding[] =>
    foundAt(
      where.map(({ of }) => of),
      { clause, ...deviation },
    )
  const ofSize = lines.filter(({ size }) => size !== undefined && (size < 13 || size > 14))
  const ragged = paragraphs.filter(({ align }) => align !== 'justified')
  const indented = paragraphs.filter(({ indent }) => indent < 9.4 || indent > 13.3)
  const ofSpacing = paragraphs.filter(({ spacing }) => spacing !== undefined && (spacing < 0.97 || spacing > 1.52))
  const close = lines.filter((line, at) => isClose(lines[at - 1], line))
  return [
    ...told(ofSize, {
      code: 'body-size',
      read: `cỡ chữ ${valuesOf(ofSize.map(({ size }) => size))}`,
      expected: 'cỡ chữ từ 13 đến 14',
      tell: `${ofSize.length} đoạn trong nội dung có cỡ chữ ngoài khoảng 13 đến 14.`,
    }),
    ...told(ragged, {
      code: 'body-alignment',
      read: 'không canh đều cả hai lề',
      expected: 'nội dung canh đều cả hai lề',
      tell: `${ragged.length} đoạn trong nội dung không canh đều cả hai lề.`,
    }),
    ...told(indented, {
      code: 'body-indent',
      read: `lùi đầu dòng ${valuesOf(
        indented.map(({ indent }) => indent),
        ' mm',
      )}`,
      expected: 'chữ đầu dòng lùi vào 1 cm hoặc 1,27 cm',
      tell: `${indented.length} đoạn trong nội dung không lùi đầu dòng 1 cm hoặc 1,27 cm.`,
    }),
    ...told(ofSpacing, {
      code: 'line-spacing',
      read: `khoảng cách dòng ${valuesOf(ofSpacing.map(({ spacing }) => spacing))}`,
      expected: 'khoảng cách giữa các dòng từ dòng đơn đến 1,5 dòng',
      tell: `${ofSpacing.length} đoạn trong nội dung có khoảng cách dòng ngoài khoảng từ dòng đơn đến 1,5 dòng.`,
    }),
    ...told(close, {
      code: 'paragraph-space',
      read: 'cách đoạn trước dưới 6pt',
      expected: 'khoảng cách giữa các đoạn văn tối thiểu 6pt',
      tell: `${close.length} đoạn trong nội dung cách đoạn trước dưới 6pt.`,
    }),
  ]
}

/** Shorter ones may be closings and titles that are set otherwise. */
const shortest = 100

// Word itself indents what it numbers itself.
const isParagraph = ({ kind, label, start, text }: Line): boolean =>
  text.length >= shortest && (kind === 'text' || (kind === 'item' && label !== undefined && start !== undefined))

// An empty paragraph between two is space enough.
const isClose = (before: SeenLine | undefined, line: SeenLine): boolean =>
  before?.of.paragraph !== undefined &&
  line.of.paragraph === before.of.paragraph + 1 &&
  isParagraph(before.of) &&
  isParagraph(line.of) &&
  before.after + line.before < 5.9
