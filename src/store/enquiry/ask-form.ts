import { sql } from 'kysely'
import { domains } from '../../domains/index.ts'
import {
  type FilledForm,
  fillForm,
  indicatorsOf,
  type StatisticalForm,
  statisticalEntry,
  statisticalForms,
} from '../../domains/statistics/index.ts'
import { everyIndicator, ok, type Result, refuse } from '../../ledger/index.ts'
import { periodCode, statisticalReports, windowOf, yearPeriod } from '../../ledger/period/index.ts'
import type { ReadRecord } from '../../ledger/report/index.ts'
import type { Database } from '../connection/index.ts'
import { type Row, readRecords } from '../reading/index.ts'
import { findProvince } from './names.ts'
import type { Ledger } from './open-ledger.ts'

const indicators = everyIndicator(domains)

const findForm = (code: string): Result<StatisticalForm> => {
  const found = statisticalForms.find((form) => form.code === code || form.formNumber.startsWith(`${code}/`))
  return found === undefined
    ? refuse(
        'form/unknown',
        `Không có biểu “${code}”. Các biểu: ${statisticalForms.map((form) => form.formNumber).join(', ')}.`,
      )
    : ok(found)
}

/**
 * A statutory form of statistics, filled for a calendar year: from the registers, and by what was entered by hand.
 * @param asked `form` is its number (`04`) or its code
 */
export const askForm = async (
  ledger: Ledger,
  asked: { readonly province: string; readonly year: number; readonly form: string },
): Promise<Result<FilledForm>> => {
  const form = findForm(asked.form)
  if (!form.ok) return form
  const period = yearPeriod(asked.year)
  const span = { window: windowOf(period, statisticalReports), period: periodCode(period) }
  const province = await findProvince(ledger.db, asked.province, span.window.to)
  if (!province.ok) return province
  const needed = indicatorsOf(form.value)
  const of = indicators.filter((each) => needed.includes(each.code))
  const figures = await ledger.books.figures(province.value.code, span, of)
  return ok(
    fillForm(form.value, figures, await entriesByHand(ledger.db, province.value.code, form.value, span.window.from)),
  )
}

const entriesByHand = async (
  db: Database,
  province: string,
  form: StatisticalForm,
  from: string,
): Promise<readonly ReadRecord[]> => {
  const { rows } = await sql<Row>`
    select e.* from statistical_entry e join statistical_form f on f.province = e.province and f.id = e.form
     where e.province = ${province} and f.form = ${form.code} and f.for_from = ${from} and e.state = 'entered'
       and not e.voided and not f.voided
     order by e.id`.execute(db)
  return readRecords(db, province, statisticalEntry, rows)
}
