import type { FastifyInstance, InjectOptions } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { renderDocx, renderJson } from '../../ledger/document/index.ts'
import { plainDate } from '../../ledger/index.ts'
import { askReport, findRegister, type Ledger, post, verify } from '../../store/index.ts'
import { describeOnBothDatabases } from '../../store/testing/describe-on-both-databases.ts'
import { ledgerOn } from '../../store/testing/ledger-on.ts'
import { workingProvince } from '../../store/testing/working-province.ts'
import { applicationFor, officeOf, readerWith } from '../testing/application-for.ts'

const patience = 300_000

describeOnBothDatabases('reports, promulgations and closings over HTTP', (open) => {
  const director = readerWith('director', officeOf('director', 'mau'))
  const deputy = readerWith('deputy', officeOf('reader', 'mau'), officeOf('deputyDirector', 'mau'))
  const head = readerWith('head', officeOf('divisionHead', 'mau', 'technicalCentre'))
  const reader = readerWith('reader', officeOf('reader', 'mau'))
  const readers = [director, deputy, head, reader, readerWith('stranger', officeOf('director', 'xa'))]

  let ledger: Ledger
  let app: FastifyInstance

  const ask = (path: string, by = director, more: InjectOptions = {}) =>
    app.inject({ url: `/api/v1/provinces/mau/${path}`, headers: { 'x-reader': by.person }, ...more })
  const send = (path: string, payload: object, by = director) => ask(path, by, { method: 'POST', payload })

  beforeAll(async () => {
    ledger = await ledgerOn(open())
    for (const [code, name] of [
      ['mau', 'Mẫu'],
      ['xa', 'Xa'],
    ] as const)
      await workingProvince(ledger.db, { code, name }, ['an'], '2026-03-02T03:00:00.000Z')
    app = await applicationFor(ledger, readers, { now: () => '2026-11-22T03:00:00.000Z' })
  }, patience)

  afterAll(() => app?.close())

  /** Somebody verifies an instrument after the report was promulgated, of a person who is not for everybody. */
  const verifyLate = async () => {
    const found = findRegister('calibration')
    if (!found.ok) throw new Error(found.tell)
    const posted = await post(ledger.db, {
      province: 'mau',
      register: found.value.register,
      intent: {
        do: 'open',
        action: 'verify',
        on: plainDate('2021-02-01'),
        fill: { customer: 'Trạm y tế', kind: 'bloodPressureMeter', outcome: 'passed', inspector: 'Người Kiểm Định' },
      },
      signature: { person: 'an', office: 'specialist:technicalCentre', at: '2026-11-22T04:00:00.000Z' },
    })
    expect(posted).toMatchObject({ ok: true })
  }

  test('a report is the one of the command line, in every form', async () => {
    const report = await askReport(ledger, { province: 'mau', period: '2021' })
    if (!report.ok) throw new Error(report.tell)
    const { document } = report.value

    const [html, docx, pdf, json] = await Promise.all(
      ['html', 'docx', 'pdf', 'json'].map((form) => ask(`periods/2021/report.${form}`)),
    )

    const { notice, unvouched, ...told } = json?.json<Record<string, unknown>>() ?? {}
    expect(told).toEqual(JSON.parse(renderJson(document)))
    expect([notice, unvouched]).toEqual([expect.stringContaining('chưa được chốt'), expect.any(Array)])
    expect(docx?.rawPayload.equals(Buffer.from(await renderDocx(document)))).toBe(true)
    expect(docx?.headers['content-disposition']).toBe('attachment; filename="mau-2021.docx"')
    expect(pdf?.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
    expect(html?.body).toContain('data-figure="calibrations.verified@2021"')
    expect(html?.headers['content-security-policy']).toContain("style-src 'self' 'sha256-")
  })

  test('the outlines of a province are told, and which of them a period is written by', async () => {
    const [all, ofYear] = [await ask('outlines'), await ask('outlines?period=2021')]

    const codes = (answer: typeof all) => answer.json<{ code: string }[]>().map(({ code }) => code)
    expect(codes(all)).toEqual(['annual-report', 'monthly-report', 'quarterly-report', 'half-year-report'])
    expect(ofYear.json()).toMatchObject([{ code: 'annual-report', for: ['year'], isUsual: true }])
  })

  test('a report gets its number from who may promulgate, in that office, once', async () => {
    const order = { number: 125, date: '2026-11-20' }

    const [refused, done, again] = [
      await send('periods/2021/promulgations', order, reader),
      await send('periods/2021/promulgations', order, deputy),
      await send('periods/2020/promulgations', order),
    ]

    expect([refused.statusCode, refused.json<{ code: string }>().code]).toEqual([403, 'right/none'])
    expect(done.statusCode).toBe(201)
    expect(done.json()).toMatchObject({
      number: 125,
      year: 2026,
      period: '2021',
      outline: 'annual-report',
      promulgatedOn: '2026-11-20',
      person: 'deputy',
      office: 'deputyDirector',
      officeTitle: 'Phó Giám đốc Sở',
      notice: expect.stringContaining('chưa được chốt'),
    })
    expect([again.statusCode, again.json<{ code: string }>().code]).toEqual([422, 'promulgation/number-taken'])
  })

  test('a promulgated report is told as it was, also after records have changed', async () => {
    const before = (await ask('promulgations/2026/125/report.json')).body
    await verifyLate()

    const [list, one, json, docx] = [
      await ask('promulgations?year=2026&period=2021'),
      await ask('promulgations/2026/125', reader),
      await ask('promulgations/2026/125/report.json', reader),
      await ask('promulgations/2026/125/report.docx', reader),
    ]

    expect(list.json()).toMatchObject([{ number: 125, year: 2026, symbol: 'BC-SKHCN', personName: 'deputy' }])
    expect((await ask('promulgations?year=2025')).json()).toEqual([])
    const { figures } = one.json<{ figures: { id: string; value: number; records: number }[] }>()
    expect(figures.length).toBeGreaterThan(100)
    expect(figures.every(({ records }) => Number.isInteger(records))).toBe(true)
    expect(json.body).toBe(before)
    expect(json.json()).toMatchObject({ number: 125, date: { year: 2026, month: 11, day: 20 } })
    expect(docx.headers['content-disposition']).toBe('attachment; filename="mau-125-2026.docx"')
  })

  test('what its figures would be today is explained act by act, as far as the reader sees', async () => {
    const [seen, unseen] = [
      await ask('promulgations/2026/125/restatement'),
      await ask('promulgations/2026/125/restatement', reader),
    ]

    type Answer = { restated: { figure: { id: string; value: number }; value: number; acts: { sentence: string }[] }[] }
    const verified = seen.json<Answer>().restated.find(({ figure }) => figure.id === 'calibrations.verified@2021')
    expect(verified).toMatchObject({ value: (verified?.figure.value ?? 0) + 1, entered: 1, left: 0, actsOutOfReach: 0 })
    expect(verified?.acts.map(({ sentence }) => sentence)).toEqual([
      'Ngày 22/11/2026, Chuyên viên (Trung tâm Kỹ thuật Tiêu chuẩn Đo lường Chất lượng) an kiểm định, hiệu chuẩn “Huyết áp kế số” (Kiểm định, hiệu chuẩn phương tiện đo), việc ngày 01/02/2021.',
    ])
    expect(seen.body).toContain('Người Kiểm Định')
    expect(unseen.body).not.toContain('Người Kiểm Định')
    expect(unseen.json<Answer>().restated).toHaveLength(seen.json<Answer>().restated.length)
  })

  test('a division closes its own figures, and no other does it for it', async () => {
    const [foreign, closed, same, ofDirector] = [
      await send('periods/2021/closings', { division: 'office' }, head),
      await send('periods/2021/closings', { division: 'technicalCentre' }, head),
      await send('periods/2021/closings', { division: 'technicalCentre' }, head),
      await send('periods/2021/closings', { division: 'office' }),
    ]

    expect([foreign.statusCode, foreign.json<{ code: string }>().code]).toEqual([403, 'closing/not-yours'])
    expect([closed.statusCode, closed.json()]).toEqual([
      201,
      {
        written: true,
        entry: expect.objectContaining({
          kind: 'closed',
          office: 'divisionHead:technicalCentre',
          person: 'head',
          seq: 1,
        }),
      },
    ])
    expect([same.statusCode, same.json()]).toMatchObject([200, { written: false, entry: { seq: 1 } }])
    expect([ofDirector.statusCode, ofDirector.json()]).toMatchObject([201, { entry: { office: 'director' } }])
  })

  test('where divisions stand is told with what has changed, and closed figures are opened again with the reason', async () => {
    await verifyLate()
    const [stand, silent, reopened] = [
      await ask('periods/2021/closings', reader),
      await send('periods/2021/closings/reopen', { division: 'technicalCentre', reason: ' ' }, head),
      await send(
        'periods/2021/closings/reopen',
        { division: 'technicalCentre', reason: 'Bổ sung phương tiện đo' },
        head,
      ),
    ]

    const ofCentre = stand
      .json<{ division: { code: string }; changed: { figure: { id: string } }[] }[]>()
      .find(({ division }) => division.code === 'technicalCentre')
    expect(ofCentre).toMatchObject({ standing: 'closed', last: { personName: 'head' } })
    expect(ofCentre?.changed.map(({ figure }) => figure.id)).toContain('calibrations.verified@2021')
    expect(stand.body).not.toContain('Người Kiểm Định')
    expect([silent.statusCode, silent.json<{ code: string }>().code]).toEqual([422, 'closing/reason-missing'])
    expect([reopened.statusCode, reopened.json()]).toMatchObject([
      201,
      { entry: { kind: 'reopened', reason: 'Bổ sung phương tiện đo', seq: 2 } },
    ])
  })

  test('halves of characters never reach what is kept for good', async () => {
    const answers = [
      await send('periods/2021/closings/reopen', { division: 'office', reason: 'a\ud800b' }),
      await send('periods/2021/closings/reopen', { division: 'office', reason: 'a\u0000b' }),
      await send('periods/2021/promulgations', { number: 1, date: '2026-11-20', outline: '\ud800' }),
    ]

    expect(answers.map(({ statusCode }) => statusCode)).toEqual([400, 400, 400])
    const registers = [findRegister('calibration')].flatMap((found) => (found.ok ? [found.value.register] : []))
    const { findings } = await verify(ledger.db, registers, { province: 'mau' })
    expect(findings.filter(({ code }) => !code.startsWith('register/'))).toEqual([])
  })

  test('of several who take a number at once one gets it', async () => {
    const order = { number: 200, date: '2026-11-21' }

    const answers = await Promise.all(
      ['2021', '2020', '2019'].map((period) => send(`periods/${period}/promulgations`, order)),
    )

    expect(answers.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([201, 422, 422])
  })

  test('nothing of another province is told, by whatever number or name', async () => {
    const stranger = { headers: { 'x-reader': 'stranger' } }
    const paths = [
      'promulgations',
      'promulgations/2026/125',
      'periods/2021/closings',
      'outlines',
      'periods/2021/report.json',
    ]
    for (const path of paths) {
      const [theirs, nobodys] = await Promise.all(
        ['mau', 'khong-co'].map((province) =>
          app.inject({ url: `/api/v1/provinces/${province}/${path}`, ...stranger }),
        ),
      )

      expect([theirs?.statusCode, theirs?.body]).toEqual([404, nobodys?.body])
    }
    const own = await app.inject({ url: '/api/v1/provinces/xa/promulgations/2026/125', ...stranger })
    expect(own.json()).toEqual({ code: 'promulgation/not-found', tell: 'Tỉnh chưa ban hành báo cáo nào.' })
  })

  test.each([
    ['periods/2021/report.odt', 404, 'form/unknown'],
    ['periods/2021/report.__proto__', 404, 'form/unknown'],
    ['periods/%0A2021/report.docx', 200, undefined],
    ['periods/2999/report.json', 200, undefined],
    ['periods/2021/report.json?outline=x', 404, 'outline/unknown'],
    ['periods/2021/report.json?outline=a&outline=b', 400, 'request/parameter'],
    ['outlines?period=x', 404, 'period/unknown'],
    ['promulgations?period=x', 404, 'period/unknown'],
    ['promulgations?year=x', 400, 'request/parameter'],
    ['promulgations/2026/126', 404, 'promulgation/not-found'],
    ['promulgations/2026/0', 400, 'request/parameter'],
    ['promulgations/2026/99999999999', 400, 'request/parameter'],
    ['promulgations/2026/125/report.odt', 404, 'form/unknown'],
    ['forms/04/2021.xlsx', 200, undefined],
    ['forms/04/2021.json', 200, undefined],
    ['forms/04/2021.pdf', 404, 'form/unknown'],
    ['forms/constructor/2021.xlsx', 404, 'form/unknown'],
    ['forms/04/3000.xlsx', 400, 'request/parameter'],
  ])('%s is answered with %i %s', async (path, status, code) => {
    const answer = await ask(path)

    const isJson = String(answer.headers['content-type']).includes('json')
    expect([answer.statusCode, isJson ? answer.json<{ code?: string }>().code : undefined]).toEqual([status, code])
  })

  test('a statutory form is a sheet, and as data it tells where each cell comes from', async () => {
    const [sheet, data, list] = [await ask('forms/04/2021.xlsx'), await ask('forms/04/2021.json'), await ask('forms')]

    expect(sheet.rawPayload.subarray(0, 2).toString()).toBe('PK')
    expect(sheet.headers['content-disposition']).toMatch(/filename="mau-04-[A-Za-z-]+-2021\.xlsx"/)
    expect(data.json()).toMatchObject({ rows: expect.any(Array), findings: expect.any(Array) })
    expect(list.json<{ formNumber: string }[]>().some(({ formNumber }) => formNumber.startsWith('04/'))).toBe(true)
  })
})
