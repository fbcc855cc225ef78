import type { FastifyInstance } from 'fastify'
import { refuse } from '../../ledger/index.ts'
import type { Place, PlaceLevel } from '../../ledger/register/index.ts'
import { type Area, forgetMap, keepMap, mapOf, mapsOf, placesOf, readMap } from '../../store/index.ts'
import type { Surroundings } from '../app/application.ts'
import { readerOf } from '../app/asks.ts'
import { sendRefusal } from '../app/refusals.ts'
import { anyObject, answer, instant, listOf, object, oneOf, text, whole } from '../app/schema.ts'
import { knownProvince } from './known-province.ts'

/** A map as it was loaded: how many units it shows, and what of the file and of the province found no partner. */
export type MapTold = {
  readonly level: PlaceLevel
  readonly property: string
  readonly units: number
  readonly unmatched: readonly string[]
  readonly missing: readonly string[]
  readonly recordedAt: string
}

const tags = ['Bản đồ']
const mebibyte = 1024 * 1024
const mostOfMap = 8 * mebibyte
const levels = ['district', 'commune'] as const

const head = object({
  level: oneOf('Cấp đơn vị hành chính', levels),
  property: text('Thuộc tính của tệp mang tên đơn vị'),
  units: whole('Số đơn vị có trên bản đồ'),
  unmatched: listOf(text('Tên trong tệp'), 'Các vùng trong tệp không khớp đơn vị nào của tỉnh'),
  missing: listOf(text('Tên đơn vị'), 'Các đơn vị của tỉnh không có trên bản đồ'),
  recordedAt: text('Thời điểm nạp', { format: 'date-time' }),
})

type OfMap = { readonly province: string; readonly level: string }

/** The maps of a province, which its administrator loads as GeoJSON. */
export const maps = async (app: FastifyInstance, { ledger, now }: Surroundings): Promise<void> => {
  app.addHook('preHandler', knownProvince(ledger))
  const places = async (province: string) => (await placesOf(ledger.db, [province])).get(province) ?? []
  const told = async (province: string): Promise<readonly MapTold[]> => {
    const all = await places(province)
    const heads = await mapsOf(ledger.db, province)
    return Promise.all(
      heads.map(async ({ level, property, units, unmatched, recordedAt }) => {
        const areas = (await mapOf(ledger.db, province, level)) ?? []
        return { level, property, units, unmatched, missing: missing(areas, all, level), recordedAt }
      }),
    )
  }

  app.get<{ Params: { province: string } }>(
    '/provinces/:province/maps',
    {
      config: { asks: 'signed-in' },
      schema: { tags, summary: 'Các bản đồ của tỉnh', response: { 200: answer('Các bản đồ', listOf(head, '')) } },
    },
    ({ params: { province } }) => told(province),
  )

  app.get<{ Params: OfMap }>(
    '/provinces/:province/maps/:level',
    {
      config: { asks: 'signed-in' },
      schema: {
        tags,
        summary: 'Bản đồ theo cấp huyện (district) hoặc cấp xã (commune), dạng GeoJSON',
        response: { 200: answer('FeatureCollection; mỗi vùng có code và name của đơn vị', anyObject('GeoJSON')) },
      },
    },
    async (request, reply) => {
      const { province, level } = request.params
      const areas = await mapOf(ledger.db, province, level)
      return areas === undefined ? sendRefusal(request, reply, 404, noMap) : collection(areas, await places(province))
    },
  )

  app.put<{ Params: OfMap; Querystring: { property?: string }; Body: unknown }>(
    '/provinces/:province/maps/:level',
    {
      config: { asks: { department: 'administer' } },
      bodyLimit: mostOfMap,
      schema: {
        tags,
        summary: 'Nạp bản đồ của tỉnh từ tệp GeoJSON, nhiều nhất 8 MB',
        description:
          'Vùng được nhận theo tên đơn vị hành chính, không cần dấu, có hoặc không có chữ Huyện, Xã… Các thuộc tính khác của tệp không được lưu.',
        querystring: object({ property: text('Thuộc tính mang tên đơn vị; không ghi là tự tìm') }, ['property']),
        body: anyObject('GeoJSON FeatureCollection'),
        response: { 200: answer('Bản đồ đã nạp', head) },
      },
    },
    async (request, reply) => {
      const { province } = request.params
      const level = levels.find((each) => each === request.params.level)
      if (level === undefined) return sendRefusal(request, reply, 404, noMap)
      const all = await places(province)
      const read = readMap(request.body, { level, places: all, property: request.query.property })
      if (!read.ok) return sendRefusal(request, reply, 422, read)
      const by = { person: readerOf(request).person, at: now() }
      await keepMap(ledger.db, { province, level }, read.value, by)
      const { property, areas, unmatched } = read.value
      const answered: MapTold = {
        level,
        property,
        units: areas.length,
        unmatched,
        missing: missing(areas, all, level),
        recordedAt: by.at,
      }
      return answered
    },
  )

  app.delete<{ Params: OfMap }>(
    '/provinces/:province/maps/:level',
    {
      config: { asks: { department: 'administer' } },
      schema: {
        tags,
        summary: 'Bỏ bản đồ của tỉnh',
        response: { 200: answer('Đã bỏ', object({ at: instant('Thời điểm') })) },
      },
    },
    async (request, reply) => {
      const { province } = request.params
      const level = levels.find((each) => each === request.params.level)
      if (level === undefined) return sendRefusal(request, reply, 404, noMap)
      await forgetMap(ledger.db, province, level)
      return { at: now() }
    },
  )
}

const noMap = refuse(
  'map/none',
  'Tỉnh chưa có bản đồ này; quản trị nạp bản đồ cấp huyện (district) hoặc cấp xã (commune).',
)

const missing = (areas: readonly Area[], places: readonly Place[], level: PlaceLevel): readonly string[] => {
  const shown = new Set(areas.map(({ code }) => code))
  return places.filter((place) => place.level === level && !shown.has(place.code)).map(({ name }) => name)
}

const collection = (areas: readonly Area[], places: readonly Place[]) => ({
  type: 'FeatureCollection',
  features: areas.map(({ code, polygons }) => ({
    type: 'Feature',
    properties: { code, name: places.find((place) => place.code === code)?.name ?? code },
    geometry: { type: 'MultiPolygon', coordinates: polygons },
  })),
})
