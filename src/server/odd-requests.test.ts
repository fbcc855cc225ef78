import fc from 'fast-check'
import type { InjectOptions } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inTransaction, type Ledger, openLedger, saveProvince } from '../store/index.ts'
import { sampleProvince } from '../store/testing/sample-province.ts'
import { applicationFor, officeOf, readerWith } from './testing/application-for.ts'

// Who may do as much as anybody may, so that the guard lets the odd things through.
const everything = readerWith(
  'everything',
  officeOf('director', 'mau'),
  officeOf('inspector', 'mau'),
  officeOf('officeCompiler', 'mau'),
  officeOf('administrator', null),
  officeOf('reader', null),
  ...['office', 'technology', 'standards', 'technicalCentre', 'scienceManagement', 'inspectorate'].flatMap(
    (division) => [officeOf('specialist', 'mau', division), officeOf('divisionHead', 'mau', division)],
  ),
)

type Parameter = { readonly name: string; readonly in: string; readonly schema?: { readonly enum?: readonly string[] } }
type Operation = { readonly parameters?: readonly Parameter[]; readonly requestBody?: unknown }
type Route = { readonly path: string; readonly method: string; readonly operation: Operation }

let ledger: Ledger
let app: Awaited<ReturnType<typeof applicationFor>>
let described: readonly Route[]

beforeAll(async () => {
  ledger = await openLedger({ memory: true })
  await inTransaction(ledger.db, (transaction) => saveProvince(transaction, sampleProvince('mau', 'Mẫu')))
  app = await applicationFor(ledger, [everything])
  const { paths = {} } = app.swagger()
  described = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations ?? {}).map(([method, operation]) => ({
      path,
      method: method.toUpperCase(),
      operation: operation as Operation,
    })),
  )
})

afterAll(async () => {
  await app.close()
  await ledger.close()
})

const oddText = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '0',
    '-1',
    '1',
    '99999999999999999999',
    '1e309',
    'NaN',
    'null',
    'true',
    '\u0000',
    '\ud800',
    '\u202e',
    'constructor',
    '__proto__',
    'toString',
    '2021',
    '2021-13',
    '0000-01',
    '9999-12-31',
    '2021-02-30',
    "' or 1=1 --",
    '../../etc/passwd',
    '%',
    '%zz',
    'a'.repeat(5000),
    'Số 01/2021',
    '[]',
    '{}',
    'a,b',
    'id:asc',
    '1..2',
  ),
  fc.string({ maxLength: 40, unit: 'binary' }),
)

const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  oddText,
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.array(oddText, { maxLength: 3 }),
  fc.dictionary(oddText, oddText, { maxKeys: 3 }),
)

// A known value now and then, so that what comes after the first check is reached too.
const known: Readonly<Record<string, readonly string[]>> = {
  province: ['mau', 'mau', 'mau', 'xa'],
  period: ['2021', '2021-09', '2021-Q3'],
  number: ['1'],
  year: ['2021'],
  indicator: ['calibrations.verified'],
  register: ['publication', 'science-task'],
}

const pathValue = ({ name, schema }: Parameter): fc.Arbitrary<string> => {
  const likely = known[name] ?? schema?.enum
  return likely === undefined
    ? fc.oneof(fc.constantFrom('1', '2'), oddText)
    : fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...likely) }, { weight: 1, arbitrary: oddText })
}

const encoded = (text: string): string => {
  try {
    return encodeURIComponent(text)
  } catch {
    return '%ED%A0%80'
  }
}

const addressOf = ({ path, operation }: Route): fc.Arbitrary<string> => {
  const parameters = operation.parameters ?? []
  const ofPath = parameters.filter((each) => each.in === 'path')
  const ofQuery = parameters.filter((each) => each.in === 'query')
  const values = fc.tuple(...ofPath.map(pathValue))
  const asked = fc.array(fc.tuple(fc.oneof(oddText, ...ofQuery.map(({ name }) => fc.constant(name))), oddText), {
    maxLength: 4,
  })
  return fc.tuple(values, asked).map(([given, query]) => {
    const filled = ofPath.reduce((url, { name }, at) => url.replace(`{${name}}`, encoded(given[at] ?? '')), path)
    return `${filled}?${query.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join('&')}`
  })
}

const body = fc.oneof(
  fc.record(
    {
      on: fc.oneof(fc.constant('2021-03-01'), oddValue),
      action: oddValue,
      fill: fc.oneof(fc.dictionary(oddText, oddValue, { maxKeys: 4 }), oddValue),
      reason: oddValue,
      document: oddValue,
      expectedVersion: oddValue,
      number: oddValue,
      date: oddValue,
      division: fc.oneof(fc.constant('technology'), oddValue),
      name: oddValue,
      email: oddValue,
      role: oddValue,
    },
    { requiredKeys: [] },
  ),
  oddValue,
)

const requestsTo = (route: Route): fc.Arbitrary<InjectOptions> =>
  fc
    .tuple(addressOf(route), body, fc.constantFrom('application/json', 'text/plain', 'multipart/form-data; boundary=x'))
    .map(([url, payload, type]) => ({
      method: route.method,
      url,
      headers: { 'x-reader': 'everything', ...(route.method === 'GET' ? {} : { 'content-type': type }) },
      ...(route.method === 'GET' ? {} : { payload: asText(payload) }),
    }))

const asText = (payload: unknown): string => JSON.stringify(payload) ?? ''

test('no odd input to any described route is a fault of the program', { timeout: 600_000 }, async () => {
  const faults: string[] = []
  let asked = 0
  for (const route of described) {
    const runs = route.path.includes('/registers/') ? 4 : 40
    for (const request of fc.sample(requestsTo(route), { numRuns: runs, seed: 20261122 })) {
      const { statusCode, body: said } = await app.inject(request)
      asked += 1
      if (statusCode >= 500) faults.push(`${route.method} ${JSON.stringify(request)}\n${said}`)
    }
  }

  expect(faults.slice(0, 5)).toEqual([])
  expect(asked).toBeGreaterThan(2000)
})
