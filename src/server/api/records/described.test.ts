import { Ajv2020 } from 'ajv/dist/2020.js'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { domains } from '../../../domains/index.ts'
import { everyRegister, snakeCase } from '../../../ledger/index.ts'
import { withLinks } from '../../../ledger/testing/examples.ts'
import { inTransaction, type Ledger, openLedger, operator, postEntries } from '../../../store/index.ts'
import { wholeLedger } from '../../../store/testing/whole-ledger.ts'
import { sharedSchemas } from '../../app/described.ts'
import type { Schema } from '../../app/schema.ts'
import { routes } from '../../routes.ts'
import { applicationFor, officeOf, readerWith } from '../../testing/application-for.ts'
import { recordSchemas, schemasOf } from './answer-schemas.ts'
import { fieldsSchema, fieldsSchemaId } from './field-schemas.ts'

const kept = everyRegister(domains)
const director = readerWith('director', officeOf('director', 'mau'), officeOf('specialist', 'mau', 'technicalCentre'))

/** The same schema, of which an answer may hold nothing that it does not name. */
const strict = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(strict)
  if (typeof schema !== 'object' || schema === null) return schema
  const each = Object.fromEntries(Object.entries(schema).map(([name, part]) => [name, strict(part)]))
  const isClosed = 'properties' in each && 'type' in each && !('additionalProperties' in each)
  return isClosed ? { ...each, additionalProperties: false } : each
}

const ofRegisters = kept.flatMap(({ register }) => [fieldsSchema(register), ...schemasOf(register)])
const ajv = new Ajv2020({
  strict: false,
  validateFormats: false,
  schemas: [...sharedSchemas, ...recordSchemas, ...ofRegisters].map((schema) => strict(schema) as Schema),
})

let ledger: Ledger
let app: FastifyInstance
const wrong: string[] = []

beforeAll(async () => {
  const database = await openLedger({ memory: true })
  ledger = await wholeLedger(database, 'mau')
  app = await applicationFor(ledger, [director], {
    now: () => '2026-11-22T03:00:00.000Z',
    routes: async (server, surroundings) => {
      server.addHook('preSerialization', async ({ url, routeOptions }, { statusCode }, payload) => {
        const described = (routeOptions.schema?.response ?? {}) as Readonly<Record<string, object>>
        const refused = statusCode >= 400 ? { $ref: 'refusal#' } : undefined
        const schema = strict(described[statusCode] ?? refused) as object | undefined
        if (schema === undefined) wrong.push(`${url}: ${statusCode} is not described`)
        else if (!ajv.validate(schema, JSON.parse(JSON.stringify(payload)))) wrong.push(`${url}: ${ajv.errorsText()}`)
        return payload
      })
      await routes(server, surroundings)
    },
  })
  await inTransaction(ledger.db, async (transaction) => {
    const ids = new Map<string, number>()
    for (const { register, examples } of kept) {
      const entries = examples.map((entry) => withLinks(register, entry, ({ code }) => ids.get(code) ?? 0))
      const signature = { person: 'test', office: operator, at: '2026-11-22T00:00:00.000Z' }
      await postEntries(transaction, { province: 'mau', register, entries, signature })
      const { rows } = await sql<{ id: number }>`select id from ${sql.table(snakeCase(register.code))} limit 1`.execute(
        transaction,
      )
      if (rows[0] !== undefined) ids.set(register.code, rows[0].id)
    }
  })
}, 300_000)

afterAll(async () => {
  await app?.close()
  await ledger?.close()
})

const get = async (path: string) => (await app.inject({ url: path, headers: { 'x-reader': 'director' } })).json()

test('every answer about the examples of every register is what its description says, neither less nor more', async () => {
  let told = 0
  for (const { register } of kept) {
    const at = `/api/v1/provinces/mau/registers/${register.code}/records`
    const { records } = await get(`${at}?totals=true`)
    for (const { id } of records.slice(0, 2)) {
      await get(`${at}/${id}`)
      await get(`${at}/${id}/history`)
      await get(`${at}/${id}/files`)
      await get(`${at}/${id}/figures?period=2021`)
      told += 1
    }
    await get(`${at}?sort=nothing`)
    await get(at.replace(/records$/, 'usual-values'))
    await get(`${at}/1x`)
  }

  expect(wrong).toEqual([])
  expect(told).toBeGreaterThan(kept.length / 2)
}, 300_000)

test('every field of every register is described with its type, its name and what asks for it', () => {
  for (const { register } of kept) {
    const { properties, $id } = fieldsSchema(register)
    const described = properties as Readonly<
      Record<string, { title: string; type: unknown; 'x-required-by'?: string[] }>
    >
    expect($id).toBe(fieldsSchemaId(register))
    expect(Object.entries(described).map(([name, { title }]) => [name, title])).toEqual(
      Object.entries(register.fields).map(([name, { label }]) => [name, label]),
    )
    for (const name of register.opening.fill) expect(described[name]?.['x-required-by']).toContain('open')
  }
})
