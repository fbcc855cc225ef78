import { ok, type Result, refuse } from '../../ledger/index.ts'
import type { Place, PlaceLevel } from '../../ledger/register/index.ts'
import { plain } from '../search/words.ts'

type Position = readonly [longitude: number, latitude: number]
type Polygon = readonly (readonly Position[])[]

/** The area of one administrative unit; rings in degrees of WGS 84, as GeoJSON has them. */
export type Area = { readonly code: string; readonly polygons: readonly Polygon[] }

/** A map whose areas were found among the units of a province. */
export type MapRead = {
  /** The property of the file by which they were found. */
  readonly property: string
  readonly areas: readonly Area[]
  /** The names in the file of which the province has no unit; their areas are left out. */
  readonly unmatched: readonly string[]
}

const mostAreas = 1000
const mostPositions = 300_000

/**
 * Reads a map (GeoJSON, RFC 7946): polygons, each with a property that names a unit of the province, with or without
 * diacritics and with or without «Huyện», «Xã» and the like. All other properties are left out.
 * @param property the one that names the units; the one that names most of them where none is said
 */
export const readMap = (
  file: unknown,
  { level, places, property }: { level: PlaceLevel; places: readonly Place[]; property?: string | undefined },
): Result<MapRead> => {
  const features = featuresIn(file)
  if (features === undefined)
    return refuse(
      'map/not-geojson',
      'Tệp không phải bản đồ GeoJSON; chỉ nhận FeatureCollection gồm các vùng Polygon hoặc MultiPolygon, mỗi vùng có tên đơn vị hành chính.',
    )
  if (features.length === 0 || features.length > mostAreas)
    return refuse('map/areas', `Bản đồ có ${features.length} vùng; nhận từ 1 đến ${mostAreas} vùng.`)
  const units = unitsOf(places.filter((place) => place.level === level))
  const named = property ?? nameProperty(features, units)
  if (named === undefined)
    return refuse(
      'map/no-unit',
      `Không vùng nào mang tên một ${levels[level]} của tỉnh; các tên được nhận: ${examples(places, level)}.`,
    )
  return areasOf(features, named, units)
}

const levels: Readonly<Record<PlaceLevel, string>> = { district: 'đơn vị cấp huyện', commune: 'đơn vị cấp xã' }

type Feature = { readonly properties: Readonly<Record<string, unknown>>; readonly geometry: unknown }

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const featuresIn = (file: unknown): readonly Feature[] | undefined => {
  if (!isObject(file) || file['type'] !== 'FeatureCollection' || !Array.isArray(file['features'])) return undefined
  const features: readonly unknown[] = file['features']
  const read = features.flatMap((each) => {
    if (!isObject(each) || each['type'] !== 'Feature') return []
    return [{ properties: isObject(each['properties']) ? each['properties'] : {}, geometry: each['geometry'] }]
  })
  return read.length === features.length ? read : undefined
}

const kinds = /^(?:huyen|thi xa|thanh pho|tp|tx|quan|xa|phuong|thi tran|tt|dac khu)[. ]+/

/** A name without diacritics, signs and the word for the kind of unit. */
const bare = (name: string): string => whole(name).replace(kinds, '').trim()
const whole = (name: string): string =>
  plain(name)
    .replace(/[^a-z0-9. ]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** The units of a province by what they may be called; a bare name that two of them have names neither. */
const unitsOf = (places: readonly Place[]): ReadonlyMap<string, string> => {
  const bares = places.map(({ name }) => bare(name))
  const isOnly = (name: string) => bares.filter((each) => each === name).length === 1
  return new Map([
    ...places.flatMap(({ name, code }) => (isOnly(bare(name)) ? [[bare(name), code] as const] : [])),
    ...places.map(({ name, code }) => [whole(name), code] as const),
    ...places.map(({ code }) => [code, code] as const),
  ])
}

const unitNamed = (units: ReadonlyMap<string, string>, name: unknown): string | undefined =>
  typeof name === 'string' ? (units.get(name) ?? units.get(whole(name)) ?? units.get(bare(name))) : undefined

const nameProperty = (features: readonly Feature[], units: ReadonlyMap<string, string>): string | undefined => {
  const names = [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))]
  const found = (name: string) =>
    new Set(features.flatMap(({ properties }) => unitNamed(units, properties[name]) ?? [])).size
  const counted = names.map((name) => ({ name, found: found(name) })).sort((a, b) => b.found - a.found)
  const [first] = counted
  return first === undefined || first.found === 0 ? undefined : first.name
}

