import pg from 'pg'

/**
 * How values come back, for one pool only: the parsers of `pg` are global and other users of `pg` in the process keep theirs.
 * Dates stay strings, as a `Date` is a moment and a plain date is not.
 */
export const typeParsers: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary'): ((text: string) => unknown) =>
    (format === 'binary' ? undefined : parsers.get(oid)) ??
    (pg.types.getTypeParser(oid, format) as (text: string) => unknown),
}

const oids = {
  int8: 20,
  int8s: 1016,
  date: 1082,
  dates: 1182,
  timestamp: 1114,
  timestamps: 1115,
  timestamptz: 1184,
  timestamptzs: 1185,
  numeric: 1700,
  numerics: 1231,
} as const

const textArray: number = 1009

const parsePlainDate = (text: string): string => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new Error(`not a plain date: ${text} (is DateStyle ISO?)`)
  return text
}

const parseInt8 = (text: string): number => {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new Error(`bigint beyond 2^53: ${text}`)
  return value
}

const parseMoment = (text: string): string => {
  const moment = parseWithPg(text)
  if (!(moment instanceof Date)) throw new Error(`not a moment: ${text}`)
  return moment.toISOString()
}

const parseWithPg: (text: string) => unknown = pg.types.getTypeParser(oids.timestamptz)

const parseTexts: (text: string) => (string | null)[] = pg.types.getTypeParser(textArray)

const each =
  <T>(parse: (text: string) => T) =>
  (text: string): (T | null)[] =>
    parseTexts(text).map((item) => (item === null ? null : parse(item)))

const asText = (text: string): string => text

const parsers: ReadonlyMap<number, (text: string) => unknown> = new Map<number, (text: string) => unknown>([
  [oids.int8, parseInt8],
  [oids.int8s, each(parseInt8)],
  [oids.date, parsePlainDate],
  [oids.dates, each(parsePlainDate)],
  [oids.timestamp, asText],
  [oids.timestamps, each(asText)],
  [oids.timestamptz, parseMoment],
  [oids.timestamptzs, each(parseMoment)],
  [oids.numeric, asText],
  [oids.numerics, each(asText)],
])
