import type { FastifyInstance } from 'fastify'
import { writeXlsx } from 'hucre'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inTransaction, type Ledger, operator, postEntries } from '../../../store/index.ts'
import { award } from '../../../domains/office/index.ts'
import { describeOnBothDatabases } from '../../../store/testing/describe-on-both-databases.ts'
import { wholeLedger } from '../../../store/testing/whole-ledger.ts'
import { applicationFor, officeOf, readerWith } from '../../testing/application-for.ts'
import { clientOf, uploadOf } from './testing/client.ts'

const people = [
  readerWith('technician', officeOf('specialist', 'mau', 'technicalCentre')),
  readerWith('director', officeOf('director', 'mau')),
  readerWith('reader', officeOf('reader', 'mau')),
  readerWith('compiler', officeOf('officeCompiler', 'mau')),
  readerWith('office head', officeOf('divisionHead', 'mau', 'office')),
  readerWith('technology head', officeOf('divisionHead', 'mau', 'technology')),
]

const heading = 'Ngày kiểm định, hiệu chuẩn;Khách hàng;Loại phương tiện đo;Kết luận;Giá dịch vụ'
const good = ['05/01/2021;Chợ Mẫu;Taximet;Đạt;20.000', '06/01/2021;Chợ Xa;Taximet;Đạt;30.000']
const awards = ['Lò Thị Hoa', 'Vàng A Páo'].map((recipient) => ({
  on: '2021-12-01',
  fill: { form: 'provinceCertificate', recipientKind: 'person', recipient, division: 'technology' },
}))

