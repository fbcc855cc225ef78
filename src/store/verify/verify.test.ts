import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { addDays, plainDate, yearPeriod } from '../../ledger/period/index.ts'
import { libraryCard, libraryIndicators, libraryRegisters } from '../../ledger/testing/library.ts'
import { someMove, walkDays } from '../../ledger/testing/library-walks.ts'
import { close } from '../closing/index.ts'
import { inTransaction } from '../connection/index.ts'
import { operator, postEntries, sealDays } from '../posting/index.ts'
import { promulgate } from '../promulgation/index.ts'
import { migrate } from '../tables/index.ts'
import { describeOnBothDatabases } from '../testing/describe-on-both-databases.ts'
import { take, type Walked, walkSignature } from '../testing/walk.ts'
import { issuing, libraryProvince, yearly } from '../testing/yearly-report.ts'
import { verify } from './index.ts'

describeOnBothDatabases('verification', (open) => {
  beforeAll(() => migrate(open().db, libraryRegisters, libraryIndicators))

  const walked: Walked = { cards: [], loans: [] }

  /** Puts a table's trigger aside, as somebody with the rights of the owner could. */
  const tamper = (statement: string, table = 'acts') =>
    open().pool.query(
      `begin; alter table ${table} disable trigger user; ${statement}; alter table ${table} enable trigger user; commit`,
    )

  const findings = async () => (await verify(open().db, libraryRegisters)).findings

  test('whatever was done, the rows are what their acts add up to', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(someMove, { minLength: 20, maxLength: 60 }), async (moves) => {
        for (const move of moves) await take(open(), 'son-la', walked, move)
        expect(await findings()).toEqual([])
      }),
      { numRuns: open().engine === 'embedded' ? 8 : 4 },
    )
  }, 120_000)

  test('many records are verified page by page', async () => {
    const entries = Array.from({ length: 3000 }, (_, at) => ({
      on: '2024-01-05',
      fill: { number: `T7${at}`, deposit: at },
      then: [{ do: 'suspend', on: '2024-02-01' }],
    }))
    const posting = { province: 'hoa-binh', register: libraryCard, entries, signature: walkSignature }
    await inTransaction(open().db, (transaction) => postEntries(transaction, posting))
    const seen: number[] = []

    const verified = await verify(open().db, [...libraryRegisters], { onProgress: ({ acts }) => seen.push(acts) })

    expect(verified.findings).toEqual([])
    expect(verified.acts).toBeGreaterThanOrEqual(6000)
    expect(seen.length).toBeGreaterThan(2)
  })

  test('an altered act is named', async () => {
    const { rows } = await open().pool.query(`select min(id) as id from library_card where province = 'hoa-binh'`)
    await sealDays(open().db, addDays(walkDays.to, 2))
    const before = await findings()

    await tamper(
      `update acts set changes = replace(changes::text, '"deposit":0', '"deposit":9')::json where record = ${rows[0].id} and seq = 1`,
    )

    expect(before).toEqual([])
    expect(await findings()).toMatchObject([
      { place: `hoa-binh › library-card › bản ghi ${rows[0].id} › bút toán 1`, code: 'act/altered' },
      {
        place: `hoa-binh › library-card › bản ghi ${rows[0].id}`,
        code: 'record/differs',
        tell: 'Cột deposit ghi 0, các bút toán cộng lại là 9.',
      },
    ])
    await tamper(
      `update acts set changes = replace(changes::text, '"deposit":9', '"deposit":0')::json where record = ${rows[0].id} and seq = 1`,
    )
  })

  test('an act that is taken away breaks the seal of its day', async () => {
    const { rows } = await open().pool.query(`select max(id) as id from library_card where province = 'hoa-binh'`)
    await tamper(
      `create table taken as select * from acts where record = ${rows[0].id} and seq = 2; delete from acts where record = ${rows[0].id} and seq = 2`,
    )

    const found = await findings()

    expect(found.map(({ code }) => code)).toContain('day/seal-broken')
    expect(found.filter(({ code }) => code === 'record/differs').length).toBeGreaterThan(0)
    await tamper('insert into acts select * from taken')
    expect(await findings()).toEqual([])
  })

  test('the database refuses to change a seal; one that is made anew no longer fits the next, nor the one kept elsewhere', async () => {
    const { pool, db } = open()
    const change = 'update seals set acts = acts + 1'
    await expect(pool.query(change)).rejects.toThrow('Niêm phong chỉ được ghi thêm')
    const entries = [{ on: '2024-01-05', fill: { number: 'T8' } }]
    const signature = { ...walkSignature, at: `${addDays(walkDays.to, 3)}T03:00:00.000Z` }
    await inTransaction(db, (transaction) =>
      postEntries(transaction, { province: 'hoa-binh', register: libraryCard, entries, signature }),
    )
    await sealDays(db, addDays(walkDays.to, 4))
    const { seals, findings: before } = await verify(db, libraryRegisters)

    await tamper(
      `create table as_sealed as select * from seals;
       update seals set hash = sha256(hash) where province = 'hoa-binh' and acts > 1`,
      'seals',
    )

    expect(before).toEqual([])
    expect(seals.find(({ province }) => province === 'hoa-binh')).toMatchObject({
      day: addDays(walkDays.to, 3),
      acts: 1,
    })
    expect((await findings()).map(({ code }) => code)).toContain('seal/chain-broken')
    await tamper('truncate seals; insert into seals select * from as_sealed', 'seals')
    expect(await findings()).toEqual([])
  })

  test('an altered report, one that is taken away, and a record that a report counts are missed', async () => {
    const { db, pool } = open()
    const report = { period: yearPeriod(2024), outline: yearly, passages: [issuing], on: plainDate('2024-12-20') }
    const province = { ...libraryProvince, code: 'hoa-binh' }
    const signature = { person: 'Người ký', office: operator, at: '2024-12-20T03:00:00.000Z' } as const
    for (const number of [1, 2, 3]) await promulgate(open(), { ...report, province, number, signature })
    const before = await verify(db, libraryRegisters)

    await tamper(
      `create table away as select * from promulgations where number = 2; delete from promulgations where number = 2;
       update promulgations set content = replace(content::text, '"version":2', '"version":9')::json where number = 3`,
      'promulgations',
    )

    expect(before).toMatchObject({ promulgations: 3, findings: [] })
    expect((await findings()).map(({ place, code }) => [place, code])).toEqual([
      ['hoa-binh › báo cáo số 3 năm 2024', 'promulgation/chain-broken'],
      ['hoa-binh › báo cáo số 3 năm 2024', 'promulgation/altered'],
      ['hoa-binh › báo cáo số 3 năm 2024', 'promulgation/record-missing'],
    ])
    await tamper(
      `insert into promulgations select * from away; drop table away;
       update promulgations set content = replace(content::text, '"version":9', '"version":2')::json where number = 3`,
      'promulgations',
    )
    expect((await pool.query('select from promulgations')).rowCount).toBe(3)
    expect(await findings()).toEqual([])
  })

  test('a closing of which one byte was changed, one that was taken away and one of records that are not there are named', async () => {
    const { pool } = open()
    const closing = (year: number, at: string) =>
      close(open(), {
        province: { ...libraryProvince, code: 'hoa-binh' },
        period: yearPeriod(year),
        division: 'library',
        declared: { divisions: { library: 'Thư viện' }, indicators: libraryIndicators },
        signature: { ...walkSignature, at },
      })
    for (const year of [2022, 2023, 2024]) await closing(year, '2025-02-01T00:00:00.000Z')
    const before = await verify(open().db, libraryRegisters)
    const change = (from: string, to: string) =>
      `update closings set content = regexp_replace(content::text, '${from}', '${to}')::json where period = '2024'`

    await tamper(change('"unit":"lượt"', '"unit":"lượn"'), 'closings')
    const altered = await findings()
    await tamper(change('"unit":"lượn"', '"unit":"lượt"'), 'closings')
    await tamper(
      `create table away as select * from closings where period = '2023'; delete from closings where period = '2023';
       ${change('"version":2', '"version":7')}`,
      'closings',
    )
    const gone = await findings()

    expect(before).toMatchObject({ closings: 3, findings: [] })
    expect(altered).toEqual([
      {
        place: 'hoa-binh › chốt số liệu kỳ 2024 › library › lần 1',
        code: 'closing/altered',
        tell: 'Nội dung không khớp mã băm của chính nó: số liệu đã bị sửa sau khi chốt.',
      },
    ])
    expect(gone.map(({ code }) => code)).toEqual(['closing/chain-broken', 'closing/altered', 'closing/record-missing'])
    await tamper(
      `insert into closings select * from away; drop table away; ${change('"version":7', '"version":2')}`,
      'closings',
    )
    expect((await pool.query('select from closings')).rowCount).toBe(3)
    expect(await findings()).toEqual([])
  })

  test('an altered row, a row without acts and acts without a row are named', async () => {
    const { pool } = open()
    const { rows } = await pool.query(`select id from library_card where province = 'hoa-binh' order by id limit 3`)
    const [altered, gone] = rows.map(({ id }) => Number(id))
    await pool.query(`update library_card set holder = 'Ai khác' where id = $1`, [altered])
    await pool.query('delete from library_card where id = $1', [gone])
    await pool.query(
      `insert into library_card (province, id, version, state, life_on, life_state) values ('hoa-binh', 99999999, 1, 'inForce', '{}', '{}')`,
    )

    const found = await findings()

    expect(found).toEqual([
      {
        place: `hoa-binh › library-card › bản ghi ${altered}`,
        code: 'record/differs',
        tell: 'Cột holder ghi "Ai khác", các bút toán cộng lại là null.',
      },
      {
        place: `hoa-binh › library-card › bản ghi ${gone}`,
        code: 'record/missing',
        tell: 'Có bút toán nhưng không có trong sổ.',
      },
      {
        place: 'hoa-binh › library-card › bản ghi 99999999',
        code: 'record/without-acts',
        tell: 'Có trong sổ nhưng không có bút toán nào.',
      },
    ])
  })
})
