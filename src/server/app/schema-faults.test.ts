import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { schemaRefusal, validationOf } from './schema-faults.ts'

const schema = {
  querystring: {
    type: 'object',
    required: ['period'],
    additionalProperties: false,
    properties: {
      period: { type: 'string', minLength: 1, maxLength: 9 },
      limit: { type: 'integer', minimum: 1, maximum: 500 },
      compare: { type: 'string', enum: ['year', 'month'] },
      on: { type: 'string', format: 'date' },
      'where.kind': { type: 'string', maxLength: 2 },
    },
  },
}

const tellOf = async (query: string): Promise<string> => {
  const app = Fastify({ ajv: { customOptions: { removeAdditional: false } } })
  app.get('/', { schema }, async () => 'read')
  app.setErrorHandler((error, _request, reply) => {
    const invalid = validationOf(error)
    return invalid === undefined ? reply.send(error) : reply.send(schemaRefusal(invalid.errors, invalid.context).tell)
  })
  const answer = await app.inject(`/?${query}`)
  await app.close()
  return answer.body
}

test.each([
  ['', 'Tham số period: phải có.'],
  ['period=', 'Tham số period: không được để trống.'],
  ['period=2021&limit=many', 'Tham số limit: phải là số nguyên.'],
  ['period=2021&limit=501', 'Tham số limit: không được lớn hơn 500.'],
  ['period=2021&compare=week', 'Tham số compare: nhận một trong: year, month.'],
  ['period=2021&on=yesterday', 'Tham số on: phải là ngày dạng 2021-09-05.'],
  ['period=2021&where.kind=abc', 'Tham số where.kind: nhiều nhất 2 ký tự.'],
  ['period=2021&constructor=1', 'Tham số constructor: không có tham số này.'],
])('the parameters “%s” are refused with one sentence that says what is allowed', async (query, told) => {
  expect(await tellOf(query)).toBe(told)
})

test('what no validator found is not taken for a wrong parameter', () => {
  expect(validationOf(new Error('something else'))).toBeUndefined()
})
