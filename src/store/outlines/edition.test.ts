import { expect, test } from 'vitest'
import { plainDate } from '../../ledger/period/index.ts'
import { describeOnBothDatabases } from '../testing/describe-on-both-databases.ts'
import { verify } from '../verify/index.ts'
import { editionsOf, editionsOn, saveEdition } from './index.ts'

const by = (at: string) => ({ person: 'an', office: 'officeCompiler', at })

describeOnBothDatabases('editions', (open) => {
  const save = (province: string, code: string, holdsFrom: string, content: unknown, at = '2021-03-01T02:00:00.000Z') =>
    saveEdition(open().db, {
      province,
      kind: 'wording',
      code,
      holdsFrom: plainDate(holdsFrom),
      content,
      signature: by(at),
    })
  const holding = async (province: string, on?: string) =>
    (await editionsOn(open().db, province, on === undefined ? undefined : plainDate(on))).map(
      ({ code, version, content }) => [code, version, content],
    )

  test('the edition of a day is the last that holds from it or before; one of no content gives way to the common one', async () => {
    await save('son-la', 'a.one', '2021-01-01', { text: 'một' })
    await save('son-la', 'a.one', '2021-07-01', { text: 'hai' })
    await save('son-la', 'a.one', '2021-07-01', { text: 'ba' })
    await save('son-la', 'a.one', '2022-01-01', null)
    await save('son-la', 'b.two', '2021-06-01', { text: 'bốn' })

    expect(await holding('son-la', '2020-12-31')).toEqual([])
    expect(await holding('son-la', '2021-06-30')).toEqual([
      ['a.one', 1, { text: 'một' }],
      ['b.two', 1, { text: 'bốn' }],
    ])
    expect(await holding('son-la', '2021-12-31')).toEqual([
      ['a.one', 3, { text: 'ba' }],
      ['b.two', 1, { text: 'bốn' }],
    ])
    expect(await holding('son-la', '2022-01-01')).toEqual([['b.two', 1, { text: 'bốn' }]])
    expect(await holding('cao-bang')).toEqual([])
  })

  test('every edition stays, with who wrote it in which office and when', async () => {
    const all = await editionsOf(open().db, { province: 'son-la', kind: 'wording', code: 'a.one' })

    expect(all.map(({ version, content }) => [version, content])).toEqual([
      [4, null],
      [3, { text: 'ba' }],
      [2, { text: 'hai' }],
      [1, { text: 'một' }],
    ])
    expect(all[0]).toMatchObject({ person: 'an', office: 'officeCompiler', recordedAt: '2021-03-01T02:00:00.000Z' })
  })

  test('what is saved a second time from the same day is not kept twice', async () => {
    const first = await save('cao-bang', 'a.one', '2021-01-01', { text: 'một' })
    const again = await save('cao-bang', 'a.one', '2021-01-01', { text: 'một' }, '2021-04-01T02:00:00.000Z')

    expect(first).toMatchObject({ ok: true, value: { written: true, edition: { version: 1 } } })
    expect(again).toEqual({ ok: true, value: { written: false, edition: first.ok && first.value.edition } })
  })

  test('of all who write from the same edition at the same moment one is kept, the others are told of it', async () => {
    const { db } = open()
    const of = { province: 'ha-giang', kind: 'wording', code: 'a.one' } as const
    const write = (text: string, expectedEdition: number) =>
      saveEdition(db, {
        ...of,
        holdsFrom: plainDate('2021-01-01'),
        content: { text },
        signature: { ...by('2021-03-01T02:00:00.000Z'), person: text },
        expectedEdition,
      })
    for (const version of [0, 1, 2]) {
      const answers = await Promise.all(
        ['mai', 'lan', 'nam', 'hoa'].map((person) => write(`${person} ${version}`, version)),
      )

      const [kept, ...more] = answers.filter(({ ok }) => ok)
      expect(more).toEqual([])
      expect(kept).toMatchObject({ value: { written: true, edition: { version: version + 1 } } })
      const edition = kept?.ok === true ? kept.value.edition : undefined
      for (const answer of answers.filter(({ ok }) => !ok))
        expect(answer).toMatchObject({ code: 'edition/changed-meanwhile', since: [edition] })
    }
    expect((await editionsOf(db, of)).map(({ version }) => version)).toEqual([3, 2, 1])
  })

  test('who expects another edition than the last writes nothing, but the same words and what was given up', async () => {
    const { db } = open()
    const write = (content: unknown, expectedEdition: number) =>
      saveEdition(db, {
        province: 'lai-chau',
        kind: 'wording',
        code: 'a.one',
        holdsFrom: plainDate('2021-01-01'),
        content,
        signature: by('2021-03-01T02:00:00.000Z'),
        expectedEdition,
      })
    await write({ text: 'một' }, 0)
    await write({ text: 'hai' }, 1)

    const [late, early, same] = [
      await write({ text: 'ba' }, 0),
      await write({ text: 'ba' }, 3),
      await write({ text: 'hai' }, 0),
    ]
    const [givenUp, begunAnew] = [await write(null, 2), await write({ text: 'ba' }, 0)]

    expect(late).toMatchObject({ code: 'edition/changed-meanwhile', since: [{ version: 2 }, { version: 1 }] })
    expect(early).toMatchObject({ code: 'edition/not-kept-yet' })
    expect(same).toMatchObject({ ok: true, value: { written: false, edition: { version: 2 } } })
    expect(givenUp).toMatchObject({ ok: true, value: { edition: { version: 3 } } })
    expect(begunAnew).toMatchObject({ ok: true, value: { edition: { version: 4 } } })
  })

  test('provinces and codes that are written at the same moment make way for each other', async () => {
    const answers = await Promise.all(
      ['lao-cai', 'yen-bai'].flatMap((province) =>
        ['a.one', 'b.two', 'c.three', 'd.four'].map((code) => save(province, code, '2021-01-01', { text: code })),
      ),
    )

    expect(answers.map((answer) => answer.ok && answer.value.written)).toEqual(answers.map(() => true))
    expect((await verify(open().db, [])).findings).toEqual([])
  })

  test('the database refuses to change any, and one that was changed behind its back is found', async () => {
    const { pool, db } = open()
    await expect(pool.query(`update editions set code = 'x'`)).rejects.toThrow('không được sửa')
    await expect(pool.query(`delete from editions`)).rejects.toThrow('không được sửa')
    expect((await verify(db, [])).findings).toEqual([])

    await pool.query('alter table editions disable trigger all')
    await pool.query(`update editions set content = '{"text":"sửa"}' where province = 'cao-bang'`)
    await pool.query(`delete from editions where province = 'son-la' and code = 'a.one' and version = 2`)

    const { findings } = await verify(db, [])
    const { findings: ofSonLa } = await verify(db, [], { province: 'son-la' })
    expect(findings[0]).toMatchObject({ code: 'edition/altered', place: 'cao-bang › cách viết a.one › bản 1' })
    expect(new Set([...findings.slice(1), ...ofSonLa].map(({ code }) => code))).toEqual(
      new Set(['edition/chain-broken']),
    )
  })
})
