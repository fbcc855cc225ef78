import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { entryPoint } from '../entry-point.ts'

let folder: string
let program: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'so-cai-first-'))
  program = fileURLToPath(await entryPoint('socai', import.meta.url))
}, 120_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Runs the program until it has written a line like this; `work` then has the line while the program runs. */
const untilWritten = async <T>(args: readonly string[], line: RegExp, work: (found: string) => Promise<T>) => {
  const env = { ...process.env, SOCAI_DATA: folder, DATABASE_URL: '', SOCAI_URL: '' }
  const child = spawn(process.execPath, [program, ...args], { env, stdio: ['ignore', 'pipe', 'ignore'] })
  const ended = once(child, 'exit')
  const lines: string[] = []
  try {
    for await (const text of createInterface({ input: child.stdout })) {
      lines.push(text)
      if (line.test(text)) return { done: await work(text), lines }
    }
    throw new Error(`no line like ${String(line)}: ${lines.join(' | ')}`)
  } finally {
    child.kill('SIGTERM')
    await ended
  }
}

const link = /^http:\/\/127\.0\.0\.1:\d+\/sign-in\/invitation\/[\w-]{43}$/

test('a first start prints the link of the first administrator, a lost one is given anew, and who has come in needs none', async () => {
  const lost = await untilWritten(['serve', '--port', '0'], link, async (found) => new URL(found))
  const { done: given } = await untilWritten(['invite', '--administrator'], link, async (found) => new URL(found))
  const password = 'thach nhung may bon mua'

  const { done: statuses } = await untilWritten(['serve', '--port', '0'], link, async (found) => {
    const open = async (path: string) => (await fetch(new URL(path, found))).status
    const { origin, pathname } = new URL(found)
    const accepted = await fetch(found, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin },
      body: new URLSearchParams({ name: 'Người Quản trị', email: 'a@so-cai.example', password, again: password }),
    })
    return [await open(lost.done.pathname), await open(given.pathname), accepted.status, await open(pathname)]
  })
  const { lines } = await untilWritten(['serve', '--port', '0'], /^Sổ cái KH&CN: /, async (found) => {
    // What else it has to tell comes at once.
    await new Promise((resolve) => setTimeout(resolve, 1500))
    return found
  })

  expect(statuses).toEqual([404, 404, 303, 404])
  expect(lines).toHaveLength(1)
}, 600_000)
