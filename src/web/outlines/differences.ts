import { diffArrays } from 'diff'
import type { WrittenNode, WrittenOutline } from '../../ledger/report/index.ts'
import { kindsOfPeriods, spans, tellings } from './outline-words.ts'
import type { TopicTold } from './queries.ts'

/** A line that one text has and the other has not. */
export type Difference = { readonly line: string; readonly is: 'gone' | 'new' }

/** The lines that are gone and those that are new, in their order; a line that was moved is both. */
export const differences = (before: readonly string[], after: readonly string[]): readonly Difference[] =>
  diffArrays([...before], [...after]).flatMap(({ value, added, removed }) =>
    added || removed ? value.map((line): Difference => ({ line, is: added ? 'new' : 'gone' })) : [],
  )

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
