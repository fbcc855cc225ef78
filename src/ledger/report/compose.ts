import type { Block, OfficialDocument, Run } from '../document/index.ts'
import type { Figure } from '../indicator/index.ts'
import { type AnyPassage, type Meaning, type Said, sentence, type Telling, tokensIn } from '../passage/index.ts'
import type { Span } from './books.ts'
import { gather, type Gathered } from './gather.ts'
import type { ReportRequest } from './request.ts'
import { headingLabel, headingLevel } from './numbering.ts'
import type { OutlineNode, SectionNode, SpanName, Titled } from './outline.ts'
import { aboutReport, reportedSpan } from './spans.ts'
import { tellText, type Wording } from './wording.ts'

export type Composition = {
  readonly document: OfficialDocument
  /** Every figure its passages asked for, with the span it was asked for. */
  readonly figures: readonly { readonly span: Span; readonly figure: Figure }[]
}

type Place = { readonly span: SpanName; readonly numbers: readonly number[] }

/**
 * Composes a report: every figure is computed now, every passage written, headings numbered as they stand.
 * @throws when an outline or a passage is declared wrongly
 */
export const compose = async (request: ReportRequest): Promise<Composition> => {
  const gathered = await gather(request)
  const writer = writerOf(request, gathered)
  const written = writer.nodes(request.outline.body, { span: 'reported', numbers: [] })
  const body = written.map(request.outline.notes === 'brackets' ? withNotesInBrackets : withNotesAsSentences)
  return { document: officialDocument(request, body), figures: gathered.figures }
}

const officialDocument = (request: ReportRequest, body: readonly Block[]): OfficialDocument => {
  const { province, outline, period, head } = request
  const { department } = province
  const to = reportedSpan(period, province).window.to
  return {
    letterhead: { superior: department.superior, issuer: department.issuer },
    symbol: department.reportSymbol,
    ...(head?.number === undefined ? {} : { number: head.number }),
    place: department.seat,
    date: head?.date ?? { year: Number(to.slice(0, 4)), month: Number(to.slice(5, 7)) },
    type: outline.type,
    summary: outline.summary(aboutReport(request, 'reported')).map(plainText),
    addressees: [],
    body,
    numbers: { leadingZero: department.leadingZero },
    signature: { position: department.signedAs },
    recipients: department.recipients,
  }
}

const plainText = (said: Said): string => said.runs.map((run) => (run.kind === 'text' ? run.text : '')).join('')

const blocksOf = (telling: Telling): readonly Block[] => {
  if ('kind' in telling) return telling.runs.length === 0 ? [] : [{ kind: 'paragraph', runs: telling.runs }]
  return telling.flatMap((each): readonly Block[] => {
    if (each.kind === 'table')
      return [{ kind: 'table', columns: each.columns, rows: each.rows.map((row) => row.map((cell) => cell.runs)) }]
    const marker = each.marker === undefined ? {} : { marker: each.marker }
    return each.said.runs.length === 0 ? [] : [{ kind: 'paragraph', runs: each.said.runs, ...marker }]
  })
}

// A note in brackets stands before the mark that closes its clause, and brings no full stop of its own.
const inBrackets = (runs: readonly Run[]): readonly Run[] => {
  const written: Run[] = []
  for (const run of runs) {
    const before = written.at(-1)
    if (run.kind !== 'footnote') written.push(run)
    else {
      const [mark = ''] = before?.kind === 'text' ? (/[.;,:]?\s*$/.exec(before.text) ?? []) : []
      if (before?.kind === 'text' && mark !== '')
        written.splice(-1, 1, { ...before, text: before.text.slice(0, -mark.length) })
      const note = [...run.runs.slice(0, -1), ...run.runs.slice(-1).map(withoutFinalMark)]
      written.push({ kind: 'text', text: ' (' }, ...note, { kind: 'text', text: `)${mark.trimEnd()}` })
    }
  }
  return written.filter((run) => run.kind !== 'text' || run.text !== '')
}

const withoutFinalMark = <R extends Run>(run: R): R =>
  run.kind === 'text' ? { ...run, text: run.text.replace(/[.;]$/, '') } : run

const withNotesInBrackets = (block: Block): Block => {
  if (block.kind === 'paragraph') return { ...block, runs: inBrackets(block.runs) }
  return block.kind === 'table' ? { ...block, rows: block.rows.map((row) => row.map(inBrackets)) } : block
}

// At the foot of the page a note stands alone: a capital opens it and a full stop ends it.
const asSentences = (runs: readonly Run[]): readonly Run[] =>
  runs.map((run) => {
    if (run.kind !== 'footnote') return run
    return { ...run, runs: sentence({ kind: 'said', runs: run.runs }).runs.filter((each) => each.kind !== 'footnote') }
  })

const withNotesAsSentences = (block: Block): Block => {
  if (block.kind === 'paragraph') return { ...block, runs: asSentences(block.runs) }
  return block.kind === 'table' ? { ...block, rows: block.rows.map((row) => row.map(asSentences)) } : block
}

const nothingArose: readonly Run[] = [{ kind: 'text', text: 'Trong kỳ không phát sinh nội dung thuộc lĩnh vực này.' }]

const figuresNamed = (wording: Wording | undefined, meaning: Meaning) =>
  wording === undefined ? [] : tokensIn(wording.text).flatMap((token) => meaning.figure(token) ?? [])

const writerOf = (request: ReportRequest, gathered: Gathered) => {
  const { outline } = request
  const { about, meaning, wordingOf } = gathered
  const titleOf = (title: Titled, span: SpanName): string =>
    typeof title === 'string' ? title : plainText(title(about(span)))

  const tell = (passage: AnyPassage, span: SpanName): readonly Block[] => {
    const figures = gathered.figuresFor(passage, span)
    const wording = wordingOf(passage)
    const counted = [...Object.values(figures), ...figuresNamed(wording, meaning(span))]
    const none = counted.length > 0 && counted.every((figure) => figure.value === 0)
    if (!none)
      return blocksOf(
        wording === undefined ? passage.write(figures, about(span)) : tellText(wording.text, meaning(span)),
      )
    if (wording?.whenNone !== undefined) return blocksOf(tellText(wording.whenNone, meaning(span)))
    return passage.whenNone === undefined ? [] : blocksOf(passage.whenNone(about(span)))
  }

  const nodes = (of: readonly OutlineNode[], place: Place): readonly Block[] => {
    let count = 0
    return of.flatMap((node): readonly Block[] => {
      switch (node.kind) {
        case 'part':
          return [
            { kind: 'part', label: node.label, title: titleOf(node.title, place.span) },
            ...nodes(node.body, { ...place, numbers: [] }),
          ]
        case 'words':
          return blocksOf(node.says(about(place.span)))
        case 'topics':
          return gathered.passagesOf(node).flatMap((passage) => tell(passage, place.span))
        case 'section': {
          const blocks = sectionBlocks(node, { span: node.span ?? place.span, numbers: [...place.numbers, count + 1] })
          if (blocks.length > 0) count += 1
          return blocks
        }
      }
    })
  }

  const sectionBlocks = (node: SectionNode, place: Place): readonly Block[] => {
    const body = nodes(node.body, place)
    if (body.length === 0 && node.always === undefined) return []
    const heading: Block = {
      kind: 'heading',
      level: headingLevel(outline.numbering, place.numbers.length),
      label: headingLabel(outline.numbering, place.numbers),
      title: titleOf(node.title, place.span),
    }
    return [heading, ...(body.length === 0 ? [{ kind: 'paragraph', runs: nothingArose } as const] : body)]
  }

  return { nodes }
}
