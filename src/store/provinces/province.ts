import { sql } from 'kysely'
import { ok, type Result, refuse } from '../../ledger/index.ts'
import type { PlainDate } from '../../ledger/period/index.ts'
import type { Province } from '../../ledger/report/index.ts'
import type { Database, LedgerTransaction } from '../connection/index.ts'
import { placesSetting } from '../reading/index.ts'
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
 * @throws when there is no such province, or a setting is missing, which `saveProvince` cannot leave behind for a complete file
 */
export const getProvince = async (db: Database, code: string, on: PlainDate): Promise<Province> => {
  const onDay = await findProvinceOnDays(db, code)
  if (onDay === undefined) throw new Error(`province ${code} is not in the ledger`)
  return onDay(on)
}

/** How a province stood on whatever day is asked, read once; undefined where there is no such province. */
export const findProvinceOnDays = async (
  db: Database,
  code: string,
): Promise<((on: PlainDate) => Province) | undefined> => {
  const { rows } = await sql<{ title: string; name: string; since: string; value: unknown }>`
    select province.name as title, setting.name, setting.holds_from as since, setting.value
      from provinces as province left join settings as setting on setting.province = province.code
     where province.code = ${code} order by setting.holds_from`.execute(db)
  const [first] = rows
  if (first === undefined) return undefined
  const settingOn = (name: SettingName, on: PlainDate): unknown => {
    const all = rows.filter((row) => row.name === name)
    return (all.findLast(({ since }) => since <= on) ?? all[0])?.value
  }
  return (on) => ({
    code,
    name: first.title,
    department: settings.department.parse(settingOn('department', on)),
    regime: settings.regime.parse(settingOn('regime', on)),
    // Each unit has the days between which it stood, so the last setting is right for every day.
    places: (rows.findLast((row) => row.name === placesSetting)?.value ?? []) as Province['places'],
  })
}
