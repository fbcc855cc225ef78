import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { eventsOf, type Ledger } from '../../../store/index.ts'
import { describeOnBothDatabases } from '../../../store/testing/describe-on-both-databases.ts'
import { wholeLedger } from '../../../store/testing/whole-ledger.ts'
import { applicationFor, officeOf, readerWith } from '../../testing/application-for.ts'
import { clientOf, uploadOf } from './testing/client.ts'

const people = [
  readerWith('an', officeOf('specialist', 'mau', 'technology')),
  readerWith('head', officeOf('divisionHead', 'mau', 'technology')),
  readerWith('head of standards', officeOf('divisionHead', 'mau', 'standards')),
  readerWith('administrator', officeOf('administrator', 'mau')),
  readerWith('of standards', officeOf('specialist', 'mau', 'standards')),
  readerWith('compiler', officeOf('officeCompiler', 'mau')),
  readerWith('inspector', officeOf('inspector', 'mau')),
  readerWith('stranger', officeOf('director', 'xa')),
]

const pdf = Buffer.from('%PDF-1.4\nGiấy phép\n%%EOF')

describeOnBothDatabases('files of records over the network', (open) => {
  let app: FastifyInstance
  let ledger: Ledger
  let id: number
  const facilities = clientOf(() => app, 'radiation-facility')

  beforeAll(async () => {
    ledger = await wholeLedger(open(), 'mau', 'xa')
    app = await applicationFor(ledger, people, { now: () => '2026-11-22T03:00:00.000Z' })
    const opened = await facilities('an').post('/records', {
      on: '2021-04-01',
      fill: { name: 'Bệnh viện Một', sector: 'medical', head: 'Lò Văn Thử' },
    })
    id = opened.json().id
  })
  afterAll(() => app.close())

  const attach = (who: string, name: string, content: string | Buffer) => {
    const { payload, headers } = uploadOf(name, content)
    return facilities(who).post(`/records/${id}/files`, payload, headers)
  }
  const read = (who: string, number: number) => facilities(who).get(`/records/${id}/files/${number}`)

  test('a file is attached, listed in sentences and sent to be saved, never to be shown', async () => {
    const attached = await attach('an', 'Giấy phép số 1.pdf', pdf)

    expect(attached.statusCode).toBe(201)
    expect(attached.json()).toMatchObject([
      {
        number: 1,
        name: 'Giấy phép số 1.pdf',
        typeName: 'PDF',
        sizeText: '1 kB',
        removed: null,
        sentences: [
          'Ngày 22/11/2026, Chuyên viên (Phòng Quản lý công nghệ và sở hữu trí tuệ) an đính kèm tệp “Giấy phép số 1.pdf”.',
        ],
      },
    ])
    const answer = await read('an', 1)
    expect(answer.rawPayload.equals(pdf)).toBe(true)
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="Giay phep so 1.pdf"; filename*=UTF-8''Gi%E1%BA%A5y%20ph%C3%A9p%20s%E1%BB%91%201.pdf`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    })
  })

  test('whoever does not see every field of a record sees none of its files', async () => {
    const [list, content] = [await facilities('compiler').get(`/records/${id}/files`), await read('compiler', 1)]

    expect([list.statusCode, content.statusCode, content.json().code]).toEqual([403, 403, 'file/withheld'])
    expect((await read('stranger', 1)).statusCode).toBe(404)
    expect((await read('inspector', 1)).statusCode).toBe(200)
  })

  test('opening a file of a record about persons is logged', async () => {
    await read('inspector', 1)

    const [event] = await eventsOf(ledger.db, { person: 'inspector', deed: 'personalRead', record: id })
    expect(event?.detail).toMatchObject({ fields: expect.arrayContaining(['head']) })
  })

  test('only whoever amends the record attaches to it, and only files that are what they may be', async () => {
    const program = await attach('an', 'a.pdf', 'MZ a program')
    const nothing = await facilities('an').post(`/records/${id}/files`, {})
    const large = await attach('an', 'b.pdf', Buffer.concat([pdf, Buffer.alloc(20 * 2 ** 20)]))

    expect((await attach('of standards', 'a.pdf', pdf)).statusCode).toBe(403)
    expect((await attach('inspector', 'a.pdf', pdf)).statusCode).toBe(403)
    expect([program.statusCode, program.json().code]).toEqual([422, 'file/kind'])
    expect([nothing.statusCode, nothing.json().code]).toEqual([400, 'file/missing'])
    expect([large.statusCode, large.json().code]).toEqual([413, 'file/too-large'])
  })

  test('a file is taken off with a reason, and then opened only by whoever may correct the record', async () => {
    const remove = (body: object) => facilities('an').post(`/records/${id}/files/1/remove`, body)

    const silent = await remove({ reason: ' ' })
    const removed = await remove({ reason: 'Đính kèm nhầm' })
    const again = await remove({ reason: 'Đính kèm nhầm' })

    expect([silent.statusCode, removed.statusCode, again.statusCode]).toEqual([400, 200, 404])
    expect(removed.json()[0].removed).toMatchObject({ reason: 'Đính kèm nhầm', person: { id: 'an' } })
    expect([(await read('an', 1)).statusCode, (await read('inspector', 1)).statusCode]).toEqual([200, 404])
    expect((await read('an', 99)).json().code).toBe('file/unknown')
  })

  test('what a file holds is erased only by the heads, with a reason and the law, and then answers 410 to everyone', async () => {
    await attach('an', 'Căn cước.pdf', Buffer.concat([pdf, Buffer.from(' căn cước')]))
    const other = await facilities('an').post('/records', {
      on: '2021-04-03',
      fill: { name: 'Bệnh viện Khác', sector: 'medical' },
    })
    const copy = uploadOf('b.pdf', Buffer.concat([pdf, Buffer.from(' căn cước')]))
    await facilities('an').post(`/records/${other.json().id}/files`, copy.payload, copy.headers)
    const files = (await facilities('an').get(`/records/${id}/files`)).json()
    const ofHead = (await facilities('head').get(`/records/${id}/files`)).json()
    const { number } = files.at(-1)
    const purge = (who: string, body: object) => facilities(who).post(`/records/${id}/files/${number}/purge`, body)
    const purging = { reason: 'Người có tên yêu cầu xóa', basis: 'Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15' }

    const refused = [
      await purge('an', purging),
      await purge('administrator', purging),
      await purge('head of standards', purging),
      await purge('stranger', purging),
      await purge('head', { reason: 'Vì thế', basis: ' ' }),
      await purge('head', { basis: purging.basis }),
    ]
    const purged = await purge('head', purging)

    expect([files.at(-1).alsoAt, ofHead.at(-1).alsoAt]).toMatchObject([
      [],
      [{ register: 'radiation-facility', record: other.json().id, label: expect.stringContaining('Bệnh viện Khác') }],
    ])
    expect((await facilities('an').get(`/records/${other.json().id}/files/1`)).statusCode).toBe(200)
    expect(refused.map(({ statusCode }) => statusCode)).toEqual([403, 403, 403, 404, 400, 400])
    expect(refused[4]?.json().faults).toMatchObject([{ field: 'basis' }])
    expect(purged.statusCode).toBe(200)
    expect(purged.json().at(-1)).toMatchObject({
      name: 'Căn cước.pdf',
      hash: files.at(-1).hash,
      removed: null,
      purged: { ...purging, person: { id: 'head' } },
    })
    expect(purged.json().at(-1).sentences.at(-1)).toBe(
      'Ngày 22/11/2026, Trưởng phòng, đơn vị (Phòng Quản lý công nghệ và sở hữu trí tuệ) head xóa hẳn nội dung tệp “Căn cước.pdf” theo Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15, lý do: Người có tên yêu cầu xóa.',
    )
    for (const who of ['an', 'head', 'inspector']) {
      const answer = await read(who, number)
      expect([answer.statusCode, answer.json()]).toEqual([
        410,
        {
          code: 'file/purged',
          tell: 'Nội dung tệp đã được xóa theo Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15, ngày 22/11/2026.',
        },
      ])
    }
    expect((await purge('head', purging)).json().code).toBe('file/purged')
  })

  test('files of a voided record are there only for whoever may erase what they hold', async () => {
    const opened = await facilities('an').post('/records', {
      on: '2021-04-02',
      fill: { name: 'Bệnh viện Nhập Trùng', sector: 'medical' },
    })
    const path = `/records/${opened.json().id}`
    const { payload, headers } = uploadOf('a.pdf', pdf)
    await facilities('an').post(`${path}/files`, payload, headers)
    await facilities('an').post(`${path}/void`, { reason: 'Nhập hai lần', expectedVersion: 1 })

    const lists = [await facilities('an').get(`${path}/files`), await facilities('head').get(`${path}/files`)]
    const purged = await facilities('head').post(`${path}/files/1/purge`, {
      reason: 'Hết hạn lưu',
      basis: 'Luật Lưu trữ',
    })

    expect(lists.map(({ statusCode }) => statusCode)).toEqual([404, 200])
    expect(purged.json()).toMatchObject([{ number: 1, purged: { basis: 'Luật Lưu trữ' } }])
  })
})
