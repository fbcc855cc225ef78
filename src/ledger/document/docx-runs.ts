import { BookmarkEnd, BookmarkStart, FootnoteReferenceRun, type Paragraph, TextRun, type XmlComponent } from 'docx'
import type { WrittenFigure, WrittenRun, WrittenText } from './sheet.ts'

/** Puts runs into a paragraph: text, figures between the marks of their bookmark, references to footnotes. */
export const withRuns = (paragraph: Paragraph, runs: readonly WrittenRun[]): Paragraph => {
  for (const element of runs.flatMap(drawRun)) paragraph.addChildElement(element)
  return paragraph
}

const drawRun = (run: WrittenRun): readonly XmlComponent[] => {
  if (run.kind === 'text') return [drawText(run)]
  if (run.kind === 'footnote') return [new FootnoteReferenceRun(run.number)]
  // The library counts its bookmarks over the life of the process, which would make two files of one tree differ.
  const bookmark = Number(run.name.replace(/\D/g, ''))
  return [new BookmarkStart(run.name, bookmark), drawText(run), new BookmarkEnd(bookmark)]
}

const drawText = ({ text, bold, italic }: WrittenText | WrittenFigure): TextRun =>
  new TextRun({ text, ...(bold ? { bold } : {}), ...(italic ? { italics: italic } : {}) })