const areasOf = (
  features: readonly Feature[],
  property: string,
  units: ReadonlyMap<string, string>,
): Result<MapRead> => {
  const areas = new Map<string, readonly Polygon[]>()
  const unmatched: string[] = []
  let positions = 0
  for (const [at, { properties, geometry }] of features.entries()) {
    const polygons = polygonsOf(geometry)
    if (polygons === undefined)
      return refuse(
        'map/geometry',
        `Vùng thứ ${at + 1} không phải Polygon hoặc MultiPolygon khép kín theo kinh độ, vĩ độ WGS 84 (kinh độ -180 đến 180, vĩ độ -90 đến 90).`,
      )
    positions += polygons.flat(2).length
    if (positions > mostPositions)
      return refuse(
        'map/too-detailed',
        `Bản đồ có hơn ${mostPositions.toLocaleString('vi')} điểm; hãy giản lược đường ranh giới rồi nạp lại.`,
      )
    const code = unitNamed(units, properties[property])
    // An island is an area of its own in many files, and belongs to the unit that it is named after.
    if (code === undefined) unmatched.push(nameOf(properties[property], at))
    else areas.set(code, [...(areas.get(code) ?? []), ...polygons])
  }
  if (areas.size === 0)
    return refuse('map/no-unit', `Không vùng nào có thuộc tính “${property}” mang tên một đơn vị hành chính của tỉnh.`)
  return ok({ property, areas: [...areas].map(([code, polygons]) => ({ code, polygons })), unmatched })
}

const longestName = 100

const nameOf = (name: unknown, at: number): string =>
  typeof name === 'string' && name.trim() !== ''
    ? name
        .normalize('NFC')
        .replace(/\p{Cc}/gu, ' ')
        .slice(0, longestName)
    : `vùng thứ ${at + 1}`

const polygonsOf = (geometry: unknown): readonly Polygon[] | undefined => {
  if (!isObject(geometry)) return undefined
  const { type, coordinates } = geometry
  const polygons: unknown = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : undefined
  return listOf(polygons, (polygon) => listOf(polygon, ringOf))
}

const listOf = <T>(all: unknown, read: (each: unknown) => T | undefined): readonly T[] | undefined => {
  if (!Array.isArray(all) || all.length === 0) return undefined
  const done: T[] = []
  for (const each of all) {
    const one = read(each)
    if (one === undefined) return undefined
    done.push(one)
  }
  return done
}

const leastOfRing = 4

const ringOf = (ring: unknown): readonly Position[] | undefined => {
  const positions = listOf(ring, positionOf)
  const [first, last] = [positions?.[0], positions?.at(-1)]
  if (positions === undefined || first === undefined || last === undefined) return undefined
  return positions.length >= leastOfRing && first[0] === last[0] && first[1] === last[1] ? positions : undefined
}

// Five decimals are a metre; more only make the map larger.
const rounded = (degrees: number): number => Math.round(degrees * 1e5) / 1e5

const positionOf = (position: unknown): Position | undefined => {
  if (!Array.isArray(position)) return undefined
  const [longitude, latitude]: readonly unknown[] = position
  const isWithin = (degrees: unknown, most: number): degrees is number =>
    typeof degrees === 'number' && Math.abs(degrees) <= most
  return isWithin(longitude, 180) && isWithin(latitude, 90) ? [rounded(longitude), rounded(latitude)] : undefined
}

const mostExamples = 10

const examples = (places: readonly Place[], level: PlaceLevel): string => {
  const names = places.filter((place) => place.level === level).map(({ name }) => name)
  return (
    `${names.slice(0, mostExamples).join(', ')}${names.length > mostExamples ? '…' : ''}` || 'chưa khai báo đơn vị nào'
  )
}
