import type { AnyPassage, Topic } from '../passage/index.ts'
import type { Period } from '../period/index.ts'
import { headingLetters, type Outline, type OutlineNode, type Titled } from '../report/index.ts'
import { type DeclarationError, mistake, type Place } from './declaration-error.ts'
import { topicMistakes, writtenMistakes } from './passages.ts'
import { sampleAbout } from './sample.ts'
import { codeMistakes, datesMistakes, haveDayInCommon, labelMistakes } from './wording.ts'

const kindsOfPeriod: Readonly<Record<Period['kind'], true>> = {
  year: true,
  halfYear: true,
  quarter: true,
  month: true,
  firstMonths: true,
  lastMonths: true,
  dates: true,
}

/** Mistakes in one outline: its headings, the topics under them, and the words between. */
export const outlineMistakes = (outline: Outline, topics: ReadonlyMap<string, Topic>): readonly DeclarationError[] => {
  const at = ['outlines', outline.code]
  return [
    ...codeMistakes(at, outline.code),
    ...labelMistakes([...at, 'title'], outline.title),
    ...datesMistakes(at, outline),
    ...(outline.for.length === 0 ? [mistake([...at, 'for'], 'is for no kind of period')] : []),
    ...outline.for
      .filter((kind) => !Object.hasOwn(kindsOfPeriod, kind))
      .map((kind) => mistake([...at, 'for'], `no kind of period "${String(kind)}"`)),
    ...writtenMistakes(
      [...at, 'summary'],
      () => outline.summary(sampleAbout).map((said) => ({ kind: 'paragraph', said })),
      true,
    ),
    ...nodeMistakes(at, outline, outline.body, 0, topics),
  ]
}

const nodeMistakes = (
  at: Place,
  outline: Outline,
  nodes: readonly OutlineNode[],
  depth: number,
  topics: ReadonlyMap<string, Topic>,
): readonly DeclarationError[] => {
  const sections = nodes.filter((node) => node.kind === 'section')
  const level = outline.numbering[depth]
  return [
    ...(sections.length > 0 && level === undefined
      ? [
          mistake(
            [...at, 'numbering'],
            `has ${outline.numbering.length} levels, but headings stand on level ${depth + 1}`,
          ),
        ]
      : []),
    ...(level === 'letter' && sections.length > headingLetters.length
      ? [mistake([...at, 'numbering'], `there are ${sections.length} headings, but ${headingLetters.length} letters`)]
      : []),
    ...nodes.flatMap((node): readonly DeclarationError[] => {
      switch (node.kind) {
        case 'topics':
          return node.topics.flatMap((topic) => topicMistakes(at, topic, topics))
        case 'words':
          return writtenMistakes([...at, 'words'], () => node.says(sampleAbout), true)
        case 'part':
        case 'section': {
          const place = [...at, nameOf(node.title)]
          return [
            ...(node.kind === 'part' ? wordsMistakes([...place, 'label'], node.label) : []),
            ...titleMistakes(place, node.title),
            ...(node.body.length === 0 ? [mistake(place, 'has nothing under its heading')] : []),
            ...nodeMistakes(place, outline, node.body, node.kind === 'part' ? 0 : depth + 1, topics),
          ]
        }
      }
    }),
  ]
}

const nameOf = (title: Titled): string => {
  if (typeof title === 'string') return title
  try {
    return title(sampleAbout)
      .runs.map((run) => (run.kind === 'text' ? run.text : ''))
      .join('')
  } catch {
    return '(a title)'
  }
}

const titleMistakes = (at: Place, title: Titled): readonly DeclarationError[] =>
  typeof title === 'string' ? wordsMistakes(at, title) : writtenMistakes(at, () => title(sampleAbout), true)

const wordsMistakes = (at: Place, words: string): readonly DeclarationError[] => {
  const found = labelMistakes(at, words)
  if (found.length > 0 || !/\p{Nd}/u.test(words)) return found
  return [mistake(at, `a number is written by hand in «${words}»`, 'Use named`…` for the digits of a name.')]
}

/** Outlines that cannot be told apart, and topics that no outline tells though there are passages for them. */
export const tellingMistakes = (
  outlines: readonly Outline[],
  passages: readonly { readonly place: Place; readonly passage: AnyPassage }[],
): readonly DeclarationError[] => {
  const told = new Set(outlines.flatMap((outline) => toldIn(outline.body)))
  const untold = passages.filter(({ passage }) => !told.has(`${passage.topic.code} ${passage.tells}`))
  return [
    ...outlines.flatMap((outline, index) => {
      const twin = outlines.slice(0, index).find((each) => each.code === outline.code && haveDayInCommon(each, outline))
      return twin === undefined || twin === outline
        ? []
        : [mistake(['outlines', outline.code], 'its code is that of another outline on the same days')]
    }),
    ...untold.map(({ place, passage }) =>
      mistake([...place, 'topic'], `no outline tells the ${passage.tells} of topic "${passage.topic.code}"`),
    ),
  ]
}

const toldIn = (nodes: readonly OutlineNode[]): readonly string[] =>
  nodes.flatMap((node) => {
    if (node.kind === 'words') return []
    return node.kind === 'topics' ? node.topics.map((topic) => `${topic.code} ${node.tells}`) : toldIn(node.body)
  })

/** Mistakes in the topics themselves. */
export const topicListMistakes = (topics: readonly Topic[]): readonly DeclarationError[] =>
  topics.flatMap((topic, index) => {
    const at = ['topics', topic.code]
    return [
      ...codeMistakes(at, topic.code),
      ...labelMistakes([...at, 'title'], topic.title),
      ...(topics.findIndex((each) => each.code === topic.code) < index ? [mistake(at, 'its code stands twice')] : []),
    ]
  })
