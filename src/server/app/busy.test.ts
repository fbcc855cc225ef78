import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { findRegister, importFile, type ImportResult, type Ledger } from '../../store/index.ts'
import { describeOnBothDatabases } from '../../store/testing/describe-on-both-databases.ts'
import { wholeLedger } from '../../store/testing/whole-ledger.ts'
import { applicationFor, officeOf, readerWith } from '../testing/application-for.ts'

const director = readerWith('director', officeOf('director', 'mau'))
const signedIn = { 'x-reader': 'director', cookie: 'session=1' }

describeOnBothDatabases('while an import writes', (open) => {
  const folder = mkdtempSync(join(tmpdir(), 'so-cai-busy-'))
  let app: FastifyInstance
  let ledger: Ledger
  let endImport: () => Promise<ImportResult>

  beforeAll(async () => {
    ledger = await wholeLedger(open(), 'mau')
    app = await applicationFor(ledger, [director], { longestWait: 300 })
  })
  afterAll(async () => {
    await app.close()
    rmSync(folder, { recursive: true, force: true })
  })
  beforeEach(async () => {
    endImport = await importUnderWay(ledger, folder)
    return async () => void (await endImport())
  })

  const list = (headers: Readonly<Record<string, string>> = signedIn) =>
    app.inject({ url: '/api/v1/provinces/mau/registers/calibration/records', headers })

  test('whoever waits too long for the only session is told to come again; on a server nobody waits', async () => {
    const answer = await list()

    const toldToComeAgain = [
      503,
      '10',
      'server/writing',
      'Máy chủ đang ghi một tệp nhập vào sổ, xin thử lại sau ít phút.',
    ]
    const { code, tell } = answer.json()
    expect([answer.statusCode, answer.headers['retry-after'], code, tell]).toEqual(
      ledger.engine === 'server' ? [200, undefined, undefined, undefined] : toldToComeAgain,
    )
  })

  test('a page that is opened comes again by itself', async () => {
    const page = await app.inject({ url: '/mau/2021/report.html', headers: signedIn })

    const saysWhy = page.body.includes('Máy chủ đang ghi một tệp nhập vào sổ')
    expect([page.statusCode, page.headers['refresh'], saysWhy]).toEqual(
      ledger.engine === 'server' ? [200, undefined, false] : [503, '10', true],
    )
  })

  test('who waited for less than that is answered, and the import has written everything', async () => {
    const asked = list()

    const written = await endImport()

    expect(written).toMatchObject({ ok: true, records: 1 })
    expect((await asked).statusCode).toBe(200)
  })

  test('who shows nothing is refused at once', async () => {
    const answer = await app.inject({ url: '/api/v1/me' })

    expect(answer.statusCode).toBe(401)
  })

  test('who came past the guard and waits in vain for a connection is told the same', async () => {
    const { options } = ledger.pool
    const { connectionTimeoutMillis } = options
    options.connectionTimeoutMillis = 100

    const answer = await list({ 'x-reader': 'director' })
    options.connectionTimeoutMillis = connectionTimeoutMillis

    expect([answer.statusCode, answer.json().code]).toEqual(
      ledger.engine === 'server' ? [200, undefined] : [503, 'server/writing'],
    )
  })
})

let imports = 0

/** An import that has written its rows and holds its transaction open until it is told to end it. */
const importUnderWay = async (ledger: Ledger, folder: string): Promise<() => Promise<ImportResult>> => {
  const found = findRegister('calibration')
  if (!found.ok) throw new Error(found.tell)
  const file = join(folder, 'rows.csv')
  imports += 1
  writeFileSync(
    file,
    `Ngày kiểm định, hiệu chuẩn;Khách hàng;Loại phương tiện đo;Kết luận;Giá dịch vụ\n05/01/2021;Chợ số ${imports};Taximet;Đạt;20.000`,
  )
  let end = () => {}
  const ending = new Promise<void>((resolve) => {
    end = resolve
  })
  return new Promise((begun, fail) => {
    const importing = importFile(ledger.db, {
      register: found.value.register,
      province: 'mau',
      file,
      places: [],
      signature: { person: 'technician', office: 'specialist', at: '2021-02-01T02:00:00.000Z' },
      alongside: async () => {
        begun(() => {
          end()
          return importing
        })
        await ending
      },
    })
    importing.catch(fail)
  })
}
