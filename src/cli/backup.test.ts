import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { entryPoint } from '../entry-point.ts'
import {
  type Database,
  findRegister,
  inTransaction,
  openLedger,
  operator,
  postEntries,
  saveProvince,
} from '../store/index.ts'
import { enginesHere, freshPlaces } from '../store/testing/fresh-places.ts'
import { joinServed } from '../store/testing/join-served.ts'
import { sampleProvince } from '../store/testing/sample-province.ts'

const { folder, place } = freshPlaces()
const patience = 240_000

let program: string
let dataFolder: string
let server: ChildProcess
let served: ReturnType<typeof joinServed>

type Where = { readonly dataFolder?: string | undefined; readonly databaseUrl?: string | undefined }
type Ran = { readonly code: number; readonly out: string; readonly err: string }

const environment = (where: Where) => ({
  ...process.env,
  SOCAI_DATA: where.dataFolder ?? '',
  DATABASE_URL: where.databaseUrl ?? '',
})

const socai = (where: Where, ...args: readonly string[]): Promise<Ran> =>
  new Promise((resolve) => {
    execFile(process.execPath, [program, ...args], { env: environment(where) }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? 99 : 0, out, err }),
    )
  })

/** Posts verified instruments, one after the other, until it is told that it is over. */
const working = (db: Database) => {
  const register = findRegister('calibration')
  if (!register.ok) throw new Error(register.tell)
  let [posted, isOver] = [0, false]
  const work = async (): Promise<void> => {
    while (!isOver) {
      await inTransaction(db, (transaction) =>
        postEntries(transaction, {
          province: 'mau',
          register: register.value.register,
          entries: [
            {
              do: 'verify',
              on: '2021-03-02',
              fill: { customer: `Cơ sở ${posted}`, kind: 'taximeter', outcome: 'passed' },
            },
          ],
          signature: { person: 'Lò Văn An', office: operator, at: '2021-03-03T02:00:00Z' },
        }),
      )
      posted += 1
    }
  }
  const done = work()
  return {
    posted: () => posted,
    end: async () => {
      isOver = true
      await done
    },
  }
}

beforeAll(async () => {
  program = fileURLToPath(await entryPoint('socai', import.meta.url))
  dataFolder = join(folder(), 'data')
  const ledger = await openLedger({ dataFolder })
  await inTransaction(ledger.db, (transaction) => saveProvince(transaction, sampleProvince('mau', 'Mẫu')))
  await ledger.close()

  const temporary = join(folder(), 'tmp')
  mkdirSync(temporary)
  const env = { ...environment({ dataFolder }), TMPDIR: temporary }
  server = spawn(process.execPath, [program, 'serve', '--port', '0'], { env, stdio: ['ignore', 'pipe', 'ignore'] })
  // Read to the end: a server whose reader goes away would end.
  await new Promise<void>((resolve, reject) => {
    server.stdout?.on('data', (chunk) => String(chunk).includes('http://') && resolve())
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}`)))
  })
  served = joinServed(temporary)
}, patience)

afterAll(async () => {
  await served.leave()
  server.kill('SIGTERM')
  if (server.exitCode === null) await once(server, 'exit')
}, patience)

const verified = async (where: Where): Promise<number> => {
  const { out } = await socai(where, 'figures', '--province', 'mau', '--period', '2021', '--json')
  const figures = JSON.parse(out) as { indicator: string; value: number }[]
  return figures.find((each) => each.indicator === 'calibrations.verified')?.value ?? Number.NaN
}

test(
  'an office that works on the embedded database moves to a server in two commands, while it works',
  async () => {
    const file = join(folder(), 'so-cai.tar.gz')
    const work = working(served.db)
    while (work.posted() < 20) await new Promise((resolve) => setTimeout(resolve, 20))

    const before = work.posted()
    const backup = await socai({ dataFolder }, 'backup', file)
    const after = work.posted()
    await work.end()

    expect(backup).toEqual({ code: 0, out: '', err: '' })
    expect(after).toBeGreaterThan(before)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    for (const engine of enginesHere) {
      const target = await place(engine)
      const restored = await socai(target, 'restore', file)
      const proof = await socai(target, 'verify')
      const counted = await verified(target)

      expect({ engine, code: restored.code, proof: proof.code }).toEqual({ engine, code: 0, proof: 0 })
      expect(restored.err).toMatch(/^Đã khôi phục: .* từ cơ sở dữ liệu nhúng\.\n$/)
      expect(counted).toBeGreaterThanOrEqual(before)
      expect(counted).toBeLessThanOrEqual(after)
    }
  },
  patience,
)

test(
  'a backup that is told to stop says so and leaves no file, and the server goes on',
  async () => {
    const place = folder()
    const env = environment({ dataFolder })
    const backup = spawn(process.execPath, [program, 'backup', join(place, 'a.tar.gz')], { env })
    let err = ''
    backup.stderr.on('data', (chunk) => (err += String(chunk)))
    const ended = once(backup, 'close')
    while (!readdirSync(dataFolder).some((name) => name.startsWith('copy-')))
      await new Promise((resolve) => setTimeout(resolve, 5))
    backup.kill('SIGTERM')
    const [code] = await ended

    expect({ code, err }).toEqual({ code: 1, err: 'Đã dừng sao lưu theo yêu cầu; không tạo tệp nào.\n' })
    expect(readdirSync(place)).toEqual([])
    expect(readdirSync(dataFolder).filter((name) => name.startsWith('copy-'))).toEqual([])
    expect(server.exitCode).toBeNull()
  },
  patience,
)

test(
  'what is refused ends with 1 and one sentence, what is wrongly asked with 2',
  async () => {
    const file = join(folder(), 'so-cai.tar.gz')
    const summary = await socai({ dataFolder }, 'backup', file, '--json')
    const broken = join(folder(), 'hỏng.tar.gz')
    writeFileSync(broken, readFileSync(file).subarray(0, 3000))
    const fresh = { dataFolder: join(folder(), 'new') }

    const refused = [
      await socai({ dataFolder }, 'backup', file),
      await socai(fresh, 'backup', join(folder(), 'x.tar.gz')),
      await socai(fresh, 'restore', broken),
      await socai(fresh, 'restore', join(folder(), 'không-có')),
      await socai({ dataFolder }, 'restore', file),
    ]
    const wrong = [await socai(fresh, 'backup'), await socai(fresh, 'restore', file, '--forse')]
    const checked = await socai(fresh, 'restore', file, '--check')

    expect(JSON.parse(summary.out)).toMatchObject({
      kind: 'so-cai-backup',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    expect(refused.map(({ code, out, err }) => [code, out, err.trim().split('\n').length])).toEqual(
      Array(5).fill([1, '', 1]),
    )
    expect(refused.map(({ err }) => err)).toEqual([
      expect.stringContaining('--force'),
      expect.stringContaining('chưa có sổ cái nào'),
      expect.stringContaining('không còn nguyên vẹn'),
      expect.stringContaining('Không đọc được tệp'),
      expect.stringContaining('đang được tiến trình'),
    ])
    expect(wrong.map(({ code }) => code)).toEqual([2, 2])
    expect(checked).toMatchObject({ code: 0, out: '', err: expect.stringContaining('còn nguyên vẹn') })
    expect(existsSync(fresh.dataFolder)).toBe(false)
  },
  patience,
)
