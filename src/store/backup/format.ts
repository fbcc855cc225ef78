import { createHash } from 'node:crypto'
import { z } from 'zod'

/**
 * A backup is a tar archive under gzip: `about.json`, then the rows of each table in parts of whole rows as COPY text,
 * then `contents.json` with their hashes, and last the hash of that, as `sha256sum --check` reads it. Without its end a
 * file is not whole. An operator can open it with `tar xzf`.
 */
export const formatNumber = 1

export const aboutName = 'so-cai-backup/about.json'
export const contentsName = 'so-cai-backup/contents.json'
export const endName = 'so-cai-backup/contents.json.sha256'

/** The name of a part of a table. */
export const partName = (table: string, part: number): string =>
  `so-cai-backup/tables/${encodeURIComponent(table)}/${String(part).padStart(8, '0')}.copy`

/** The table that a part belongs to; undefined where the name is no part's. */
export const tableOfPart = (name: string): string | undefined => {
  const written = /^so-cai-backup\/tables\/([^/]+)\/\d{8,}\.copy$/.exec(name)?.[1]
  return written === undefined ? undefined : decodeURIComponent(written)
}

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const count = z.int().min(0)
const name = z.string().min(1).max(63)

const about = z.object({
  kind: z.literal('so-cai-backup'),
  format: z.int(),
  software: z.string(),
  engine: z.enum(['embedded', 'server']),
  postgres: z.string(),
  takenAt: z.string(),
  migrations: z.array(z.string()),
  tables: z.array(
    z.object({
      name,
      columns: z.array(z.object({ name, type: z.string() })).min(1),
      key: z.array(name),
      comment: z.string().nullable(),
    }),
  ),
})

/** What a backup says of itself before its rows. */
export type About = z.infer<typeof about>

const contents = z.object({
  /** The hash of `about.json`. */
  about: hash,
  tables: z.array(z.object({ name, rows: count, bytes: count, sha256: hash })),
  sequences: z.array(z.object({ name, last: z.string().regex(/^-?\d{1,19}$/), called: z.boolean() })),
  /** The last hash of every chain of each province, as it can be kept elsewhere. */
  newest: z.array(z.object({ chain: name, province: z.string(), hash })),
})

/** What a backup says of itself after its rows: how many there were, and their hashes. */
export type Contents = z.infer<typeof contents>

/** Undefined where the bytes are not what a backup begins with. */
export const readAbout = (bytes: Buffer): About | undefined => parsed(about, bytes)

/** Whatever number of format, and of software, the bytes name; undefined where they are of no backup at all. */
export const readFormat = (bytes: Buffer): number | undefined =>
  parsed(about.pick({ kind: true, format: true }), bytes)?.format

/** Undefined where the bytes are not what a backup ends with. */
export const readContents = (bytes: Buffer): Contents | undefined => parsed(contents, bytes)

/** JSON as it stands in a backup: to be read by eye too. */
export const written = (value: About | Contents): Buffer => Buffer.from(`${JSON.stringify(value, null, 1)}\n`)

/** The last part of a backup. */
export const endOf = (contents: Buffer): Buffer => Buffer.from(`${sha256(contents)}  contents.json\n`)

/** One hash for everything in a backup: that of its contents, which hold all others. */
export const hashOf = (contents: Contents): string => sha256(written(contents))

/** A hash in small hexadecimal letters. */
export const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

const parsed = <T>(schema: z.ZodType<T>, bytes: Buffer): T | undefined => {
  try {
    return schema.parse(JSON.parse(bytes.toString('utf8')))
  } catch {
    return undefined
  }
}

/** Whether a version `a.b.c` is later than another. */
export const isLater = (version: string, than: string): boolean => {
  const [a, b] = [version, than].map((each) => each.split(/[.-]/).slice(0, 3).map(Number))
  for (const at of [0, 1, 2]) {
    const difference = (a?.[at] ?? 0) - (b?.[at] ?? 0)
    if (difference !== 0) return difference > 0
  }
  return false
}
