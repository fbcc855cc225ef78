import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packageRoot } from '../src/package-root.ts'
import type { Line } from './table.ts'

/** From the start of `demo` on an embedded folder that already holds the two provinces, to the first page. */
export const measureEmbedded = async (): Promise<readonly Line[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'so-cai-bench-'))
  try {
    const first = await startedIn(folder)
    const second = await startedIn(folder)
    return [
      { what: 'demo on the embedded database, first start with loading', ours: first, promised: '', kept: true },
      { what: 'demo on the embedded database, second start', ours: second, promised: '< 10 s', kept: second < 10_000 },
    ]
  } finally {
    await rm(folder, { recursive: true })
  }
}

const startedIn = async (folder: string): Promise<number> => {
  const began = performance.now()
  const child = spawn(process.execPath, [join(packageRoot(), 'dist', 'socai.js'), 'demo', '--port', '0'], {
    env: { ...process.env, SOCAI_DATA: join(folder, 'data'), DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const page = await fetch(await addressOf(child))
    if (!page.ok || !(await page.text()).includes('son-la'))
      throw new Error('the first page does not list the provinces')
    return performance.now() - began
  } finally {
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    await ended
  }
}

const addressOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const address = /http:\S+/.exec(said)?.[0]
      if (address !== undefined) resolve(address)
    })
    child.once('exit', (code) => reject(new Error(`demo ended with ${code} before it served`)))
  })
