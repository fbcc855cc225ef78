import { Validator } from '@seriousme/openapi-schema-validator'
import type { RouteOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Ledger, openLedger } from '../../store/index.ts'
import { routes } from '../routes.ts'
import { applicationFor, officeOf, readerWith } from '../testing/application-for.ts'

type Operation = {
  readonly summary?: string
  readonly tags?: readonly string[]
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly description?: string }[]
  readonly responses: Readonly<Record<string, object>>
}

let ledger: Ledger
let app: Awaited<ReturnType<typeof applicationFor>>
const declared: { readonly method: string; readonly url: string }[] = []

const noteRoute = ({ method, url }: RouteOptions) => {
  for (const each of [method].flat())
    if (each !== 'HEAD' && url.startsWith('/api/v1/')) declared.push({ method: each.toLowerCase(), url })
}

beforeAll(async () => {
  ledger = await openLedger({ memory: true })
  app = await applicationFor(ledger, [readerWith('reader', officeOf('reader', null))], {
    routes: async (server, surroundings) => {
      server.addHook('onRoute', noteRoute)
      await routes(server, surroundings)
    },
  })
})

afterAll(async () => {
  await app.close()
  await ledger.close()
})

const described = async () => {
  const answer = await app.inject({ url: '/api/openapi.json', headers: { 'x-reader': 'reader' } })
  return answer.json<{ openapi: string; paths: Record<string, Record<string, Operation>> }>()
}

const operations = async () => {
  const { paths } = await described()
  return declared.map(({ method, url }) => ({
    name: `${method} ${url}`,
    url,
    operation: paths[url.replace(/:(\w+)/g, '{$1}')]?.[method],
  }))
}

const namesOf = (found: readonly { readonly name: string }[]) => found.map(({ name }) => name)

describe('the description of the interface', () => {
  test('is valid OpenAPI 3.1', async () => {
    const description = await described()

    const checked = await new Validator().validate(description)

    expect(checked).toMatchObject({ valid: true })
    expect(description.openapi).toBe('3.1.0')
  })

  test('is for who is signed in', async () => {
    expect((await app.inject('/api/openapi.json')).statusCode).toBe(401)
  })

  test('holds every route, with what it is called', async () => {
    const all = await operations()

    expect(all.length).toBeGreaterThan(20)
    expect(namesOf(all.filter(({ operation }) => !operation?.summary || !operation.tags?.length))).toEqual([])
  })

  test('tells of every word in an address what it is', async () => {
    const silent = (await operations()).filter(({ url, operation }) =>
      [...url.matchAll(/:(\w+)/g)].some(([, name]) => {
        const parameter = operation?.parameters?.find((each) => each.in === 'path' && each.name === name)
        return parameter?.description === undefined || parameter.description === name
      }),
    )

    expect(namesOf(silent)).toEqual([])
  })

  test('tells of every route that it can refuse', async () => {
    const careless = (await operations()).filter(({ operation }) =>
      ['401', '403', '404', '422'].some((status) => operation?.responses[status] === undefined),
    )

    expect(namesOf(careless)).toEqual([])
  })

  test('does not repeat the form of a refusal for every route', async () => {
    const text = JSON.stringify(await described())

    expect(text.split('Một câu cho người dùng').length).toBeLessThan(10)
    expect(text).toContain('"$ref":"#/components/schemas/refusal"')
  })
})
