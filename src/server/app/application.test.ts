import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inTransaction, type Ledger, openLedger, saveProvince } from '../../store/index.ts'
import { sampleProvince } from '../../store/testing/sample-province.ts'
import { applicationFor, officeOf, readerWith } from '../testing/application-for.ts'

const people = [
  readerWith('director', officeOf('director', 'mau')),
  readerWith('stranger', officeOf('director', 'xa')),
  readerWith('administrator', officeOf('administrator', null)),
]

let ledger: Ledger
let app: Awaited<ReturnType<typeof applicationFor>>
const lines: string[] = []

beforeAll(async () => {
  ledger = await openLedger({ memory: true })
  await inTransaction(ledger.db, async (transaction) => {
    await saveProvince(transaction, sampleProvince('mau', 'Mẫu'))
    await saveProvince(transaction, sampleProvince('xa', 'Xa'))
  })
  app = await applicationFor(ledger, people, { logTo: { write: (line) => void lines.push(line) } })
})

afterAll(async () => {
  await app.close()
  await ledger.close()
})

const ask = (url: string, reader?: string, headers: Readonly<Record<string, string>> = {}) =>
  app.inject({ url, headers: { ...(reader === undefined ? {} : { 'x-reader': reader }), ...headers } })

describe('the guard', () => {
  test('who is not signed in is sent to sign in, and other systems are told so', async () => {
    const [page, data] = [await ask('/mau/2021/report.html'), await ask('/api/v1/provinces/mau/periods/2021/figures')]

    expect([page.statusCode, page.headers.location]).toEqual([303, '/sign-in?to=%2Fmau%2F2021%2Freport.html'])
    expect([data.statusCode, data.json().code]).toEqual([401, 'session/none'])
  })

  test('a province of others is answered as one that does not exist', async () => {
    const [others, none] = await Promise.all(
      ['mau', 'khong-co'].map((province) => ask(`/api/v1/provinces/${province}/periods/2021/figures`, 'stranger')),
    )

    expect(others?.statusCode).toBe(404)
    expect(others?.body).toBe(none?.body)
    expect((await ask('/api/v1/provinces', 'stranger')).json()).toEqual([{ code: 'xa', name: 'Xa' }])
  })

  test('who has no right in the own province is told who has it', async () => {
    const refused = await ask('/api/v1/provinces/mau/periods/2021/figures', 'administrator')

    expect([refused.statusCode, refused.json().code]).toEqual([403, 'right/none'])
    expect(refused.json().tell).toContain('Giám đốc Sở')
  })

  test('who has the right is answered', async () => {
    const figures = await ask('/api/v1/provinces/mau/periods/2021/figures', 'director')

    expect(figures.statusCode).toBe(200)
    expect(figures.json().length).toBeGreaterThan(400)
  })

  test('a route that does not say what it asks cannot be added', async () => {
    const careless = applicationFor(ledger, [], {
      routes: async (app) => {
        app.get('/open', async () => 'everything')
      },
    })

    await expect(careless).rejects.toThrow('do not declare what they ask of who comes: /open')
  })
})

describe('web safety', () => {
  test('a page may load nothing but the own files and stand in no frame', async () => {
    const { headers } = await ask('/', 'director')

    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none';style-src 'self' 'nonce-[A-Za-z0-9+/=]{20,}';script-src 'self';/,
    )
    expect(headers['content-security-policy']).not.toContain('unsafe')
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' })
  })

  test('a report carries its own style and no other', async () => {
    const { headers } = await ask('/mau/2021/report.html', 'director')

    expect(headers['content-security-policy']).toMatch(/style-src 'self' 'sha256-[^']+';/)
    expect(headers['content-security-policy']).not.toContain('unsafe')
  })

  test.each([
    ['of another site', { 'sec-fetch-site': 'cross-site' }],
    ['of another origin', { origin: 'https://elsewhere.example' }],
    ['that does not say where it comes from', {}],
  ])('a page %s cannot act for a signed-in person', async (_, headers) => {
    const answer = await app.inject({
      method: 'POST',
      url: '/api/v1/provinces',
      headers: { ...headers, cookie: 'a=b', 'x-reader': 'director' },
    })

    expect([answer.statusCode, answer.json().code]).toEqual([403, 'request/elsewhere'])
  })

  test('every answer carries its number, and the log has the request under it without what proves who asks', async () => {
    const answer = await ask('/?token=secret-of-the-link', 'director', { authorization: 'Bearer secret-key' })

    const number = answer.headers['x-request-id']
    const logged = lines.filter((line) => line.includes(String(number))).join('')
    expect(logged).toContain('"url":"/?token=…"')
    expect(logged).not.toContain('secret')
  })

  test('only a proxy that is trusted says from where somebody asks', async () => {
    const from = async (remoteAddress: string) => {
      const { headers } = await app.inject({
        url: '/health',
        remoteAddress,
        headers: { 'x-forwarded-for': '203.0.113.9' },
      })
      return /"ip":"([^"]+)"/.exec(
        lines.findLast((line) => line.includes(String(headers['x-request-id'])) && line.includes('"ip"')) ?? '',
      )?.[1]
    }

    expect([await from('127.0.0.1'), await from('198.51.100.7')]).toEqual(['203.0.113.9', '198.51.100.7'])
  })

  test('whoever asks too often is told to wait', async () => {
    const busy = await applicationFor(ledger, people, { mostRequests: 2 })

    const answers = []
    for (let at = 0; at < 3; at += 1)
      answers.push(await busy.inject({ url: '/api/v1/registers', headers: { 'x-reader': 'director' } }))

    await busy.close()
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 429])
    expect(answers[2]?.json().code).toBe('request/too-many')
  })
})

test('/health says whether the database answers, /metrics is for who keeps all provinces', async () => {
  const [health, metrics, refused] = [
    await ask('/health'),
    await ask('/metrics', 'administrator'),
    await ask('/metrics', 'director'),
  ]

  expect([health.statusCode, health.json()]).toEqual([200, { status: 'ok' }])
  expect(metrics.body).toContain('socai_request_seconds_count')
  expect(refused.statusCode).toBe(403)
})
