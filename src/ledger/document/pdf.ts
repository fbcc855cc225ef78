import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { entryPoint } from '../../entry-point.ts'
import type { PdfAnswer, PdfOrder } from './pdf-orders.ts'
import { writeSheet } from './sheet.ts'
import type { OfficialDocument, PrintedDate } from './tree.ts'

/**
 * Draws a document as a PDF file in the layout of Decree 30/2020/NĐ-CP. The same tree gives the same bytes.
 * The drawing is done in a child process, which starts with the first document and does not keep the program alive.
 * @throws when the process ends before it answers, or is silent for a minute
 */
export const renderPdf = async (document: OfficialDocument): Promise<Uint8Array> => {
  const sheet = JSON.stringify(writeSheet(document))
  const drawer = await nextDrawer()
  return drawer.draw(sheet, momentOf(document.date))
}

/** Ends the child process. Documents still being drawn are rejected; a later document starts a new process. */
export const stopPdf = async (): Promise<void> => {
  const stopping = current
  current = undefined
  drawn = 0
  await (await stopping)?.stop()
}

type Drawer = {
  readonly draw: (sheet: string, moment: number) => Promise<Uint8Array>
  /** Lets the process end when nothing is left to draw. */
  readonly retire: () => void
  readonly stop: () => Promise<void>
  readonly isOver: () => boolean
}

/** Typst keeps some memory of every document, so a process is replaced before that grows. */
const documentsPerProcess = 100
const patience = 60_000

let current: Promise<Drawer> | undefined
let drawn = 0

const nextDrawer = async (): Promise<Drawer> => {
  if (drawn >= documentsPerProcess) {
    void current?.then((drawer) => drawer.retire())
    current = undefined
  }
  if (current === undefined) {
    current = startDrawer()
    drawn = 0
  }
  drawn += 1
  const started = current
  try {
    const drawer = await started
    if (!drawer.isOver()) return drawer
  } catch (fault) {
    if (current === started) current = undefined
    throw fault
  }
  if (current === started) current = undefined
  return nextDrawer()
}

const startDrawer = async (): Promise<Drawer> => {
  const entry = await entryPoint('pdf-child', import.meta.url)
  const child = fork(fileURLToPath(entry), { serialization: 'advanced', execArgv: [] })
  return directing(child)
}

const directing = (child: ChildProcess): Drawer => {
  type Waiting = { readonly give: (pdf: Uint8Array) => void; readonly fail: (fault: Error) => void }
  const waiting = new Map<number, Waiting>()
  let orders = 0
  let retired = false
  let over = false

  // An idle child keeps nothing alive; one at work does.
  const settle = () => {
    const refer = waiting.size === 0 ? 'unref' : 'ref'
    child[refer]()
    child.channel?.[refer]()
    if (retired && waiting.size === 0 && child.connected) child.disconnect()
  }
  const end = (reason: string) => {
    over = true
    for (const { fail } of waiting.values()) fail(new Error(reason))
    waiting.clear()
    settle()
  }
  child.on('error', (fault) => end(`the process that draws PDF files failed: ${fault.message}`))
  child.on('exit', (code, signal) => end(`the process that draws PDF files ended early (${signal ?? code})`))
  child.on('message', (answer: PdfAnswer) => {
    const asked = waiting.get(answer.number)
    waiting.delete(answer.number)
    if ('pdf' in answer) asked?.give(answer.pdf)
    else asked?.fail(new Error(`the PDF file could not be drawn: ${answer.fault}`))
    settle()
  })
  settle()

  return {
    draw: (sheet, moment) =>
      new Promise((resolve, reject) => {
        orders += 1
        const order: PdfOrder = { number: orders, sheet, moment }
        const silence = setTimeout(() => child.kill('SIGKILL'), patience)
        waiting.set(order.number, {
          give: (pdf) => {
            clearTimeout(silence)
            resolve(pdf)
          },
          fail: (fault) => {
            clearTimeout(silence)
            reject(fault)
          },
        })
        settle()
        child.send(order)
      }),
    retire: () => {
      retired = true
      settle()
    },
    stop: () =>
      new Promise((resolve) => {
        if (over) return resolve()
        child.once('exit', () => resolve())
        child.ref()
        child.kill()
      }),
    isOver: () => over,
  }
}

const momentOf = ({ year, month = 1, day = 1 }: PrintedDate): number => Date.UTC(year, month - 1, day) / 1000
