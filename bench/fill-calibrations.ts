import { sql } from 'kysely'
import type { Ledger } from '../src/store/index.ts'

export type CalibrationFilling = { readonly province: string; readonly year: number; readonly count: number }

/**
 * Lays down instruments verified in one province and year: real acts with their hashes, and the rows they add up to, made by
 * the database itself so that millions take minutes. One in fifty fails; kinds, districts and days are drawn anew each.
 */
export const fillCalibrations = async (
  { db }: Ledger,
  { province, year, count }: CalibrationFilling,
): Promise<void> => {
  await sql`select setseed(${((year * 31 + Number(province.slice(1))) % 1000) / 1000})`.execute(db)
  await sql`
    with drawn as (
      select nextval('record_ids') as id, n,
             (${kinds})[1 + floor(power(random(), 2) * ${kindCount})::int] as kind,
             'district-' || (1 + floor(random() * 10)::int) as district,
             make_date(${year}, 1, 1) + floor(random() * 365)::int as day,
             random() < 0.02 as failed,
             20000 + 5000 * floor(random() * 60)::int as fee
        from generate_series(1, ${count}) n
    ), told as (
      select *, case when failed then 'failed' else 'passed' end as outcome,
             case when failed then null else (day + interval '12 months')::date end as valid_until
        from drawn
    ), written as (
      select *, '{"customer":"Khách hàng ' || n % 900 || '","district":"' || district || '","fee":' || fee || ',"kind":"' || kind
               || '","outcome":"' || outcome || '","serial":"S-' || ${year}::int || '-' || n || '","service":"periodic"'
               || case when failed then '' else ',"validUntil":"' || valid_until || '"' end || '}' as changes
        from told
    ), acted as (
      insert into acts (province, register, record, seq, kind, action, recorded_at, happened_on, person, office, changes, hash)
      select ${province}, 'calibration', id, 1, 'opened', 'verify', ${recordedAt}::timestamptz, day, 'bench', 'operator', changes::json,
             sha256(convert_to('[null,"' || ${province}::text || '","calibration",' || id || ',1,"opened","verify","' || ${recordedAt}::text
               || '","' || day || '","bench","operator",null,null,' || to_json(changes)::text || ']', 'UTF8'))
        from written order by id
    )
    insert into calibration (province, id, version, state, life_on, life_state, customer, district, kind, serial, service, outcome,
                             valid_until, fee, verified_on)
    select ${province}, id, 1, 'verified', array[day], array['verified'], 'Khách hàng ' || n % 900, district, kind,
           'S-' || ${year}::int || '-' || n, 'periodic', outcome, valid_until, fee, day
      from written order by id`.execute(db)
}

const recordedAt = '2026-11-22T00:00:00.000Z'

const kindNames = [
  'waterMeter',
  'springScale',
  'platformScale',
  'electronicElectricityMeter',
  'bloodPressureMeter',
  'fuelDispenser',
  'taximeter',
  'pressureGauge',
  'technicalScale',
  'thermometer',
  'analyticalScale',
  'truckScale',
]

const kindCount = kindNames.length
const kinds = sql`${kindNames}::text[]`
