import type { WrittenNode } from '../../ledger/report/index.ts'
import type { Way } from './tree.ts'

/** What can be done with one line. */
export type LineDeeds = {
  readonly replace: (node: WrittenNode) => void
  readonly remove: () => void
  readonly move: (way: Way) => void
  readonly add: (node: WrittenNode, under: boolean) => void
  readonly take: () => void
  readonly put: () => void
}

/** The kinds of lines that can be added. */
export const newLines = [
  { key: 'section', label: 'Đề mục' },
  { key: 'results', label: 'Lĩnh vực: kết quả' },
  { key: 'plans', label: 'Lĩnh vực: nhiệm vụ tới' },
  { key: 'words', label: 'Câu cố định' },
] as const

/** A line of a kind, with nothing on it yet. */
export const newLine = (kind: string): WrittenNode => {
  switch (kind) {
    case 'words':
      return { kind: 'words', text: 'Câu mới' }
    case 'results':
    case 'plans':
      return { kind: 'topics', topics: [], tells: kind }
    default:
      return { kind: 'section', title: 'Đề mục mới', body: [] }
  }
}
