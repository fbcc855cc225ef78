import { randomBytes } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { plainDate } from '../../ledger/period/index.ts'
import { libraryCard, libraryIndicators, libraryPlaces, libraryRegisters } from '../../ledger/testing/library.ts'
import { post, type Signature } from '../posting/index.ts'
import { migrate } from '../tables/index.ts'
import { describeOnBothDatabases } from '../testing/describe-on-both-databases.ts'
import { verify } from '../verify/index.ts'
import { attachFile, filesOf, largestFile, readFile, removeFile } from './index.ts'

const signature: Signature = { person: 'an', office: 'specialist', at: '2024-05-10T02:00:00Z' }
const pdf = (length: number) => Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(length)])

describeOnBothDatabases('files of records', (database) => {
  beforeAll(async () => {
    const { db } = database()
    await migrate(db, libraryRegisters, libraryIndicators)
    await db
      .insertInto('settings')
      .values({ province: 'son-la', name: 'places', holds_from: '1900-01-01', value: JSON.stringify(libraryPlaces) })
      .execute()
  })

  const recordWith = async (number: string) => {
    const posted = await post(database().db, {
      province: 'son-la',
      register: libraryCard,
      intent: { do: 'open', on: plainDate('2024-05-01'), fill: { number, kind: 'student' } },
      signature,
    })
    if (!posted.ok) throw new Error(posted.tell)
    return { province: 'son-la', register: libraryCard, record: posted.value.id }
  }

  const attach = (of: Awaited<ReturnType<typeof recordWith>>, name: string, bytes: Buffer) =>
    attachFile(database().db, of, { name, bytes }, signature)

  test('a file is read as it was attached, however many pieces it is kept in', async () => {
    const of = await recordWith('T1')
    const bytes = pdf(700_000)

    const attached = await attach(of, 'Quyết định số 12.pdf', bytes)

    expect(attached).toMatchObject({ ok: true, value: { number: 1, name: 'Quyết định số 12.pdf', person: 'an' } })
    const pieces: Buffer[] = []
    for await (const piece of readFile(database().db, of, 1)) pieces.push(piece)
    expect(pieces.length).toBeGreaterThan(1)
    expect(Buffer.concat(pieces).equals(bytes)).toBe(true)
  })

  test('what a file is, is judged by what it holds; its name takes the ending of that', async () => {
    const of = await recordWith('T2')

    const answers = [
      await attach(of, 'anh.exe', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1])),
      await attach(of, 'van-ban.pdf', Buffer.from('MZ\x90\x00 a program')),
      await attach(of, 'trang.pdf', Buffer.from('<html><script>alert(1)</script>')),
      await attach(of, '../../etc/p\u202eexe.pdf', pdf(10)),
      await attach(of, 'trống.pdf', Buffer.alloc(0)),
    ]

    expect(answers.map((answer) => (answer.ok ? answer.value.name : answer.code))).toEqual([
      'anh.exe.jpg',
      'file/kind',
      'file/kind',
      'p exe.pdf',
      'file/empty',
    ])
  })

  test('a file too large and one that is there already are refused, and say what may be done', async () => {
    const of = await recordWith('T3')
    const bytes = pdf(100)
    await attach(of, 'a.pdf', bytes)

    const [again, large] = [await attach(of, 'b.pdf', bytes), await attach(of, 'c.pdf', pdf(largestFile))]

    expect([again.ok ? '' : again.tell, large.ok ? '' : large.code]).toEqual([
      'Tệp này đã được đính kèm với tên “a.pdf”; mở tệp đó để xem.',
      'file/too-large',
    ])
  })

  test('a file that is taken off keeps its place, its hash and who did it; it may then be attached anew', async () => {
    const { db } = database()
    const of = await recordWith('T4')
    const bytes = pdf(100)
    await attach(of, 'a.pdf', bytes)

    const removed = await removeFile(db, of, 1, 'Đính kèm nhầm', signature)
    const twice = await removeFile(db, of, 1, 'Đính kèm nhầm', signature)
    const anew = await attach(of, 'a.pdf', bytes)

    expect([removed.ok, twice.ok, anew.ok]).toEqual([true, false, true])
    expect(await filesOf(db, of)).toMatchObject([
      { number: 1, removed: { person: 'an', reason: 'Đính kèm nhầm' } },
      { number: 2, removed: null },
    ])
  })

  test('two who attach at the same moment get two numbers', async () => {
    const of = await recordWith('T5')

    const both = await Promise.all([attach(of, 'a.pdf', pdf(50)), attach(of, 'b.pdf', pdf(60))])

    expect(new Set(both.map((each) => (each.ok ? each.value.number : 0)))).toEqual(new Set([1, 2]))
  })

  test('nobody alters a file, and verify finds who did it past the database', async () => {
    const { db, pool } = database()
    const of = await recordWith('T6')
    await attach(of, 'a.pdf', pdf(100))

    await expect(pool.query('delete from record_files')).rejects.toThrow('không được sửa hoặc xóa')
    expect((await verify(db, libraryRegisters)).findings).toEqual([])

    await pool.query('alter table record_file_pieces disable trigger all')
    await pool.query(`update record_file_pieces set bytes = '\\x00' where record = $1`, [of.record])
    await pool.query('alter table record_file_pieces enable trigger all')
    expect((await verify(db, libraryRegisters)).findings).toMatchObject([{ code: 'file/altered' }])
  })
})
