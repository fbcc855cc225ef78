import { Ajv2020 } from 'ajv/dist/2020.js'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { plainDate } from '../../ledger/index.ts'
import { findRegister, type Ledger, openLedger, post } from '../../store/index.ts'
import { workingProvince } from '../../store/testing/working-province.ts'
import { sharedSchemas } from '../app/described.ts'
import { routes } from '../routes.ts'
import { applicationFor, officeOf, readerWith } from '../testing/application-for.ts'

const director = readerWith('director', officeOf('director', 'mau'), officeOf('administrator', null))

let ledger: Ledger
let app: FastifyInstance
const undescribed: string[] = []

const ajv = new Ajv2020({ strict: false, validateFormats: false, schemas: [...sharedSchemas] })

beforeAll(async () => {
  ledger = await openLedger({ memory: true })
  await workingProvince(ledger.db, { code: 'mau', name: 'Mẫu' }, ['an'], '2026-03-02T03:00:00.000Z')
  app = await applicationFor(ledger, [director], {
    now: () => '2026-11-22T03:00:00.000Z',
    routes: async (server, surroundings) => {
      server.addHook('preSerialization', async (request, reply, payload) => {
        const described = (request.routeOptions.schema?.response ?? {}) as Readonly<Record<string, object>>
        const schema = described[reply.statusCode] ?? (reply.statusCode >= 400 ? { $ref: 'refusal#' } : undefined)
        const asJson = schema !== undefined && 'content' in schema ? jsonOf(schema.content) : schema
        const told: unknown = JSON.parse(JSON.stringify(payload))
        if (asJson === undefined) undescribed.push(`${request.url}: ${reply.statusCode} is not described`)
        else if (!ajv.validate(asJson, told)) undescribed.push(`${request.url}: ${ajv.errorsText()}`)
        else undescribed.push(...unnamed(asJson, told, request.url))
        return payload
      })
      await routes(server, surroundings)
    },
  })
}, 300_000)

afterAll(async () => {
  await app?.close()
  await ledger?.close()
})

const jsonOf = (content: unknown): object | undefined =>
  (content as Readonly<Record<string, { readonly schema: object }>>)['application/json']?.schema

/** What an answer holds that its description does not name. */
const unnamed = (schema: object, told: unknown, at: string): readonly string[] => {
  const { properties, items } = schema as {
    readonly properties?: Readonly<Record<string, object>>
    readonly items?: object
  }
  if (Array.isArray(told)) return items === undefined ? [] : told.flatMap((each) => unnamed(items, each, `${at} []`))
  if (properties === undefined || told === null || typeof told !== 'object') return []
  return Object.entries(told).flatMap(([name, value]) => {
    const of = Object.hasOwn(properties, name) ? properties[name] : undefined
    return of === undefined ? [`${at} › ${name} is not described`] : unnamed(of, value, `${at} › ${name}`)
  })
}

const ask = async (method: 'GET' | 'POST', path: string, payload?: object): Promise<number> => {
  const options: InjectOptions = { method, url: `/api/v1/${path}`, headers: { 'x-reader': 'director' } }
  return (await app.inject({ ...options, ...(payload === undefined ? {} : { payload }) })).statusCode
}

test('every answer is what its description says, neither less nor more', async () => {
  const found = findRegister('calibration')
  if (!found.ok) throw new Error(found.tell)
  const of = 'provinces/mau'
  const year = `${of}/periods/2021`

  const statuses = [
    await ask('POST', `${year}/closings`, { division: 'technicalCentre' }),
    await ask('POST', `${year}/closings`, { division: 'technicalCentre' }),
    await ask('POST', `${year}/promulgations`, { number: 1, date: '2026-11-20' }),
  ]
  await post(ledger.db, {
    province: 'mau',
    register: found.value.register,
    intent: {
      do: 'open',
      action: 'verify',
      on: plainDate('2021-02-01'),
      fill: { customer: 'Trạm y tế', kind: 'bloodPressureMeter', outcome: 'passed' },
    },
    signature: { person: 'an', office: 'specialist:technicalCentre', at: '2026-11-22T04:00:00.000Z' },
  })
  for (const path of [
    `${year}/figures`,
    `${year}/figures?compare=year&register=calibration`,
    `${year}/figures/calibrations.verified`,
    `${year}/figures/calibrations.verified/records`,
    `${year}/figures/calibrations.verified/shown?split=outcome`,
    `${year}/sheet`,
    `${of}/promulgations/2026/1/sheet`,
    `${of}/reports`,
    `${year}/closings`,
    `${of}/outlines?period=2021`,
    `${of}/promulgations`,
    `${of}/promulgations/2026/1`,
    `${of}/promulgations/2026/1/restatement`,
    `${of}/forms`,
    `${of}/forms/04/2021.json`,
    `${of}/history?limit=500`,
    `${of}/history?kind=corrected`,
    `${of}/verify`,
    'indicators',
    'verify',
    'rights',
    'rights/table',
  ])
    statuses.push(await ask('GET', path))
  statuses.push(
    await ask('POST', `${year}/closings/reopen`, { division: 'technicalCentre', reason: 'Bổ sung' }),
    await ask('GET', `${of}/periods/x/figures`),
    await ask('GET', `${of}/periods/2021/figures?compare=x`),
    await ask('GET', 'provinces/khong-co/history'),
  )

  expect(undescribed).toEqual([])
  expect(statuses).toEqual([201, 200, 201, ...Array.from({ length: 22 }, () => 200), 201, 404, 400, 404])
}, 120_000)
