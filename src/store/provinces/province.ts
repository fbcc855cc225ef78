import { sql } from 'kysely'
import { ok, type Result, refuse } from '../../ledger/index.ts'
import type { PlainDate } from '../../ledger/period/index.ts'
import type { Province } from '../../ledger/report/index.ts'
import type { Database, LedgerTransaction } from '../connection/index.ts'
import { placesOf } from '../reading/index.ts'
import type { ProvinceFile } from './province-file.ts'
import { type SettingName, settingNames, settings } from './settings.ts'

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

/**
 * Makes a province or changes it, once: what stands already is left as it is.
 * @returns what was done; refuses a new province without all its settings
 */
export const putProvince = async (
  transaction: LedgerTransaction,
  file: ProvinceFile,
): Promise<Result<'made' | 'changed' | 'unchanged'>> => {
  const before = await standing(transaction, file.code)
  const known = new Set([...before.settings, ...file.settings].map(({ name }) => name))
  const missing = settingNames.filter((name) => !known.has(name))
  if (missing.length > 0)
    return refuse(
      'province-file/incomplete',
      `settings: tỉnh “${file.code}” chưa có trong sổ nên phải có đủ ${settingNames.join(', ')}; còn thiếu ${missing.join(', ')}.`,
    )
  await saveProvince(transaction, file)
  if (before.name === undefined) return ok('made')
  const after = await standing(transaction, file.code)
  return ok(JSON.stringify(before) === JSON.stringify(after) ? 'unchanged' : 'changed')
}

const standing = async (transaction: LedgerTransaction, code: string) => {
  const province = await transaction.selectFrom('provinces').select('name').where('code', '=', code).executeTakeFirst()
  const { rows } = await sql<{ name: string; holdsFrom: string; value: string }>`
    select name, holds_from as "holdsFrom", value::text as value from settings where province = ${code}
     order by name, holds_from`.execute(transaction)
  return { name: province?.name, settings: rows }
}

/** All provinces of the ledger, by code. */
export const provincesOf = async (db: Database): Promise<readonly { code: string; name: string }[]> =>
  db.selectFrom('provinces').select(['code', 'name']).orderBy('code').execute()

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
    department: settings.department.parse(setting('department')),
    regime: settings.regime.parse(setting('regime')),
    // Each unit has the days between which it stood, so the last setting is right for every day.
    places: (await placesOf(db, [code])).get(code) ?? [],
  }
}
