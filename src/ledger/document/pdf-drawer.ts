import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { entryPoint } from '../../entry-point.ts'
import type { PdfAnswer, PdfOrder } from './pdf-orders.ts'

/** A child process that draws PDF files one after the other. */
export type Drawer = {
  readonly draw: (sheet: string, moment: number) => Promise<Uint8Array>
  /** Lets the process end as soon as everything ordered so far is drawn. */
  readonly retire: () => void
  /** Ends the process now; what it was drawing is rejected. */
  readonly stop: () => Promise<void>
  readonly isOver: () => boolean
}

type Waiting = { readonly give: (pdf: Uint8Array) => void; readonly fail: (fault: Error) => void }

/** An order that is not answered for so long (milliseconds) costs the process its life. */
const patience = 60_000

/** Starts a drawing process. A process that cannot start rejects what is ordered of it. */
export const startDrawer = (): Drawer => {
  const waiting = new Map<number, Waiting>()
  let orders = 0
  let retired = false
  let over = false

  const end = (reason: string): void => {
    over = true
    for (const { fail } of waiting.values()) fail(new Error(reason))
    waiting.clear()
  }
  // An idle process keeps nothing alive; one at work does.
  const settle = (child: ChildProcess): void => {
    if (over) return
    const refer = waiting.size === 0 ? 'unref' : 'ref'
    child[refer]()
    child.channel?.[refer]()
    if (retired && waiting.size === 0) child.disconnect()
  }
  const listen = (child: ChildProcess): ChildProcess => {
    child.on('error', (fault) => end(`the process that draws PDF files failed: ${fault.message}`))
    child.on('exit', (code, signal) => end(`the process that draws PDF files ended early (${signal ?? code})`))
    child.on('message', (answer: PdfAnswer) => {
      const asked = waiting.get(answer.number)
      waiting.delete(answer.number)
      if ('pdf' in answer) asked?.give(answer.pdf)
      else asked?.fail(new Error(`the PDF file could not be drawn: ${answer.fault}`))
      settle(child)
    })
    settle(child)
    return child
  }
  const started = entryPoint('pdf-child', import.meta.url)
    .then((entry) => listen(fork(fileURLToPath(entry), { serialization: 'advanced', execArgv: [] })))
    .catch((fault: unknown) => {
      end(`the process that draws PDF files does not start: ${String(fault)}`)
      return undefined
    })
  const send = async (order: PdfOrder): Promise<void> => {
    const child = await started
    if (child === undefined || over) return
    settle(child)
    child.send(order)
  }

  return {
    draw: (sheet, moment) =>
      new Promise((resolve, reject) => {
        orders += 1
        const order = { number: orders, sheet, moment }
        const impatience = setTimeout(() => void started.then((child) => child?.kill('SIGKILL')), patience)
        const finish =
          <T>(act: (outcome: T) => void) =>
          (outcome: T) => {
            clearTimeout(impatience)
            act(outcome)
          }
        waiting.set(order.number, { give: finish(resolve), fail: finish(reject) })
        if (over) end('the process that draws PDF files is over')
        else void send(order)
      }),
    retire: () => {
      retired = true
      void started.then((child) => child && settle(child))
    },
    stop: async () => {
      end('the drawing of PDF files was stopped')
      const child = await started
      if (child === undefined || child.exitCode !== null || child.signalCode !== null) return
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.ref()
      child.kill()
      await ended
    },
    isOver: () => over,
  }
}
