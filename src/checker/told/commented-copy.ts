import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  File,
  type ICommentOptions,
  Packer,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import type { Finding } from '../finding.ts'
import type { Line, Paper } from '../paper.ts'
import { commentAuthor, commentLines } from './comment-text.ts'

/** A new Word file with the lines of a paper that was none, and the findings as comments. */
export const commentedCopy = async (paper: Paper, findings: readonly Finding[]): Promise<Uint8Array> => {
  const document = new File({
    creator: commentAuthor,
    title: paper.name,
    styles: { default: { document: { run: { font: 'Times New Roman', size: 28 } } } },
    comments: { children: findings.map((finding, id) => commentOf(finding, id)) },
    sections: [{ children: paper.lines.map((line) => paragraphOf(line, findings)) }],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

const commentOf = (finding: Finding, id: number): ICommentOptions => ({
  id,
  author: commentAuthor,
  initials: 'SC',
  children: commentLines(finding).map((line) => new Paragraph(line)),
})

const paragraphOf = (line: Line, findings: readonly Finding[]): Paragraph => {
  const here = findings.flatMap(({ at: [first] }, id) => (first.line === line.index ? [{ ...first, id }] : []))
  const cuts = [...new Set([0, line.text.length, ...here.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b)
  const isBold = line.kind === 'heading'
  const children: ParagraphChild[] =
    line.label === undefined || line.label === line.text ? [] : [new TextRun({ text: `${line.label} `, bold: isBold })]
  for (const [at, from] of cuts.entries()) {
    for (const { id } of here.filter(({ to }) => to === from))
      children.push(new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] }))
    for (const { id } of here.filter((each) => each.from === from)) children.push(new CommentRangeStart(id))
    const text = line.text.slice(from, cuts[at + 1])
    if (cuts[at + 1] !== undefined && text !== '') children.push(new TextRun({ text, bold: isBold }))
  }
  return new Paragraph({ children, spacing: { after: 120 } })
}
