import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { OfficialDocument } from '../../ledger/document/index.ts'
import type { WrittenNode, WrittenOutline } from '../../ledger/report/index.ts'
import { type Ledger, openLedger, verify } from '../../store/index.ts'
import { workingProvince } from '../../store/testing/working-province.ts'
import { applicationFor, officeOf, readerWith } from '../testing/application-for.ts'

const readers = [
  readerWith('compiler', officeOf('officeCompiler', 'mau')),
  readerWith('director', officeOf('director', 'mau')),
  readerWith('administrator', officeOf('administrator', null)),
]

let ledger: Ledger
let app: FastifyInstance

beforeAll(async () => {
  ledger = await openLedger({ memory: true })
  await workingProvince(ledger.db, { code: 'mau', name: 'Mẫu' }, ['an'], '2026-03-02T03:00:00.000Z')
  app = await applicationFor(ledger, readers, { now: () => '2026-11-22T03:00:00.000Z' })
}, 300_000)

afterAll(async () => {
  await app?.close()
  await ledger?.close()
})

const ask = async (method: 'GET' | 'POST', path: string, payload?: object, who = 'compiler') => {
  const answer = await app.inject({
    method,
    url: `/api/v1/provinces/mau/${path}`,
    headers: { 'x-reader': who },
    ...(payload === undefined ? {} : { payload }),
  })
  return { status: answer.statusCode, told: answer.json() }
}

const wordsOf = ({ body }: OfficialDocument): readonly string[] =>
  body.flatMap((block) => {
    if (block.kind === 'paragraph')
      return [
        block.runs.map((run) => (run.kind === 'text' ? run.text : run.kind === 'figure' ? `<${run.id}>` : '')).join(''),
      ]
    return block.kind === 'table' ? [] : [`${block.label} ${block.title}`]
  })
const reportOf = async (period: string) => wordsOf((await ask('GET', `periods/${period}/report.json`)).told)

const annual = async (): Promise<WrittenOutline> => (await ask('GET', 'outlines/annual-report')).told.outline
const short = async (...body: readonly WrittenNode[]): Promise<WrittenOutline> => ({
  ...(await annual()),
  numbering: ['roman', 'arabic'],
  body,
})
const section = (title: string, ...topics: readonly string[]): WrittenNode => ({
  kind: 'section',
  title,
  body: [{ kind: 'topics', topics, tells: 'results' }],
})

