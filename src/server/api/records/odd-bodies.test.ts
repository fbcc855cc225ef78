import type { FastifyInstance } from 'fastify'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeOnBothDatabases } from '../../../store/testing/describe-on-both-databases.ts'
import { wholeLedger } from '../../../store/testing/whole-ledger.ts'
import { applicationFor, officeOf, readerWith } from '../../testing/application-for.ts'
import { clientOf } from './testing/client.ts'

const technician = readerWith('technician', officeOf('specialist', 'mau', 'technicalCentre'))
const booking = { on: '2021-04-01', fill: { customer: 'Chợ Mẫu', kind: 'waterMeter', phone: '0900' } }

describeOnBothDatabases('odd bodies', (open) => {
  let app: FastifyInstance
  const calibration = clientOf(() => app, 'calibration')

  beforeAll(async () => {
    const ledger = await wholeLedger(open(), 'mau')
    app = await applicationFor(ledger, [technician], { now: () => '2026-11-22T03:00:00.000Z' })
  })
  afterAll(() => app.close())

  test('what no text and no number can be is refused without a fault of the program', async () => {
    const client = calibration('technician')
    const { id } = (await client.post('/records', booking)).json()
    const odd = fc.oneof(
      fc.constantFrom<unknown>(
        '\u0000',
        '\ud800',
        '👍'.repeat(400),
        -0,
        2 ** 60,
        [],
        [[]],
        {},
        { toString: 1 },
        null,
        true,
        'constructor',
        '__proto__',
        '0000-00-00',
        '99999-01-01',
        '9999-12-31',
      ),
      fc.jsonValue(),
      fc.string({ unit: 'binary' }),
    )
    const key = fc.constantFrom(
      'on',
      'fill',
      'action',
      'expectedVersion',
      'reason',
      'document',
      'constructor',
      'toString',
      'kind',
    )
    const field = fc.constantFrom(
      'kind',
      'customer',
      'fee',
      'validUntil',
      'district',
      'constructor',
      'toString',
      'verifiedOn',
      '',
    )
    const bodies = fc.record({
      path: fc.constantFrom(
        '/records',
        `/records/${id}/actions/verify`,
        `/records/${id}/amend`,
        `/records/${id}/correct`,
        `/records/${id}/void`,
      ),
      body: fc.dictionary(key, odd, { maxKeys: 4 }),
      fill: fc.dictionary(field, odd, { maxKeys: 4 }),
      whole: fc.boolean(),
    })

    await fc.assert(
      fc.asyncProperty(bodies, async ({ path, body, fill, whole }) => {
        const payload = whole ? { ...booking, reason: 'Thử', expectedVersion: 1, ...body, fill } : body
        const answer = await client.post(path, JSON.stringify(payload), { 'content-type': 'application/json' })
        expect({ payload, status: answer.statusCode < 500 }).toEqual({ payload, status: true })
      }),
      { numRuns: 150 },
    )
  })

  test.each([
    ['{"on":"2021-04-01","fill":{"customer":"a","kind":"waterMeter","fee":1e400}}', 400],
    ['{"on":"2021-04-01","fill":{"__proto__":{"kind":"waterMeter"}}}', 400],
    ['[1]', 400],
    ['"text"', 400],
    ['{"on":', 400],
    ['{"on":"2021-04-01","fill":{"customer":"a","kind":"waterMeter","place":["a"]}}', 400],
    ['{"on":"2021-04-01","fill":{"customer":["a"],"kind":"waterMeter"}}', 400],
    ['{"on":"2021-04-01","fill":{"customer":"a","kind":"waterMeter"},"reason":"a\\u0000b"}', 400],
  ])('the body %s is refused', async (body, status) => {
    const answer = await calibration('technician').post('/records', body, { 'content-type': 'application/json' })

    expect([answer.statusCode, answer.json().tell]).toEqual([status, expect.stringMatching(/\.$/)])
  })
})
