import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { eventsOf, type Ledger } from '../../store/index.ts'
import { describeOnBothDatabases } from '../../store/testing/describe-on-both-databases.ts'
import { ledgerOn } from '../../store/testing/ledger-on.ts'
import { workingProvince } from '../../store/testing/working-province.ts'
import { applicationFor, officeOf, readerWith } from '../testing/application-for.ts'
import type { FoundTold } from './search.ts'

const patience = 300_000

describeOnBothDatabases('the box of search', (open) => {
  const readers = [
    readerWith('director', officeOf('director', 'mau')),
    readerWith('technologist', officeOf('specialist', 'mau', 'technology')),
    readerWith('officer', officeOf('specialist', 'mau', 'standards')),
    readerWith('reader', officeOf('reader', 'mau')),
    readerWith('administrator', officeOf('administrator', 'mau')),
    readerWith('stranger', officeOf('director', 'xa')),
  ]
  let ledger: Ledger
  let app: FastifyInstance

  const answered = (q: string, by = 'director', province = 'mau') =>
    app.inject({
      url: `/api/v1/provinces/${province}/search?q=${encodeURIComponent(q)}`,
      headers: { 'x-reader': by },
    })
  const find = async (q: string, by = 'director', province = 'mau'): Promise<FoundTold> =>
    (await answered(q, by, province)).json()

  beforeAll(async () => {
    ledger = await ledgerOn(open())
    for (const [code, name] of [
      ['mau', 'Mẫu'],
      ['xa', 'Xa'],
    ] as const)
      await workingProvince(ledger.db, { code, name }, ['an'], '2026-03-02T03:00:00.000Z')
    const { pool } = open()
    await pool.query(`update radiation_facility set head = 'Cầm Thị Kín' where province = 'mau'`)
    await pool.query(`update radiation_facility set name = 'Bệnh viện Khuôn Bốc' where province = 'xa'`)
    await pool.query(`update calibration set customer = 'Hợp tác xã Bản Mòng' where province = 'mau'`)
    app = await applicationFor(ledger, readers)
  }, patience)

  afterAll(() => app?.close())

  test('finds registers, what may be begun in them, indicators and topics without diacritics', async () => {
    const [registers, topics] = [await find('giay phep buc xa'), await find('an toan buc xa')]

    expect(registers.registers.map(({ code }) => code)).toContain('radiation-licence')
    expect(registers.indicators.map(({ code }) => code)).toContain('radiation-licences.issued')
    expect(topics.topics.map(({ code }) => code)).toContain('radiation-safety')
    expect((await find('nhap ban tin', 'technologist')).openings).toEqual([])
    expect((await find('ho so cong viec buc xa', 'technologist')).openings.map(({ code }) => code)).toContain(
      'radiation-licence',
    )
  })

  test('finds records of every register by what stands in them, large ones too', async () => {
    const [small, large, several] = [
      await find('trung tam y te'),
      await find('HOP TAC XA BAN MONG'),
      await find('mòng hợp bản'),
    ]

    expect(small.records.map(({ register }) => register)).toContain('radiation-facility')
    expect(large.records).not.toEqual([])
    expect(new Set(large.records.map(({ register }) => register))).toEqual(new Set(['calibration']))
    expect(several.records).toEqual(large.records)
    expect(JSON.stringify(large.records[0])).toContain('Hợp tác xã Bản Mòng')
  })

  test('finds nothing for words that stand nowhere, for signs of patterns and for one letter', async () => {
    for (const q of ['zzqqzz', '%%%', '___', '\\', 'a']) expect([q, (await find(q)).records]).toEqual([q, []])
  })

  test('finds nothing of another province, and is not there for who has no office in it', async () => {
    const own = await find('khuon boc', 'stranger', 'xa')

    expect(own.records.length).toBeGreaterThan(0)
    expect((await find('khuon boc')).records).toEqual([])
    expect([
      (await answered('khuon boc', 'stranger')).statusCode,
      (await answered('khuon boc', 'stranger', 'xx')).statusCode,
    ]).toEqual([404, 404])
  })

  test('does not seek in fields about persons for who may not read them, and logs who was shown them', async () => {
    const seenBy = async (who: string) => (await find('cam thi kin', who)).records.map(({ register }) => register)

    const seen = [
      await seenBy('director'),
      await seenBy('technologist'),
      await seenBy('officer'),
      await seenBy('reader'),
    ]

    const events = await eventsOf(open().db, { province: 'mau', register: 'radiation-facility', deed: 'personalRead' })
    expect(seen.map((each) => each.includes('radiation-facility'))).toEqual([true, true, false, false])
    expect((await find('trung tam y te', 'reader')).records.map(({ register }) => register)).toContain(
      'radiation-facility',
    )
    expect(new Set(events.map(({ person }) => person))).toEqual(new Set(['director', 'technologist']))
    expect(JSON.stringify(events)).not.toContain('Kín')
  })

  test('shows an administrator no record, no register and no figure', async () => {
    const found = await find('buc xa', 'administrator')

    expect(found).toEqual({ registers: [], openings: [], indicators: [], topics: [], records: [], linked: [] })
  })

  const linkedTo = async (q: string, by?: string) =>
    (await find(q, by)).linked.map(({ register, id, held }) => ({ register, id, held }))
  const licensed = async (): Promise<{ facility: number; licences: readonly number[] }> => {
    const { rows } = await open().pool.query<{ facility: number; licences: readonly number[] }>(
      `select facility::int as facility, array_agg(id::int order by id desc) as licences from radiation_licence
        where province = 'mau' and not voided group by facility order by count(*) desc, facility limit 1`,
    )
    const [first] = rows
    if (first === undefined) throw new Error('no facility has a licence')
    return first
  }
  const rename = (facility: number, name: string) =>
    open().pool.query(`update radiation_facility set name = $2 where province = 'mau' and id = $1`, [facility, name])

  test('finds what links to a record that is called so, and says by which field, by a new name at once', async () => {
    const { facility, licences } = await licensed()
    await rename(facility, 'Phòng khám Cả Quãng Đường')

    const found = await find('ca quang duong')
    const ofLicences = found.linked.filter(({ register }) => register === 'radiation-licence')
    await rename(facility, 'Phòng khám Nà Lộc Cộc')

    expect(found.records.map(({ register, id }) => [register, id])).toEqual([['radiation-facility', facility]])
    expect(ofLicences.map(({ id }) => id)).toEqual(licences.slice(0, 4))
    expect(ofLicences[0]?.held).toEqual({ label: 'Cơ sở', text: expect.stringContaining('Phòng khám Cả Quãng Đường') })
    expect(ofLicences[0]?.stateName).not.toBe('')
    expect(await linkedTo('ca quang duong')).toEqual([])
    expect((await linkedTo('na loc coc')).map(({ id }) => id)).toEqual(found.linked.map(({ id }) => id))
  })

  test('finds no voided record by its link, nor any by a word that does not stand in the name', async () => {
    const { facility, licences } = await licensed()
    await rename(facility, 'Phòng khám Hủa Bun')
    await open().pool.query(`update radiation_facility set head = 'Lò Văn Khuýp' where province = 'mau' and id = $1`, [
      facility,
    ])
    await open().pool.query(`update radiation_licence set voided = true where province = 'mau' and id = $1`, [
      licences[0],
    ])

    const [byName, byHead] = [await linkedTo('hua bun'), await find('lo van khuyp')]

    await open().pool.query(`update radiation_licence set voided = false where province = 'mau' and id = $1`, [
      licences[0],
    ])
    expect(byName.filter(({ register }) => register === 'radiation-licence').map(({ id }) => id)).toEqual(
      licences.slice(1, 5),
    )
    expect(byHead.records.map(({ id }) => id)).toEqual([facility])
    expect(byHead.linked).toEqual([])
  })

  test('tells by a link only of records that the reader may read', async () => {
    const { pool } = open()
    await pool.query(
      `update petition set decision = (select min(id) from official_document where province = 'mau') where province = 'mau'`,
    )
    await pool.query(
      `update official_document set symbol = '77/QĐ-POMHÁN' where province = 'mau'
          and id = (select min(id) from official_document where province = 'mau')`,
    )

    const [director, reader] = [await find('pomhan'), await find('pomhan', 'reader')]

    expect(director.linked.map(({ register }) => register)).toContain('petition')
    expect(reader.records).toEqual(director.records)
    expect(reader.records).not.toEqual([])
    expect(reader.linked.map(({ register }) => register)).not.toContain('petition')
  })

  test('finds no voided record', async () => {
    await open().pool.query(`update calibration set voided = true where province = 'mau'`)

    expect((await find('ban mong')).records).toEqual([])
  })
})
