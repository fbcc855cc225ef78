import { createHash, randomBytes } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { plainDate } from '../../ledger/period/index.ts'
import { libraryCard, libraryIndicators, libraryPlaces, libraryRegisters } from '../../ledger/testing/library.ts'
import { eventsOf } from '../people/index.ts'
import { post, type Signature } from '../posting/index.ts'
import { migrate } from '../tables/index.ts'
import { describeOnBothDatabases } from '../testing/describe-on-both-databases.ts'
import { verify } from '../verify/index.ts'
import { attachFile, filesOf, purgeFile, readFile, removeFile } from './index.ts'

const signature: Signature = { person: 'an', office: 'specialist', at: '2026-05-10T02:00:00Z' }
const head: Signature = { person: 'bình', office: 'divisionHead:library', at: '2026-05-11T02:00:00.000Z' }
const purging = { reason: 'Chủ thể dữ liệu yêu cầu xóa', basis: 'Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15' }
const pdf = (length: number) => Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(length)])

describeOnBothDatabases('files whose content is erased for good', (database) => {
  beforeAll(async () => {
    const { db } = database()
    await migrate(db, libraryRegisters, libraryIndicators)
    await db
      .insertInto('settings')
      .values({ province: 'son-la', name: 'places', holds_from: '1900-01-01', value: JSON.stringify(libraryPlaces) })
      .execute()
  })

  const act = (intent: Parameters<typeof post>[1]['intent'], record?: number) =>
    post(database().db, {
      province: 'son-la',
      register: libraryCard,
      intent,
      signature,
      ...(record === undefined ? {} : { record }),
    })

  const recordWith = async (number: string) => {
    const posted = await act({ do: 'open', on: plainDate('2024-05-01'), fill: { number, kind: 'student' } })
    if (!posted.ok) throw new Error(posted.tell)
    return { province: 'son-la', register: libraryCard, record: posted.value.id }
  }

  type Of = Awaited<ReturnType<typeof recordWith>>
  const attach = (of: Of, name: string, bytes: Buffer) => attachFile(database().db, of, { name, bytes }, signature)
  const purge = (of: Of, number: number) => purgeFile(database().db, of, number, purging, head)
  const findings = async () => (await verify(database().db, libraryRegisters)).findings

  const held = async (of: Of, number: number): Promise<Buffer> => {
    const pieces: Buffer[] = []
    for await (const piece of readFile(database().db, of, number)) pieces.push(piece)
    return Buffer.concat(pieces)
  }

  /** Does something that the database refuses to everyone. */
  const tamper = async (table: string, statement: string, values: readonly unknown[]) => {
    const { pool } = database()
    await pool.query(`alter table ${table} disable trigger user`)
    await pool.query(statement, [...values])
    await pool.query(`alter table ${table} enable trigger user`)
  }

  test('the content goes, and its name, size and hash stay with who did it, why and by which law', async () => {
    const of = await recordWith('T1')
    const bytes = pdf(700_000)
    await attach(of, 'a.pdf', bytes)

    const purged = await purge(of, 1)

    expect(purged.ok).toBe(true)
    expect((await held(of, 1)).length).toBe(0)
    expect(await filesOf(database().db, of)).toMatchObject([
      {
        name: 'a.pdf',
        size: bytes.length,
        hash: createHash('sha256').update(bytes).digest('hex'),
        removed: null,
        purged: { at: head.at, person: 'bình', office: head.office, ...purging },
      },
    ])
    expect(await findings()).toEqual([])
  })

  test('it is told in the log of access, without the name of the file and without the reason', async () => {
    const of = await recordWith('T2')
    await attach(of, 'Nguyễn Văn Mẫu.pdf', pdf(10))

    await purge(of, 1)

    const [event] = await eventsOf(database().db, { deed: 'filePurged', record: of.record })
    expect(event).toMatchObject({ person: 'bình', register: 'library-card', detail: { file: 1, basis: purging.basis } })
    expect(JSON.stringify(event)).not.toMatch(/Nguyễn Văn Mẫu|Chủ thể/)
  })

  test('what was taken off can be purged, also of a voided record, and only once', async () => {
    const { db } = database()
    const of = await recordWith('T3')
    await attach(of, 'a.pdf', pdf(100))
    await removeFile(db, of, 1, 'Đính kèm nhầm', signature)
    const voided = await act({ do: 'void', reason: 'Nhập hai lần' }, of.record)

    const answers = [await purge(of, 1), await purge(of, 1), await purge(of, 9)]

    expect(voided.ok).toBe(true)
    expect(answers.map((answer) => (answer.ok ? 'purged' : answer.code))).toEqual([
      'purged',
      'file/purged',
      'file/unknown',
    ])
    expect(await filesOf(db, of)).toMatchObject([{ removed: { reason: 'Đính kèm nhầm' }, purged: { person: 'bình' } }])
  })

  test('a purged file is not taken off, takes no place of others, and can be attached anew', async () => {
    const of = await recordWith('T4')
    const bytes = pdf(100)
    await attach(of, 'a.pdf', bytes)
    await purge(of, 1)

    const removed = await removeFile(database().db, of, 1, 'Nhầm', signature)
    const anew = await attach(of, 'a.pdf', bytes)

    expect([removed.ok ? '' : removed.code, anew.ok && anew.value.number]).toEqual(['file/purged', 2])
    expect((await held(of, 2)).equals(bytes)).toBe(true)
  })

  test('the same content at another record stays there', async () => {
    const [one, other] = [await recordWith('T5'), await recordWith('T6')]
    const bytes = pdf(100)
    for (const of of [one, other]) await attach(of, 'a.pdf', bytes)

    await purge(one, 1)

    expect((await held(one, 1)).length).toBe(0)
    expect((await held(other, 1)).equals(bytes)).toBe(true)
  })

  test('content that is left when somebody is killed between the two goes with the next verification', async () => {
    const of = await recordWith('T7')
    const bytes = pdf(300_000)
    await attach(of, 'a.pdf', bytes)
    await purge(of, 1)
    await database().pool.query(`insert into record_file_pieces values ('son-la', 'library-card', $1, 1, 1, $2)`, [
      of.record,
      bytes,
    ])

    const found = await findings()

    expect(found).toEqual([])
    expect((await held(of, 1)).length).toBe(0)
  })

  test('content that is missing without a purge is found, and is not deleted while there is none', async () => {
    const { pool } = database()
    const of = await recordWith('T8')
    await attach(of, 'a.pdf', pdf(100))
    const lose = 'delete from record_file_pieces where record = $1'

    await expect(pool.query(lose, [of.record])).rejects.toThrow('không được sửa hoặc xóa')
    await tamper('record_file_pieces', lose, [of.record])

    expect(await findings()).toMatchObject([{ code: 'file/missing', place: expect.stringContaining('tệp 1') }])
    await purge(of, 1)
    expect(await findings()).toEqual([])
  })

  test('a purge that is altered or taken away past the database is found, and so is another hash of the file', async () => {
    const of = await recordWith('T9')
    await attach(of, 'a.pdf', pdf(100))
    await purge(of, 1)
    const next = await recordWith('T10')
    await attach(next, 'b.pdf', pdf(100))
    await purge(next, 1)
    const set = (basis: string) =>
      tamper('record_file_purges', 'update record_file_purges set basis = $2 where record = $1', [of.record, basis])
    const name = (called: string) =>
      tamper('record_files', 'update record_files set name = $2 where record = $1', [of.record, called])

    await set('Nghị định khác')
    const altered = await findings()
    await set(purging.basis)
    await name('khác.pdf')
    const renamed = await findings()
    await name('a.pdf')
    const healed = await findings()
    await tamper('record_file_purges', 'delete from record_file_purges where record = $1', [of.record])
    const gone = await findings()

    expect([altered, renamed].map((found) => found.map(({ code }) => code))).toEqual([
      ['file-purge/altered'],
      ['file-purge/altered'],
    ])
    expect(healed).toEqual([])
    expect(gone.map(({ code }) => code)).toEqual(['file/missing', 'file-purge/chain-broken'])
  })
})
