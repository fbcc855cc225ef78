import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inTransaction, type Ledger, saveProvince } from '../../../store/index.ts'
import { describeOnBothDatabases } from '../../../store/testing/describe-on-both-databases.ts'
import { ledgerOn } from '../../../store/testing/ledger-on.ts'
import { sampleProvince } from '../../../store/testing/sample-province.ts'
import { applicationFor, officeOf, readerWith } from '../../testing/application-for.ts'
import type { CheckTold } from './checks.ts'

const patience = 300_000

const report = [
  'BÁO CÁO',
  'Kết quả công tác năm 2019',
  'I. KẾT QUẢ THỰC HIỆN',
  'Khảo sát 13 cơ sở, gồm: 07 bệnh viện và 05 phòng khám.',
  'Thẩm định, cấp giấy phép tiến hành công việc bức xạ cho 15 đơn vị.',
].join('\n\n')

/** Files as a browser sends them. */
const form = (files: Readonly<Record<string, { name: string; content: string | Buffer }>>) => {
  const boundary = 'ranh-gioi'
  const parts = Object.entries(files).flatMap(([field, { name, content }]) => [
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${field}"; filename="${name}"\r\n\r\n`),
    Buffer.from(content),
    Buffer.from('\r\n'),
  ])
  return {
    payload: Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  }
}

describeOnBothDatabases('reports that somebody wrote', (open) => {
  const readers = [
    readerWith('compiler', officeOf('officeCompiler', 'mau')),
    readerWith('officer', officeOf('specialist', 'mau', 'technology')),
    readerWith('reader', officeOf('reader', 'mau')),
  ]
  let ledger: Ledger
  let app: FastifyInstance

  const send = (path: string, files: Parameters<typeof form>[0], by = 'officer') => {
    const { payload, headers } = form(files)
    const url = `/api/v1/provinces/mau/${path}`
    return app.inject({ method: 'POST', url, headers: { ...headers, 'x-reader': by }, payload })
  }
  const check = async (content = report): Promise<CheckTold> => {
    const answer = await send('checks', { file: { name: 'bao-cao.txt', content } })
    expect(answer.statusCode).toBe(200)
    return answer.json()
  }
  const ask = (method: 'GET' | 'PUT' | 'POST' | 'DELETE', path: string, payload?: object, by = 'compiler') =>
    app.inject({
      method,
      url: `/api/v1/provinces/mau/${path}`,
      headers: { 'x-reader': by },
      ...(payload === undefined ? {} : { payload }),
    })

  beforeAll(async () => {
    ledger = await ledgerOn(open())
    await inTransaction(ledger.db, (transaction) => saveProvince(transaction, sampleProvince('mau', 'Mẫu')))
    app = await applicationFor(ledger, readers)
  }, patience)

  afterAll(() => app?.close())

  test('are read and told with what does not agree, and where', { timeout: patience }, async () => {
    const told = await check()

    expect(told).toMatchObject({ name: 'bao-cao.txt', source: 'text', period: '2019' })
    expect(told.findings).toMatchObject([{ code: 'sums/parts-differ', certainty: 'wrong', dismissed: null }])
    const [span] = told.findings[0]?.at ?? []
    expect(told.lines[span?.line ?? -1]?.text).toContain('13 cơ sở')
  })

  test('are given back as files of every kind', { timeout: patience }, async () => {
    const kinds = ['docx', 'xlsx', 'csv', 'json']

    const answers = await Promise.all(
      kinds.map((as) => send(`checks/document?as=${as}`, { file: { name: 'bao-cao.txt', content: report } })),
    )

    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200])
    expect(answers.slice(0, 2).map(({ rawPayload }) => rawPayload.subarray(0, 2).toString())).toEqual(['PK', 'PK'])
    expect(answers[2]?.body).toContain('Tổng và thành phần')
    expect(answers[3]?.json()).toMatchObject({ validation: [{ rule: { severity: 'error' } }] })
  })

  test('are refused with one sentence where they cannot be read', { timeout: patience }, async () => {
    const picture = await send('checks', {
      file: { name: 'anh.docx', content: Buffer.from('89504e470d0a1a0a', 'hex') },
    })
    const none = await send('checks', { other: { name: 'a.txt', content: report } })
    const period = await send('checks?period=2019-13', { file: { name: 'a.txt', content: report } })
    const kind = await send('checks/document?as=odt', { file: { name: 'a.txt', content: report } })

    expect([picture, none, period, kind].map(({ statusCode }) => statusCode)).toEqual([400, 400, 400, 400])
    expect([picture, none, period, kind].map((answer) => answer.json<{ code: string }>().code)).toEqual([
      'paper/picture',
      'check/file-missing',
      'period/unknown',
      'check/kind',
    ])
  })

  test('keep what the office says is no fault, until it is taken back', { timeout: patience }, async () => {
    const [finding] = (await check()).findings
    const path = `dismissed-findings/${finding?.mark}`
    const said = { code: finding?.code, sentence: finding?.sentence, reason: 'Một đơn vị có hai cơ sở.' }

    const unreasoned = await ask('PUT', path, { ...said, reason: ' ' })
    const byReader = await ask('PUT', path, said, 'reader')
    const dismissed = await ask('PUT', path, said, 'officer')
    const again = await check()
    const restored = [await ask('DELETE', path), await ask('DELETE', path)]

    expect([unreasoned, byReader, dismissed].map(({ statusCode }) => statusCode)).toEqual([422, 403, 200])
    expect(again.findings[0]?.dismissed).toMatchObject({ reason: 'Một đơn vị có hai cơ sở.', person: 'officer' })
    expect(restored.map(({ statusCode }) => statusCode)).toEqual([200, 404])
  })

  test('give figures to years of which the ledger holds nothing', { timeout: patience }, async () => {
    const told = await check()
    const match = told.matches.find(({ indicator }) => indicator === 'radiation-licences.facilities')
    const figure = {
      indicator: match?.indicator,
      from: match?.from,
      to: match?.to,
      value: match?.value,
      page: null,
      sentence: match?.sentence,
    }
    const taken = (figures: readonly object[], by = 'compiler') =>
      ask('POST', 'historical-figures', { file: told.name, hash: told.hash, figures }, by)

    const refused = [await taken([figure], 'officer'), await taken([{ ...figure, indicator: 'no-such' }])]
    const done = await taken([figure])
    const kept = (await ask('GET', 'historical-figures')).json<readonly object[]>()
    const compared = await ask('GET', 'periods/2020/figures?compare=year&indicator=radiation-licences.facilities')

    expect(refused.map(({ statusCode }) => statusCode)).toEqual([403, 422])
    expect(done.json()).toEqual({ figures: 1 })
    expect(kept).toMatchObject([
      { indicator: 'radiation-licences.facilities', value: 15, source: { file: 'bao-cao.txt' } },
    ])
    expect(JSON.stringify(compared.json())).toContain('"value":15')
    const address = `historical-figures/radiation-licences.facilities/${match?.from}/${match?.to}`
    expect([await ask('DELETE', address), await ask('DELETE', address)].map(({ statusCode }) => statusCode)).toEqual([
      200, 404,
    ])
  })
})
