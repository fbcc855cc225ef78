import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inTransaction, type Ledger, saveProvince } from '../../store/index.ts'
import { describeOnBothDatabases } from '../../store/testing/describe-on-both-databases.ts'
import { ledgerOn } from '../../store/testing/ledger-on.ts'
import { sampleProvince } from '../../store/testing/sample-province.ts'
import { applicationFor, officeOf, readerWith } from '../testing/application-for.ts'

const patience = 300_000

/** A square of one degree, named as a file names it. */
const square = (properties: object, at = 0) => ({
  type: 'Feature',
  properties,
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [104 + at, 21],
        [105 + at, 21],
        [105 + at, 22],
        [104 + at, 22],
        [104 + at, 21],
      ],
    ],
  },
})
const mapWith = (...features: readonly object[]) => ({ type: 'FeatureCollection', features })

describeOnBothDatabases('the maps of a province', (open) => {
  const readers = [
    readerWith('administrator', officeOf('administrator', 'mau')),
    readerWith('director', officeOf('director', 'mau')),
    readerWith('stranger', officeOf('administrator', 'xa')),
  ]
  let ledger: Ledger
  let app: FastifyInstance

  const load = (payload: unknown, { by = 'administrator', level = 'district', query = '' } = {}) =>
    app.inject({
      method: 'PUT',
      url: `/api/v1/provinces/mau/maps/${level}${query}`,
      headers: { 'x-reader': by, 'content-type': 'application/json' },
      payload: JSON.stringify(payload),
    })
  const ask = (path: string, by = 'director', province = 'mau') =>
    app.inject({ url: `/api/v1/provinces/${province}/maps${path}`, headers: { 'x-reader': by } })

  beforeAll(async () => {
    ledger = await ledgerOn(open())
    await inTransaction(ledger.db, async (transaction) => {
      await saveProvince(transaction, sampleProvince('mau', 'Mẫu'))
      await saveProvince(transaction, sampleProvince('xa', 'Xa'))
    })
    app = await applicationFor(ledger, readers)
  }, patience)

  afterAll(() => app?.close())

  test('are loaded by the administrator and seen by everybody of the province', async () => {
    const file = mapWith(square({ ID: 7, ten: 'HUYEN MOT', secret: 'x' }), square({ ID: 8, ten: 'Huyện Lạ' }, 2))

    const [refused, done] = [await load(file, { by: 'director' }), await load(file)]

    const seen = (await ask('/district')).json<{ features: { properties: object }[] }>()
    expect([refused.statusCode, done.statusCode]).toEqual([403, 200])
    expect(done.json()).toMatchObject({ property: 'ten', units: 1, unmatched: ['Huyện Lạ'], missing: [] })
    expect(seen.features.map(({ properties }) => properties)).toEqual([{ code: 'district-one', name: 'Huyện Một' }])
    expect(JSON.stringify(seen)).not.toContain('secret')
    expect((await ask('')).json()).toMatchObject([{ level: 'district', units: 1 }])
    expect((await ask('/district', 'stranger')).statusCode).toBe(404)
    expect((await ask('/district', 'stranger', 'xa')).statusCode).toBe(404)
  })

  test('know a unit without the word for its kind, and join the islands of one unit', async () => {
    const done = await load(mapWith(square({ name: 'Một' }), square({ name: 'mot' }, 3)))

    const seen = (await ask('/district')).json<{ features: { geometry: { coordinates: unknown[] } }[] }>()
    expect(done.json()).toMatchObject({ units: 1, unmatched: [] })
    expect(seen.features[0]?.geometry.coordinates).toHaveLength(2)
  })

  const withRing = (ring: unknown) =>
    mapWith({ ...square({ name: 'Một' }), geometry: { type: 'Polygon', coordinates: [ring] } })

  test.each([
    ['no map', { type: 'Feature' }, 'map/not-geojson'],
    ['a list of anything', { type: 'FeatureCollection', features: [null] }, 'map/not-geojson'],
    ['no areas', mapWith(), 'map/areas'],
    ['no unit of the province', mapWith(square({ name: 'Xa lạ' })), 'map/no-unit'],
    [
      'a point',
      mapWith({ ...square({ name: 'Một' }), geometry: { type: 'Point', coordinates: [104, 21] } }),
      'map/geometry',
    ],
    [
      'metres in place of degrees',
      withRing([
        [501234, 2345678],
        [501235, 2345678],
        [501235, 2345679],
        [501234, 2345678],
      ]),
      'map/geometry',
    ],
    [
      'a ring that is not closed',
      withRing([
        [104, 21],
        [105, 21],
        [105, 22],
        [104, 22],
      ]),
      'map/geometry',
    ],
    ['too many points', withRing(Array.from({ length: 300_002 }, () => [104, 21])), 'map/too-detailed'],
    ['too many areas', mapWith(...Array.from({ length: 1001 }, () => square({ name: 'Một' }))), 'map/areas'],
  ])('refuse %s', async (_, file, code) => {
    const answer = await load(file)

    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([422, code])
  })

  test('refuse a file that is too large, and a level that is none', async () => {
    const huge = { type: 'FeatureCollection', features: [], note: 'x'.repeat(9 * 1024 * 1024) }

    expect([(await load(huge)).statusCode, (await load(mapWith(), { level: 'street' })).statusCode]).toEqual([413, 404])
  })

  test('are forgotten when the administrator takes them away', async () => {
    const away = await app.inject({
      method: 'DELETE',
      url: '/api/v1/provinces/mau/maps/district',
      headers: { 'x-reader': 'administrator' },
    })

    expect([away.statusCode, (await ask('/district')).statusCode, (await ask('')).json()]).toEqual([200, 404, []])
  })
})
