import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Ledger } from '../src/store/index.ts'
import { lastYear } from './fill.ts'
import { measureFirstLoad } from './measure-first-load.ts'
import { once } from './measure.ts'
import { signedIn, startServer } from './served.ts'
import type { Line } from './table.ts'

const times = 20

/** What the pages of the application ask of the server, as somebody of one province asks it; the 95th of a hundred of each. */
export const measurePages = async (ledger: Ledger, url: string): Promise<readonly Line[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'so-cai-bench-'))
  try {
    const server = await startServer(url, folder)
    try {
      const person = { name: 'Giám đốc thử', email: `director-${Date.now()}@so-cai.invalid` }
      const office = { role: 'director', province: 'p01', division: null } as const
      const cookie = await signedIn(ledger, server.address, person, office)
      const ask = async (path: string) => {
        const answer = await fetch(`${server.address}/api/v1/provinces/p01/${path}`, { headers: { cookie } })
        const text = await answer.text()
        if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text.slice(0, 200)}`)
      }
      const lines: Line[] = []
      for (const { what, paths, limit } of pages) {
        const ours = await slowest(paths, ask)
        lines.push({ what: `${what}, p95`, ours, promised: `< ${limit} ms`, kept: ours < limit })
      }
      return [...lines, ...(await measureFirstLoad(server.address, cookie))]
    } finally {
      await server.stop()
    }
  } finally {
    await rm(folder, { recursive: true })
  }
}

const table = (rest: string): string => `registers/calibration/records?limit=100&totals=false${rest}`
const figure = `periods/${lastYear}/figures/calibrations.verified`

const pages = [
  {
    what: 'table page of the largest register: usual, sorted, filtered, searched',
    paths: [
      table(''),
      table('&sort=-verifiedOn'),
      table(`&where.verifiedOn.from=${lastYear}-03-01&where.verifiedOn.to=${lastYear}-03-31`),
      table('&where.state=certified'),
      table('&q=can+dong+ho'),
    ],
    limit: 100,
  },
  { what: 'figure panel and the records behind', paths: [`${figure}/shown`, `${figure}/records?limit=20`], limit: 150 },
  { what: 'report page', paths: [`periods/${lastYear}/sheet`], limit: 400 },
] as const

/** Asks each address in turn, after once uncounted; of all answers together the 95th of a hundred, in milliseconds. */
const slowest = async (paths: readonly string[], ask: (path: string) => Promise<void>): Promise<number> => {
  for (const path of paths) await ask(path)
  const taken: number[] = []
  for (let time = 0; time < times; time += 1) for (const path of paths) taken.push(await once(() => ask(path)))
  return taken.sort((a, b) => a - b)[Math.ceil(taken.length * 0.95) - 1] ?? 0
}
