import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { entryPoint } from '../../entry-point.ts'

export type Program = {
  readonly process: ChildProcess
  /** Every line that it has written so far. */
  readonly lines: readonly string[]
  /** Resolves when it has written so many lines; rejects when it ends before. */
  readonly wrote: (count: number) => Promise<void>
  /** Resolves when it has ended and everything it wrote was read. */
  readonly ended: Promise<void>
  /** Ends it at once, as a crash or the task manager would. */
  readonly kill: () => Promise<void>
}

/** Starts the program `name.ts` of this folder as a process of its own. It ends when its standard input is closed. */
export const startProgram = async (name: string, ...args: readonly string[]): Promise<Program> => {
  const file = fileURLToPath(await entryPoint(name, import.meta.url))
  // A killed program cannot tidy up after itself.
  const scratch = mkdtempSync(join(tmpdir(), 'so-cai-program-'))
  const child = spawn(process.execPath, [file, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, TMPDIR: scratch },
  })
  const lines: string[] = []
  const reader = createInterface({ input: child.stdout })
  reader.on('line', (line) => lines.push(line))
  const ended = new Promise<void>((resolve) =>
    child.once('close', () => {
      rmSync(scratch, { recursive: true, force: true })
      resolve()
    }),
  )

  const wrote = (count: number) =>
    new Promise<void>((resolve, reject) => {
      const look = () => lines.length >= count && resolve()
      reader.on('line', look)
      void ended.then(() =>
        lines.length >= count ? resolve() : reject(new Error(`${name} ended: ${lines.join(' | ')}`)),
      )
      look()
    })
  const kill = async () => {
    child.kill('SIGKILL')
    await ended
  }
  return { process: child, lines, wrote, ended, kill }
}
