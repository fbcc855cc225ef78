import { strFromU8, strToU8, zipSync } from 'fflate'
import type { PlainDate } from '../../ledger/index.ts'
import type { Finding } from '../finding.ts'
import type { Line, Paper, Span } from '../paper.ts'
import { unzipParts } from '../reading/unzip.ts'
import { commentAuthor, commentLines } from './comment-text.ts'
import { markParagraph } from './mark-paragraph.ts'
import { paragraphsIn } from './paragraphs-in.ts'

const names = {
  document: 'word/document.xml',
  comments: 'word/comments.xml',
  types: '[Content_Types].xml',
  relations: 'word/_rels/document.xml.rels',
} as const

/**
 * The Word file that was given, with the findings as comments where they stand; everything else stays as it was.
 * @throws TooLarge where more is in the file, pictures too, than is unpacked
 */
export const commentedDocx = (
  bytes: Uint8Array,
  paper: Paper,
  findings: readonly Finding[],
  today: PlainDate,
): Uint8Array => {
  const parts = Object.fromEntries(unzipParts(bytes, () => true))
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array())
  const before = part(names.comments)
  const firstId = 1 + Math.max(-1, ...[...before.matchAll(/<w:comment [^>]*w:id="(\d+)"/g)].map(([, id]) => Number(id)))
  const comments = findings.map((finding, at) => commentXml(finding, firstId + at, today)).join('')
  parts[names.document] = strToU8(withAnchors(part(names.document), paper, findings, firstId))
  parts[names.comments] = strToU8(
    before === ''
      ? `${head}${comments}</w:comments>`
      : before.replace(/<\/w:comments>\s*$/, `${comments}</w:comments>`),
  )
  if (before === '') {
    parts[names.types] = strToU8(part(names.types).replace(/<\/Types>\s*$/, `${contentType}</Types>`))
    parts[names.relations] = strToU8(withRelation(part(names.relations)))
  }
  return zipSync(parts)
}

const wordNames = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const head = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:comments xmlns:w="${wordNames}">`
const contentType =
  '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>'
const relation =
  '<Relationship Id="rIdSoCaiComments" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/>'

const withRelation = (relations: string): string =>
  relations === ''
    ? `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation}</Relationships>`
    : relations.replace(/<\/Relationships>\s*$/, `${relation}</Relationships>`)

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'))

const commentXml = (finding: Finding, id: number, today: PlainDate): string => {
  const paragraphs = commentLines(finding).map(
    (line) => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`,
  )
  return `<w:comment w:id="${id}" w:author="${commentAuthor}" w:initials="SC" w:date="${today}T00:00:00Z">${paragraphs.join('')}</w:comment>`
}

const withAnchors = (xml: string, paper: Paper, findings: readonly Finding[], firstId: number): string => {
  const places = paragraphsIn(xml)
  const byParagraph = new Map<number, { from: number; to: number; id: number }[]>()
  for (const [at, finding] of findings.entries()) {
    const place = placeOf(finding.at[0], paper)
    const anchors = byParagraph.get(place.paragraph) ?? []
    byParagraph.set(place.paragraph, anchors)
    anchors.push({ from: place.from, to: place.to, id: firstId + at })
  }
  // From the end, so that the places before stay where they are; only a paragraph around a text box grows with it.
  let marked = xml
  const grown: { readonly at: number; readonly by: number }[] = []
  for (const [number, anchors] of [...byParagraph].sort(([one], [other]) => other - one)) {
    const place = places[number]
    if (place === undefined) continue
    const inside = grown.filter(({ at }) => at < place.to).reduce((sum, { by }) => sum + by, 0)
    const to = place.to + inside
    const before = marked.length
    marked = marked.slice(0, place.from) + markParagraph(marked.slice(place.from, to), anchors) + marked.slice(to)
    grown.push({ at: place.from, by: marked.length - before })
  }
  return marked
}

type Place = { readonly paragraph: number; readonly from: number; readonly to: number }

const placeOf = (span: Span, paper: Paper): Place => {
  const line = paper.lines[span.line]
  if (line?.paragraph !== undefined && line.kind !== 'note') {
    const start = line.start ?? 0
    return { paragraph: line.paragraph, from: start + span.from, to: start + span.to }
  }
  // A comment cannot stand in a note: it stands where the note is called.
  const caller = paper.lines.find((each) => each.kind !== 'note' && each.calls.some(({ mark }) => mark === line?.label))
  const call = caller?.calls.find(({ mark }) => mark === line?.label)
  if (caller?.paragraph === undefined || call === undefined) return { paragraph: 0, from: 0, to: 0 }
  const at = (caller.start ?? 0) + call.at
  return { paragraph: caller.paragraph, from: wordBefore(caller, call.at), to: at }
}

const wordBefore = (line: Line, at: number): number =>
  (line.start ?? 0) + Math.max(0, line.text.slice(0, at).trimEnd().lastIndexOf(' ') + 1)
