import { type Drawer, startDrawer } from './pdf-drawer.ts'
import { writeSheet } from './sheet.ts'
import type { OfficialDocument, PrintedDate } from './tree.ts'

/** Typst keeps some memory of every document, so the process is replaced before that grows. */
const documentsPerProcess = 100

let current: Drawer | undefined
let taken = 0

/**
 * Draws a document as a PDF file in the layout of Decree 30/2020/NĐ-CP. The same tree gives the same bytes.
 * A child process does the drawing; it starts with the first document and does not keep the program alive.
 * @throws when that process ends before it answers, or is silent for a minute
 */
export const renderPdf = async (document: OfficialDocument): Promise<Uint8Array> =>
  takeDrawer().draw(JSON.stringify(writeSheet(document)), momentOf(document.date))

/** Ends the child process. Documents still being drawn are rejected; a later document starts a new process. */
export const stopPdf = async (): Promise<void> => {
  const stopping = current
  current = undefined
  await stopping?.stop()
}

const takeDrawer = (): Drawer => {
  if (current !== undefined && !current.isOver() && taken < documentsPerProcess) {
    taken += 1
    return current
  }
  current?.retire()
  current = startDrawer()
  taken = 1
  return current
}

const momentOf = ({ year, month = 1, day = 1 }: PrintedDate): number => Date.UTC(year, month - 1, day) / 1000