describe('an outline of the province', () => {
  test('begins with everybody’s, as data', async () => {
    const { status, told } = await ask('GET', 'outlines/annual-report')

    expect(status).toBe(200)
    expect(told).toMatchObject({ code: 'annual-report', isOwn: false, editions: [], checked: { faults: [] } })
    expect(told.outline.summary[0]).toBe('Tổng kết hoạt động khoa học và công nghệ {period},')
    expect(told.topics).toContainEqual({ code: 'quality', title: 'Quản lý tiêu chuẩn đo lường chất lượng' })
  })

  test('is seen on real figures before it is kept, and keeping nothing changes nothing', async () => {
    const before = await reportOf('2021')
    const outline = await short(section('Dịch vụ kỹ thuật {period}', 'technical-services'))

    const { status, told } = await ask('POST', 'periods/2021/preview.json', { outline })

    expect(status).toBe(200)
    expect(wordsOf(told)[0]).toBe('I. Dịch vụ kỹ thuật năm 2021')
    expect(wordsOf(told).join()).toContain('<calibrations.verified@2021>')
    expect(await reportOf('2021')).toEqual(before)
  })

  test('is used for the periods that end on its day or after it, and reports of before stay as they were', async () => {
    const [before2021, promulgated] = [
      await reportOf('2021'),
      await ask('POST', 'periods/2022/promulgations', { number: 5, date: '2026-11-20' }, 'director'),
    ]
    const outline = await short(section('Đo lường', 'technical-services'), section('Khó khăn', 'difficulties'))

    const saved = await ask('POST', 'outlines/annual-report/editions', {
      from: '2022-01-01',
      expectedEdition: 0,
      outline,
    })

    expect([promulgated.status, saved.status]).toEqual([201, 201])
    expect(saved.told).toMatchObject({
      written: true,
      edition: { version: 1, from: '2022-01-01', person: 'compiler', office: 'officeCompiler' },
    })
    expect(await reportOf('2021')).toEqual(before2021)
    expect((await reportOf('2022')).filter((line) => /^[IVX]+\. /.test(line)).length).toBeLessThan(3)
    const kept = await ask('GET', 'promulgations/2026/5/report.json')
    expect(wordsOf(kept.told).join()).toContain('Phần thứ nhất')
    expect((await ask('GET', 'outlines?period=2022')).told).toContainEqual(
      expect.objectContaining({ code: 'annual-report', isOwn: true, isUsual: true }),
    )
  })

  test('is given up from a day on, and every edition is still told', async () => {
    const given = await ask('POST', 'outlines/annual-report/editions', {
      from: '2023-01-01',
      expectedEdition: 1,
      outline: null,
    })

    const { told } = await ask('GET', 'outlines/annual-report')
    expect(given.status).toBe(201)
    expect(told).toMatchObject({ isOwn: false, editions: [{ version: 2, isGivenUp: true }, { version: 1 }] })
    expect((await ask('GET', 'outlines/annual-report?on=2022-12-31')).told).toMatchObject({ isOwn: true })
    expect((await ask('GET', 'outlines/annual-report/editions/1')).told.content.body).toHaveLength(2)
    expect((await verify(ledger.db, [])).findings.filter(({ code }) => code.startsWith('edition'))).toEqual([])
  })

  test('is refused with every fault at its place', async () => {
    const outline = await short(section('12 việc', 'weather'), section('Rỗng'))

    const [checked, saved, odd] = [
      await ask('POST', 'outlines/check', { outline }),
      await ask('POST', 'outlines/annual-report/editions', { from: '2022-01-01', expectedEdition: 2, outline }),
      await ask('POST', 'outlines/Sai%20m%C3%A3/editions', { from: '2022-01-01', expectedEdition: 0, outline }),
    ]

    expect(checked.told.faults.map(({ at }: { at: string }) => at)).toEqual([
      'body.0.title',
      'body.1.body.0',
      'body.0.body.0.topics.0',
    ])
    expect(saved).toMatchObject({
      status: 422,
      told: { code: 'outline/faulty', faults: [{ field: 'body.0.title' }, {}, {}] },
    })
    expect(odd).toMatchObject({ status: 422, told: { code: 'outline/code' } })
  })

  test('is written by the compiler of the office and the administrator, who sees no figures by it', async () => {
    const outline = await annual()

    const statuses = [
      await ask('POST', 'outlines/check', { outline }, 'director'),
      await ask('POST', 'outlines/check', { outline }, 'administrator'),
      await ask('POST', 'periods/2021/preview.json', { outline }, 'administrator'),
      await ask('POST', 'periods/2021/preview.json', { outline }, 'director'),
    ]

    expect(statuses.map(({ status }) => status)).toEqual([403, 200, 403, 200])
  })

  test('that somebody else kept meanwhile is not written over: who, when and what is told', async () => {
    const keep = async (title: string, expectedEdition: number | undefined, who: string) =>
      ask(
        'POST',
        'outlines/quarterly/editions',
        { from: '2022-01-01', expectedEdition, outline: { ...(await short(section(title, 'quality'))), title } },
        who,
      )

    const [first, slower, ahead, unsaid] = [
      await keep('Quý', 0, 'compiler'),
      await keep('Ba tháng', 0, 'administrator'),
      await keep('Ba tháng', 7, 'administrator'),
      await keep('Ba tháng', undefined, 'administrator'),
    ]

    expect([first.status, slower.status, ahead.status, unsaid.status]).toEqual([201, 409, 422, 400])
    expect(slower.told).toMatchObject({
      code: 'edition/changed-meanwhile',
      version: 1,
      since: [{ version: 1, person: 'compiler', content: { title: 'Quý' } }],
    })
    expect(slower.told.tell).toMatch(/^Trong lúc đang soạn, compiler \(.+\) đã lưu bản 1 lúc 10:00 ngày 22\/11\/2026; /)
    expect(ahead.told.code).toBe('edition/not-kept-yet')
    expect((await ask('GET', 'outlines/quarterly')).told).toMatchObject({
      outline: { title: 'Quý' },
      editions: [{ version: 1 }],
    })
    expect((await keep('Ba tháng', 1, 'administrator')).told).toMatchObject({ edition: { version: 2 } })
  })
})

