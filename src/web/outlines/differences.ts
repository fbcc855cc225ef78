import type { WrittenNode, WrittenOutline } from '../../ledger/report/index.ts'
import { kindsOfPeriods, spans, tellings } from './outline-words.ts'
import type { TopicTold } from './queries.ts'

/** A line that one text has and the other has not. */
export type Difference = { readonly line: string; readonly is: 'gone' | 'new' }

/** The lines that are gone and those that are new, in their order; a line that was moved is both. */
export const differences = (before: readonly string[], after: readonly string[]): readonly Difference[] => {
  const common = commonLengths(before, after)
  const found: Difference[] = []
  let [at, to] = [0, 0]
  while (at < before.length || to < after.length) {
    const [gone, added] = [before[at], after[to]]
    if (gone !== undefined && gone === added) {
      at++
      to++
    } else if (
      gone !== undefined &&
      (added === undefined || lengthAt(common, at + 1, to) >= lengthAt(common, at, to + 1))
    ) {
      found.push({ line: gone, is: 'gone' })
      at++
    } else {
      found.push({ line: added ?? '', is: 'new' })
      to++
    }
  }
  return found
}

// How many lines the two have in common from a line of each on, in order.
const commonLengths = (before: readonly string[], after: readonly string[]): readonly (readonly number[])[] => {
  const rows: number[][] = [Array.from({ length: after.length + 1 }, () => 0)]
  for (const line of before.toReversed()) {
    const [below = []] = rows
    const row: number[] = [0]
    for (const [back, other] of after.toReversed().entries()) {
      const at = after.length - 1 - back
      row.unshift(line === other ? (below[at + 1] ?? 0) + 1 : Math.max(below[at] ?? 0, row[0] ?? 0))
    }
    rows.unshift(row)
  }
  return rows
}

const lengthAt = (common: readonly (readonly number[])[], at: number, to: number): number => common[at]?.[to] ?? 0

/** An outline in lines, as its page names what stands there. */
export const outlineLines = (outline: WrittenOutline, topics: readonly TopicTold[]): readonly string[] => {
  const titles = new Map(topics.map(({ code, title }) => [code, title]))
  const linesOf = (nodes: readonly WrittenNode[], depth: number): readonly string[] =>
    nodes.flatMap((node) => [
      `${'› '.repeat(depth)}${lineOf(node, titles)}`,
      ...('body' in node ? linesOf(node.body, depth + 1) : []),
    ])
  return [
    `Tên đề cương: ${outline.title}`,
    `Dùng cho báo cáo: ${outline.for.map((kind) => labelOf(kindsOfPeriods, kind)).join(', ')}`,
    ...outline.summary.map((line) => `Trích yếu: ${line}`),
    `Chú thích: ${outline.notes === 'footnotes' ? 'ở chân trang' : 'trong ngoặc đơn'}`,
    ...linesOf(outline.body, 0),
  ]
}

const lineOf = (node: WrittenNode, titles: ReadonlyMap<string, string>): string => {
  switch (node.kind) {
    case 'words':
      return node.text
    case 'topics':
      return `${labelOf(tellings, node.tells)}: ${node.topics.map((code) => titles.get(code) ?? code).join('; ')}`
    case 'part':
      return `${node.label}. ${node.title}`
    case 'section': {
      const more = [
        ...(node.span === undefined ? [] : [`số liệu của ${labelOf(spans, node.span)}`]),
        ...(node.always === true ? ['luôn nêu'] : []),
      ]
      return more.length === 0 ? node.title : `${node.title} (${more.join(', ')})`
    }
  }
}

const labelOf = (named: readonly { readonly value: string; readonly label: string }[], sought: string): string =>
  named.find(({ value }) => value === sought)?.label ?? sought