describeOnBothDatabases('sheets over the network', (open) => {
  let app: FastifyInstance
  let ledger: Ledger
  const calibration = clientOf(() => app, 'calibration')
  const award_ = clientOf(() => app, 'award')

  beforeAll(async () => {
    ledger = await wholeLedger(open(), 'mau')
    app = await applicationFor(ledger, people, { now: () => '2026-11-22T03:00:00.000Z' })
    const signature = { person: 'test', office: operator, at: '2026-11-22T00:00:00.000Z' }
    await inTransaction(ledger.db, (transaction) =>
      postEntries(transaction, { province: 'mau', register: award, signature, entries: awards }),
    )
  })
  afterAll(() => app.close())

  const upload = (name: string, content: string | Buffer, query = '', reader = 'technician') => {
    const { payload, headers } = uploadOf(name, content)
    return calibration(reader).post(`/import${query}`, payload, headers)
  }
  const total = async (): Promise<number> => (await calibration('director').get('/records')).json().total

  test('a sheet with a bad cell is refused whole, with the row, the column, the value and why', async () => {
    const refused = await upload('so.csv', [heading, ...good, '31/02/2021;Chợ;Tàu vũ trụ;Đạt;1'].join('\n'))

    expect(refused.statusCode).toBe(422)
    expect(refused.json()).toMatchObject({ code: 'import/faulty-rows', rows: 3, faultyRows: 1 })
    expect(refused.json().faults[0]).toMatchObject({
      row: 4,
      column: expect.any(String),
      value: expect.any(String),
      tell: expect.any(String),
    })
    expect(await total()).toBe(0)
  })

  test('its good rows alone are taken where that is asked, and the same file again changes nothing', async () => {
    const sheet = [heading, ...good, '31/02/2021;Chợ;Taximet;Đạt;1'].join('\n')

    const first = await upload('../../so.csv', sheet, '?validRows=true')
    const again = await upload('so.csv', sheet, '?validRows=true')

    expect([first.statusCode, first.json().records, first.json().faultyRows]).toEqual([200, 2, 1])
    expect([again.statusCode, again.json().records, again.json().unchanged]).toEqual([200, 0, 2])
    expect(await total()).toBe(2)
  })

  test('a workbook is known by what it holds, whatever it is called', async () => {
    const rows = [heading.split(';'), ['07/01/2021', 'Chợ Ba', 'Taximet', 'Đạt', 10_000]]
    const workbook = Buffer.from(await writeXlsx({ sheets: [{ name: 'So', rows }] }))

    const taken = await upload('so.csv', workbook)

    expect([taken.statusCode, taken.json().records]).toEqual([200, 1])
  })

  test.each([
    ['a picture', 'so.xlsx', Buffer.from('89504e470d0a1a0a0000000d4948445200000001', 'hex')],
    ['a web page', 'so.csv', '<!doctype html><html></html>'],
    ['nothing', 'so.csv', ''],
    ['half a workbook', 'so.xlsx', Buffer.from('PK\u0003\u0004 broken')],
  ])('%s is no sheet', async (_, name, content) => {
    const refused = await upload(name, content)

    expect(refused.statusCode).toBe(422)
    expect(refused.json().code).toMatch(/^import\//)
  })

  test('what is no upload, a broken one or too large a one is refused', async () => {
    const { payload, headers } = uploadOf('so.csv', [heading, ...good].join('\n'))
    const client = calibration('technician')

    const answers = [
      await client.post('/import', {}),
      await client.post('/import', payload.subarray(0, 150), headers),
      await client.post('/import', 'abc', headers),
      await client.post('/import?validRows=perhaps', payload, headers),
      await upload('so.csv', Buffer.alloc(51 * 1024 * 1024, 'a')),
    ]

    expect(answers.map(({ statusCode }) => statusCode)).toEqual([400, 400, 400, 400, 413])
    for (const answer of answers) expect(answer.json().tell).toMatch(/\.$/)
  })

  test('only who may open every row brings in a sheet', async () => {
    const asHead = async (reader: string) => {
      const { payload, headers } = uploadOf('a.csv', 'Danh hiệu, hình thức khen thưởng\nx')
      return (await award_(reader).post('/import', payload, headers)).json().code
    }

    expect(await asHead('technology head')).toBe('right/not-all-rows')
    expect(await asHead('office head')).toMatch(/^import\//)
    expect((await upload('so.csv', good.join('\n'), '', 'reader')).statusCode).toBe(403)
  })

  test('an export holds the rows of the list with the same filter, and can be brought in again', async () => {
    const query = '?where.customer.contains=cho x&sort=verifiedOn'
    const list = (await calibration('director').get(`/records${query}`)).json()
    const csv = await calibration('director').get(`/export.csv${query}`)
    const xlsx = await calibration('director').get('/export.xlsx')
    const back = await upload('lai.csv', (await calibration('director').get('/export.csv')).rawPayload)

    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(csv.headers['content-disposition']).toBe('attachment; filename="calibration-mau.csv"')
    const lines = csv.body.trim().split('\r\n')
    expect(lines.length - 1).toBe(list.total)
    expect(lines[1]).toContain(list.records[0].values.customer.text)
    expect(xlsx.rawPayload.subarray(0, 2).toString()).toBe('PK')
    expect([back.statusCode, back.json().records, back.json().unchanged]).toEqual([200, 0, 3])
  })

  test('an export leaves out what its reader does not see', async () => {
    const [all, blind] = [await award_('director').get('/export.csv'), await award_('compiler').get('/export.csv')]

    expect(all.body).toContain('Lò Thị Hoa')
    expect(blind.body).not.toContain('Hoa')
    expect(blind.body.split('\r\n')[0]).not.toContain('Tên tập thể, cá nhân')
    expect(blind.body.trim().split('\r\n')).toHaveLength(3)
  })

  test('the empty sheet of a register can be had by who may fill it', async () => {
    const [template, refused] = [
      await calibration('technician').get('/template.xlsx'),
      await calibration('reader').get('/template.xlsx'),
    ]

    expect([template.statusCode, template.rawPayload.subarray(0, 2).toString(), refused.statusCode]).toEqual([
      200,
      'PK',
      403,
    ])
  })
})
