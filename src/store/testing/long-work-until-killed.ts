import { writeFileSync } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ok } from '../../ledger/index.ts'
import { libraryCard, libraryPlaces } from '../../ledger/testing/library.ts'
import { openDatabase } from '../connection/index.ts'
import { importFile } from '../exchange/index.ts'
import { openLongWork, refused, type RunningWork, type WorkEnd } from '../long-work/index.ts'

// Does long work in a folder, or on a server where the first argument is an address: what waits or was left behind, and
// where the third argument is a sheet an import and an export more. Ends when nothing is unfinished, after its works were told.

const [, , where = '', folder = '', sheet] = process.argv
const tell = (line: string) => process.stdout.write(`${line}\n`)
const database = await openDatabase(where.startsWith('postgres') ? { databaseUrl: where } : { dataFolder: where })
const an = { person: 'an', province: 'son-la' }

const bringIn = async ({ folder: own, signal, endIn }: RunningWork): Promise<WorkEnd> => {
  const endOf = (records: number, unchanged: number): WorkEnd => ({
    ok: true,
    tell: `Đã ghi ${records} bản ghi.`,
    outcome: { records, unchanged },
  })
  const result = await importFile(database.db, {
    register: libraryCard,
    province: 'son-la',
    file: join(own, 'sheet.csv'),
    places: libraryPlaces,
    signature: { person: 'Lò Văn An', office: 'specialist', at: '2024-05-10T02:00:00Z' },
    signal,
    onProgress: ({ doing, rows }) => tell(`${doing} ${rows}`),
    alongside: (transaction, { records, unchanged }) => endIn(transaction, endOf(records, unchanged)),
  })
  return result.ok ? endOf(result.records, result.unchanged) : refused(result)
}

const takeOut = async ({ folder: own, signal }: RunningWork): Promise<WorkEnd> => {
  for (let part = 1; part <= 5; part++) {
    writeFileSync(join(own, 'so.csv'), `${'x'.repeat(part)}`)
    tell(`wrote part ${part}`)
    await sleep(100, undefined, { signal })
  }
  return { ok: true, tell: 'Đã xuất.', file: { name: 'so.csv', type: 'text/csv' } }
}

const works = openLongWork(database, {
  folder,
  kinds: { import: { lane: 'writing', run: bringIn }, export: { lane: 'files', run: takeOut } },
  now: () => new Date().toISOString(),
  onFault: (fault) => tell(`fault ${String(fault)}`),
})
if (sheet !== undefined) {
  const bring = async (into: string) => ok(await copyFile(sheet, join(into, 'sheet.csv')))
  await works.ask({ ...an, kind: 'import', title: 'Nhập thẻ', asked: () => ({}), bring })
  await works.ask({ ...an, kind: 'export', title: 'Xuất thẻ', asked: () => ({}) })
  tell('asked')
}
await works.start()
tell('started')
while ((await works.list(an)).some(({ endedAt }) => endedAt === null)) await sleep(50)
tell(
  `told ${JSON.stringify((await works.list(an)).map(({ kind, state, outcome, file }) => ({ kind, state, outcome, bytes: file?.bytes })))}`,
)
await works.close()
await database.close()
