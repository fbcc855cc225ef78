import { sql } from 'kysely'
import { z } from 'zod'
import { type PlainDate, parsePlainDate, plainDate, type Regime } from '../../ledger/period/index.ts'
import type { Place } from '../../ledger/register/index.ts'
import type { DatedSetting, Department, Province } from '../../ledger/report/index.ts'
import type { Database, LedgerTransaction } from '../connection/index.ts'

const day = z
  .string()
  .refine((text) => parsePlainDate(text) === text, 'phải là ngày dạng 2021-09-05')
  .transform(plainDate)

const department: z.ZodType<Department> = z.strictObject({
  superior: z.string().min(1),
  issuer: z.string().min(1),
  name: z.string().min(1),
  reportSymbol: z.string().min(1),
  seat: z.string().min(1),
  signedAs: z.array(z.string().min(1)).min(1),
  recipients: z.array(z.string().min(1)),
  leadingZero: z.boolean(),
})

const regime: z.ZodType<Regime> = z.strictObject({
  code: z.string().min(1),
  title: z.string().min(1),
  basis: z.string().min(1),
  cutoffs: z.array(z.strictObject({ from: day, monthBeginsOn: z.int().min(1).max(28) })).min(1),
})

const places = z.array(
  z.strictObject({
    code: z.string().regex(/^[a-z0-9-]+$/),
    name: z.string().min(1),
    level: z.enum(['district', 'commune']),
    from: day.optional(),
    to: day.optional(),
  }),
)

const settings = { department, regime, places } as const

type SettingName = keyof typeof settings

/** A province and everything about it that may change, each setting from a day on. */
export type ProvinceFile = {
  readonly code: string
  readonly name: string
  readonly settings: readonly DatedSetting[]
}

/**
 * Writes a province and its dated settings; what stood under the same name and day is replaced.
 * @throws a ZodError where a setting does not have the form of its name
 */
export const saveProvince = async (transaction: LedgerTransaction, file: ProvinceFile): Promise<void> => {
  const { code, name } = file
  await transaction
    .insertInto('provinces')
    .values({ code, name })
    .onConflict((conflict) => conflict.column('code').doUpdateSet({ name }))
    .execute()
  for (const setting of file.settings) {
    const value = JSON.stringify(settings[setting.name as SettingName].parse(setting.value))
    await sql`insert into settings (province, name, holds_from, value)
      values (${code}, ${setting.name}, ${setting.holdsFrom}, ${value}::jsonb)
      on conflict (province, name, holds_from) do update set value = excluded.value`.execute(transaction)
  }
}

/** All provinces of the ledger, by code. */
export const provincesOf = async (db: Database): Promise<readonly { code: string; name: string }[]> =>
  db.selectFrom('provinces').select(['code', 'name']).orderBy('code').execute()

/** The years in which something of a province happened, the latest first. */
export const yearsOf = async (db: Database, province: string): Promise<readonly number[]> => {
  const { rows } = await sql<{ year: number }>`
    select distinct extract(year from happened_on)::int as year from acts where province = ${province} order by year desc`.execute(
    db,
  )
  return rows.map(({ year }) => year)
}

/**
 * A province as it stood on a day: every setting that held then, the first one where the day is earlier still.
 * @throws when a setting is missing, which `saveProvince` cannot leave behind for a complete file
 */
export const getProvince = async (db: Database, code: string, on: PlainDate): Promise<Province> => {
  const province = await db.selectFrom('provinces').selectAll().where('code', '=', code).executeTakeFirstOrThrow()
  const { rows } = await sql<{ name: string; value: unknown }>`
    select distinct on (name) name, value from settings where province = ${code}
     order by name, holds_from <= ${on} desc, case when holds_from <= ${on} then holds_from end desc, holds_from`.execute(
    db,
  )
  const setting = (name: SettingName): unknown => rows.find((row) => row.name === name)?.value
  return {
    code,
    name: province.name,
    department: department.parse(setting('department')),
    regime: regime.parse(setting('regime')),
    places: places.parse(setting('places')) as readonly Place[],
  }
}
