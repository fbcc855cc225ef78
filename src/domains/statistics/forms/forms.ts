import { list } from '../../../ledger/index.ts'
import { internationalCooperation, technologyTransfer } from './cooperation.ts'
import { enterprises, intellectualProperty } from './enterprises.ts'
import { expenditure } from './expenditure.ts'
import type { FormColumn, StatisticalForm } from './form.ts'
import { organisations, people } from './organisations.ts'
import { radiation } from './radiation.ts'
import { standards } from './standards.ts'
import { tasks } from './tasks.ts'

/**
 * The ten yearly forms of Circular 15/2018. Numbers and titles are the circular's; rows and columns are those of the form of
 * Circular 26/2015 from which each came, the nearest text that is known, and are to be compared with the circular before use.
 */
export const statisticalForms: readonly StatisticalForm[] = [
  organisations,
  people,
  expenditure,
  tasks,
  internationalCooperation,
  technologyTransfer,
  enterprises,
  intellectualProperty,
  standards,
  radiation,
]

/** @throws when there is no such form */
export const getForm = (code: string): StatisticalForm => {
  const found = statisticalForms.find((form) => form.code === code)
  if (found === undefined) throw new Error(`no statistical form «${code}»`)
  return found
}

const basis = 'Thông tư số 15/2018/TT-BKHCN'

export const formList = list({
  code: 'statistical-forms',
  title: 'Biểu thống kê',
  basis,
  entries: Object.fromEntries(
    statisticalForms.map(({ code, formNumber, title, from, to }) => [
      code,
      { label: `Biểu ${formNumber}: ${title}`, from, ...(to === undefined ? {} : { to }) },
    ]),
  ),
})

/** The rows of all forms, each known as `form-row`. */
export const rowList = list({
  code: 'statistical-form-rows',
  title: 'Dòng của biểu',
  basis,
  entries: Object.fromEntries(
    statisticalForms.flatMap((form) =>
      form.rows.map((row) => [`${form.code}-${row.code}`, `${form.formNumber}, dòng ${row.code}: ${row.title}`]),
    ),
  ),
})

const everyColumn: readonly FormColumn[] = statisticalForms.flatMap((form) => form.columns)

export const columnList = list({
  code: 'statistical-form-columns',
  title: 'Cột của biểu',
  basis,
  entries: Object.fromEntries(everyColumn.map((column) => [column.code, column.title])),
})
