import { type AnyPassage, checkWithFigures, type HandTyped, tellHandTyped, type Topic } from '../passage/index.ts'
import { refuse } from '../refusal.ts'
import { headingLetters } from './numbering.ts'
import type { SpanName } from './outline.ts'
import type { WrittenNode, WrittenOutline } from './written-outline.ts'

/** Something in a written outline that is not allowed: its place, as `body.2.body.0.title`, and one sentence that says what is. */
export type OutlineFault = { readonly at: string; readonly code: string; readonly tell: string }

/** A topic for which there are passages and that an outline does not tell. */
export type LeftOut = { readonly topic: string; readonly title: string; readonly tells: 'results' | 'plans' }

export type CheckedOutline = {
  readonly faults: readonly OutlineFault[]
  readonly leftOut: readonly LeftOut[]
  /** Numbers that were typed into its sentences; they are marked in the report. */
  readonly handTyped: readonly (HandTyped & { readonly place: string })[]
}

type Declared = { readonly topics: readonly Topic[]; readonly passages: readonly Pick<AnyPassage, 'topic' | 'tells'>[] }

type Told = {
  readonly at: string
  readonly topic: string
  readonly tells: 'results' | 'plans'
  readonly span: SpanName
}

/** Checks what an office has written: its headings, the topics under them, which topics are told twice and which not at all. */
export const checkOutline = (written: WrittenOutline, { topics, passages }: Declared): CheckedOutline => {
  const told = toldIn(written.body, 'body', 'reported')
  const titles = new Map(topics.map(({ code, title }) => [code, title]))
  const isTold = new Set(told.map(({ topic, tells }) => `${topic} ${tells}`))
  const speaking = new Map(passages.map(({ topic, tells }) => [`${topic.code} ${tells}`, { topic, tells }]))
  return {
    faults: [
      ...written.summary.flatMap((line, at) => headingFaults(`summary.${at}`, line)),
      ...nodeFaults(written, written.body, 'body', 0),
      ...told
        .filter(({ topic }) => !titles.has(topic))
        .map(({ at, topic }) =>
          fault(at, 'topic-unknown', `Không có lĩnh vực “${topic}”; chọn một lĩnh vực trong danh sách.`),
        ),
      ...told.flatMap((each, index) => twiceFault(told.slice(0, index), each, titles)),
    ],
    leftOut: [...speaking]
      .filter(([key]) => !isTold.has(key))
      .map(([, { topic, tells }]) => ({ topic: topic.code, title: topic.title, tells })),
    handTyped: wordsIn(written.body, 'body').flatMap(({ at, text }) =>
      checkWithFigures(text, noFigures).handTyped.map((each) => ({ ...each, place: at })),
    ),
  }
}

const fault = (at: string, code: string, tell: string): OutlineFault => ({ at, code: `outline/${code}`, tell })

const noFigures = {
  indicator: () =>
    refuse(
      'outline/figure',
      'Đề cương không chứa số liệu; số liệu đứng trong các đoạn của lĩnh vực, sửa ở “Cách viết”.',
    ),
  part: () => refuse('outline/figure', 'Đề cương không chứa số liệu.'),
}

const textFaults = (at: string, text: string): readonly OutlineFault[] =>
  checkWithFigures(text, noFigures).faults.map(({ code, tell }) => ({ at, code, tell }))

const headingFaults = (at: string, text: string): readonly OutlineFault[] => {
  const typed = tellHandTyped(checkWithFigures(text, noFigures).handTyped)
  return [
    ...textFaults(at, text),
    ...(typed === undefined
      ? []
      : [fault(at, 'number-in-heading', 'Đầu đề không chứa số gõ tay; năm, kỳ viết bằng {period}, {year}, {next}.')]),
  ]
}

const twiceFault = (
  before: readonly Told[],
  each: Told,
  titles: ReadonlyMap<string, string>,
): readonly OutlineFault[] => {
  const { topic, tells, span } = each
  if (!before.some((other) => other.topic === topic && other.tells === tells && other.span === span)) return []
  const what = tells === 'results' ? 'kết quả' : 'nhiệm vụ tới'
  return [
    fault(
      each.at,
      'topic-twice',
      `Lĩnh vực “${titles.get(topic) ?? topic}” (${what}) đã có ở một đề mục khác của cùng khoảng số liệu; mỗi lĩnh vực đứng một chỗ.`,
    ),
  ]
}

const toldIn = (nodes: readonly WrittenNode[], at: string, span: SpanName): readonly Told[] =>
  nodes.flatMap((node, index): readonly Told[] => {
    const here = `${at}.${index}`
    if (node.kind === 'words') return []
    if (node.kind === 'topics')
      return node.topics.map((topic, place) => ({ at: `${here}.topics.${place}`, topic, tells: node.tells, span }))
    return toldIn(node.body, `${here}.body`, node.kind === 'section' ? (node.span ?? span) : span)
  })

const wordsIn = (
  nodes: readonly WrittenNode[],
  at: string,
): readonly { readonly at: string; readonly text: string }[] =>
  nodes.flatMap((node, index) => {
    if (node.kind === 'words') return [{ at: `${at}.${index}.text`, text: node.text }]
    return node.kind === 'topics' ? [] : wordsIn(node.body, `${at}.${index}.body`)
  })

const nodeFaults = (
  outline: WrittenOutline,
  nodes: readonly WrittenNode[],
  at: string,
  depth: number,
): readonly OutlineFault[] => [
  ...levelFaults(outline, nodes, at, depth),
  ...nodes.flatMap((node, index): readonly OutlineFault[] => {
    const here = `${at}.${index}`
    switch (node.kind) {
      case 'topics':
        return node.topics.length > 0 ? [] : [fault(here, 'no-topic', 'Chọn ít nhất một lĩnh vực, hoặc xóa dòng này.')]
      case 'words':
        return textFaults(`${here}.text`, node.text)
      case 'part':
      case 'section':
        return [
          ...headingFaults(`${here}.title`, node.title),
          ...(node.kind === 'part' ? headingFaults(`${here}.label`, node.label) : []),
          ...(node.kind === 'part' && depth > 0
            ? [fault(here, 'part-inside', 'Phần chỉ đứng ở cấp trên cùng; bên trong phần là các đề mục.')]
            : []),
          ...(node.body.length > 0
            ? []
            : [fault(here, 'empty', `Đề mục “${node.title}” chưa có gì: thêm lĩnh vực, câu cố định hoặc đề mục con.`)]),
          ...nodeFaults(outline, node.body, `${here}.body`, node.kind === 'part' ? 0 : depth + 1),
        ]
    }
  }),
]

const levelFaults = (
  { numbering }: WrittenOutline,
  nodes: readonly WrittenNode[],
  at: string,
  depth: number,
): readonly OutlineFault[] => {
  const sections = nodes.filter(({ kind }) => kind === 'section').length
  if (sections === 0) return []
  const level = numbering[depth]
  if (level === undefined)
    return [fault(at, 'too-deep', `Cách đánh số có ${numbering.length} cấp; đề mục này ở cấp ${depth + 1}.`)]
  return level === 'letter' && sections > headingLetters.length
    ? [fault(at, 'too-many', `Cấp đánh bằng chữ có nhiều nhất ${headingLetters.length} đề mục; ở đây có ${sections}.`)]
    : []
}
