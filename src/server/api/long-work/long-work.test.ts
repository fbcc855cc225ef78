import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Reader } from '../../../ledger/access/index.ts'
import type { Ledger } from '../../../store/index.ts'
import { describeOnBothDatabases } from '../../../store/testing/describe-on-both-databases.ts'
import { wholeLedger } from '../../../store/testing/whole-ledger.ts'
import { applicationFor, keyWith, officeOf, readerWith } from '../../testing/application-for.ts'
import { clientOf, uploadOf } from '../records/testing/client.ts'
import type { WorkToldWhole } from './told.ts'

const technician = readerWith('technician', officeOf('specialist', 'mau', 'technicalCentre'))
const director = readerWith('director', officeOf('director', 'mau'), officeOf('director', 'xa'))
const inspector = readerWith('inspector', officeOf('inspector', 'mau'))
const leaving = readerWith('leaving', officeOf('director', 'mau'))

const heading = 'Ngày kiểm định, hiệu chuẩn;Khách hàng;Loại phương tiện đo;Kết luận;Giá dịch vụ'
const lines = (count: number, verdict = 'Đạt') =>
  Array.from({ length: count }, (_, at) => `05/01/2021;Chợ số ${at};Taximet;${verdict};20.000`)

describeOnBothDatabases('long work over the network', (open) => {
  const folder = mkdtempSync(join(tmpdir(), 'so-cai-long-work-'))
  const gone = new Set<string>()
  let app: FastifyInstance
  let ledger: Ledger
  const calibration = clientOf(() => app, 'calibration')

  beforeAll(async () => {
    ledger = await wholeLedger(open(), 'mau', 'xa')
    const readers = [technician, director, inspector, leaving]
    app = await applicationFor(ledger, readers, {
      keys: [keyWith('key of the director', director, ['read', 'write'])],
      workFolder: folder,
      findReader: async (person): Promise<Reader | undefined> =>
        gone.has(person) ? undefined : readers.find((reader) => reader.person === person),
    })
  })
  afterAll(async () => {
    await app.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const at = (method: 'GET' | 'POST', path: string, reader: string, payload?: object, province = 'mau') =>
    app.inject({
      method,
      url: `/api/v1/provinces/${province}${path}`,
      headers: { 'x-reader': reader },
      ...(payload === undefined ? {} : { payload }),
    })
  const upload = (content: string, query = '', reader = 'technician') => {
    const { payload, headers } = uploadOf('so 2021.csv', content)
    return calibration(reader).post(`/import/long-work${query}`, payload, headers)
  }
  const ended = async (asked: LightMyRequestResponse, reader: string): Promise<WorkToldWhole> => {
    for (;;) {
      const work = (await at('GET', `/long-work/${asked.json().id}`, reader)).json<WorkToldWhole>()
      if (work.endedAt !== null) return work
      await sleep(50)
    }
  }

  test('an import is answered at once, and later tells what it has written', async () => {
    const asked = await upload([heading, ...lines(30)].join('\n'))

    const work = await ended(asked, 'technician')
    const again = await ended(await upload([heading, ...lines(30)].join('\n')), 'technician')
    expect(asked.statusCode).toBe(202)
    expect(asked.json()).toMatchObject({
      kind: 'import',
      state: 'waiting',
      title: expect.stringMatching(/^Nhập từ tệp: /),
    })
    expect(asked.headers['location']).toBe(`/api/v1/provinces/mau/long-work/${work.id}`)
    expect(work).toMatchObject({
      state: 'done',
      tell: 'Đã ghi 30 bản ghi.',
      outcome: { records: 30, faults: [] },
      file: null,
    })
    expect(again).toMatchObject({ state: 'done', tell: 'Đã ghi 0 bản ghi; 30 dòng đã có từ trước.' })
    expect(readdirSync(folder)).toEqual([])
  })

  test('an import with bad cells writes nothing and tells each of them', async () => {
    const bad = [heading, ...lines(2, 'Tạm được'), ...lines(1)].join('\n')
    const before = (await calibration('director').get('/records')).json().total

    const work = await ended(await upload(bad), 'technician')
    const checked = await ended(await upload([heading, ...lines(31)].join('\n'), '?checkOnly=true'), 'technician')

    expect(work).toMatchObject({ state: 'failed', code: 'import/faulty-rows', outcome: { rows: 3, faultyRows: 2 } })
    expect((work.outcome as { faults: readonly object[] }).faults[0]).toMatchObject({ row: 2, value: 'Tạm được' })
    expect(checked).toMatchObject({ state: 'done', tell: 'Ghi được 1 bản ghi; 30 dòng đã có từ trước.' })
    expect((await calibration('director').get('/records')).json().total).toBe(before)
  })

  test('an export makes the file that the list would be, to be fetched, and is logged', async () => {
    const query = { 'where.customer.contains': 'Chợ số 1', columns: 'customer,verifiedOn' }
    const asked = await calibration('director').post('/export/long-work', { form: 'csv', query })

    const work = await ended(asked, 'director')
    const file = await at('GET', `/long-work/${work.id}/file`, 'director')

    expect(work).toMatchObject({ state: 'done', tell: 'Đã xuất 11 bản ghi.', file: { name: 'calibration-mau.csv' } })
    expect(file.statusCode).toBe(200)
    expect(file.headers['content-disposition']).toBe('attachment; filename="calibration-mau.csv"')
    expect(file.body.split('\r\n')).toHaveLength(13)
    const logged = await ledger.db.selectFrom('access_events').selectAll().where('deed', '=', 'exported').execute()
    expect(logged).toMatchObject([{ person: 'director', register: 'calibration', detail: { records: 11 } }])
  })

  test.each(['pdf', 'docx'])('a report is written as .%s', { timeout: 60_000 }, async (form) => {
    const asked = await at('POST', '/periods/2021/report/long-work', 'director', { form })

    const work = await ended(asked, 'director')
    const file = await at('GET', `/long-work/${work.id}/file`, 'director')

    expect(work).toMatchObject({
      state: 'done',
      title: `Báo cáo kỳ 2021 (.${form})`,
      file: { name: `mau-2021.${form}` },
    })
    expect(file.rawPayload.subarray(0, 4).toString('latin1')).toBe(form === 'pdf' ? '%PDF' : 'PK\u0003\u0004')
  })

  test('a report that was promulgated is written as it was kept; one of a number that nobody gave is told as such', async () => {
    const done = await at('POST', '/periods/2021/promulgations', 'director', { number: 7, date: '2021-12-20' })
    const made = {
      done: done.statusCode,
      kept: (await at('GET', '/promulgations/2021/7/report.json', 'director')).body,
    }

    const work = await ended(
      await at('POST', '/promulgations/2021/7/report/long-work', 'director', { form: 'json' }),
      'director',
    )
    const file = await at('GET', `/long-work/${work.id}/file`, 'director')
    const none = await at('POST', '/promulgations/2021/8/report/long-work', 'director', { form: 'pdf' })

    expect(made.done).toBe(201)
    expect(work).toMatchObject({ title: 'Báo cáo số 7 năm 2021 (.json)', file: { name: 'mau-7-2021.json' } })
    expect(file.body).toBe(made.kept)
    expect(await ended(none, 'director')).toMatchObject({ state: 'failed', code: 'promulgation/not-found', file: null })
  })

  test('a report of a period that is none is told as one', async () => {
    const asked = await at('POST', '/periods/2021-13/report/long-work', 'director', { form: 'pdf' })

    expect(await ended(asked, 'director')).toMatchObject({ state: 'failed', code: 'period/unknown', file: null })
  })

  test('nobody sees, cancels or fetches the work of somebody else, nor one’s own of another province', async () => {
    const work = await ended(
      await at('POST', '/periods/2021/report/long-work', 'director', { form: 'json' }),
      'director',
    )
    const ways = [
      ['GET', ''],
      ['GET', '/file'],
      ['POST', '/cancel'],
    ] as const

    for (const [method, path] of ways)
      for (const [reader, province] of [
        ['inspector', 'mau'],
        ['director', 'xa'],
      ] as const) {
        const answer = await at(method, `/long-work/${work.id}${path}`, reader, undefined, province)
        expect([answer.statusCode, answer.json().code]).toEqual([404, 'work/unknown'])
      }
    expect((await at('GET', '/long-work', 'inspector')).json()).toEqual([])
    expect((await at('GET', '/long-work', 'director', undefined, 'xa')).json()).toEqual([])
    expect((await at('GET', '/long-work', 'director')).json()[0]).toMatchObject({ id: work.id, state: 'done' })
    expect((await at('GET', '/long-work/1', 'director')).statusCode).toBe(404)
  })

  test('rights are asked when work is asked for, again when it begins, and when its file is fetched', async () => {
    const byKey = await calibration('key of the director').post('/export/long-work', { form: 'csv' })
    const notAllowed = await upload([heading, ...lines(1)].join('\n'), '', 'inspector')
    gone.add('leaving')
    const begun = await ended(await calibration('leaving').post('/export/long-work', { form: 'xlsx' }), 'leaving')

    expect([byKey.statusCode, byKey.json().code]).toEqual([403, 'key/not-in-scope'])
    expect([notAllowed.statusCode, notAllowed.json().code]).toEqual([403, 'right/none'])
    expect(begun).toMatchObject({ state: 'failed', code: 'work/no-reader', file: null })
  })

  test('what is asked wrongly is refused at once, and no work is there', async () => {
    const answers = [
      await calibration('director').post('/export/long-work', { form: 'docx' }),
      await calibration('director').post('/export/long-work', { form: 'csv', query: { sort: 'nothing' } }),
      await calibration('technician').post('/import/long-work', { file: 'x' }),
      await upload(heading, '?validRows=perhaps'),
      await at('POST', '/periods/2021/report/long-work', 'director', { form: 'odt' }),
    ]

    expect(answers.map(({ statusCode }) => statusCode)).toEqual([400, 400, 400, 400, 400])
    for (const answer of answers) expect(answer.json().tell).toMatch(/\.$/)
  })

  test('an import that is cancelled has written nothing', { timeout: 60_000 }, async () => {
    const before = (await calibration('director').get('/records')).json().total
    const asked = await upload([heading, ...lines(20_000).map((line) => line.replace('Chợ', 'Quầy'))].join('\n'))

    await at('POST', `/long-work/${asked.json().id}/cancel`, 'technician')

    expect(await ended(asked, 'technician')).toMatchObject({ state: 'cancelled', outcome: null })
    expect((await calibration('director').get('/records')).json().total).toBe(before)
    expect((await at('POST', `/long-work/${asked.json().id}/cancel`, 'technician')).json().state).toBe('cancelled')
  })
})
