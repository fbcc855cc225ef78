import { daysBetween, plainDate } from '../period/index.ts'
import { type Drawer, startDrawer } from './pdf-drawer.ts'
import { writeSheet } from './sheet.ts'
import type { OfficialDocument } from './tree.ts'

/** Typst keeps some memory of every document, so the process is replaced before that grows. */
const documentsPerProcess = 100

const epoch = plainDate('1970-01-01')
const secondsOfADay = 86_400

let current: Drawer | undefined
let taken = 0

// Two joined letters of such a script end the drawing process (Typst 0.14.2); a mark in their place loses less than the file.
const joinedLetters =
  /[\p{sc=Arab}\p{sc=Syrc}\p{sc=Mand}\p{sc=Nkoo}\p{sc=Mong}\p{sc=Phag}\p{sc=Adlm}\p{sc=Rohg}\p{sc=Mani}\p{sc=Sogd}\p{sc=Phlp}\p{sc=Chrs}\p{sc=Ougr}]/gu

/**
 * Draws a document as a PDF file in the layout of Decree 30/2020/NĐ-CP. The same tree gives the same bytes.
 * A child process does the drawing; it starts with the first document and does not keep the program alive.
 * @throws when that process ends before it answers, or is silent for a minute
 */
export const renderPdf = async (document: OfficialDocument): Promise<Uint8Array> => {
  const sheet = writeSheet(document)
  const moment = daysBetween(epoch, sheet.day) * secondsOfADay
  return takeDrawer().draw(JSON.stringify(sheet).replace(joinedLetters, '□'), moment)
}

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