describe('a wording of the province', () => {
  const unknown = 'technical-services.weather'
  const named = async () => {
    const { told } = await ask('GET', 'wordings')
    return (told as { passage: string; topic: { code: string }; needs: { code: string }[] }[]).find(
      ({ topic, needs }) =>
        topic.code === 'technical-services' && needs.some(({ code }) => code === 'calibrations.verified'),
    )
  }

  test('begins with what the common one says in a period, its figures as tokens', async () => {
    const found = await named()

    const { told } = await ask('GET', `periods/2021/wordings/${found?.passage}`)

    expect(told.text).toContain('{calibrations.verified')
    expect(told.text).not.toContain('@')
  })

  test('is told in its place from its day on, its figures computed; typed numbers are marked', async () => {
    const found = await named()
    const wording = { text: 'Toàn tỉnh kiểm định {calibrations.verified} phương tiện, có 3 lượt lưu động.' }

    const [checked, preview, saved] = [
      await ask('POST', 'wordings/check', { text: `${wording.text} {calibrations.lost}` }),
      await ask('POST', 'periods/2021/preview.json', { wordings: [{ passage: found?.passage, wording }] }),
      await ask('POST', `wordings/${found?.passage}/editions`, { from: '2021-06-01', expectedEdition: 0, wording }),
    ]

    expect(checked.told).toMatchObject({
      faults: [{ text: '{calibrations.lost}', code: 'indicator/unknown' }],
      handTyped: [{ text: '3' }],
    })
    expect([preview.status, saved.status]).toEqual([200, 201])
    const line = 'Toàn tỉnh kiểm định <calibrations.verified@2021> phương tiện, có 3 lượt lưu động.'
    expect(wordsOf(preview.told)).toContain(line)
    expect(await reportOf('2021')).toContain(line)
    expect((await reportOf('2020')).join()).not.toContain('Toàn tỉnh kiểm định')
    expect(JSON.stringify((await ask('GET', 'periods/2021/report.json')).told)).toContain('"mark":"handTyped"')
    expect((await ask('GET', `wordings/${found?.passage}`)).told).toMatchObject({
      own: { ...wording, from: '2021-06-01', version: 1 },
      editions: [{ version: 1 }],
    })
  })

  test('is refused where it names what is not there, or where its passage is not', async () => {
    const found = await named()
    const editionOf = (of: string | undefined, text: string) =>
      ask('POST', `wordings/${of}/editions`, { from: '2021-06-01', expectedEdition: 0, wording: { text } })

    expect(await editionOf(found?.passage, '{calibrations.lost}')).toMatchObject({
      status: 422,
      told: { code: 'wording/faulty', faults: [{ field: 'text' }] },
    })
    expect(await editionOf(unknown, 'Không có')).toMatchObject({ status: 404, told: { code: 'passage/unknown' } })
    expect(
      await ask('POST', `wordings/${found?.passage}/editions`, { from: 'mai', expectedEdition: 0, wording: null }),
    ).toMatchObject({
      status: 404,
      told: { code: 'date/unknown' },
    })
  })
})
