import { CompiledQuery } from 'kysely'
import { type AnyRegister, foldAll, type LedgerRecord } from '../../ledger/register/index.ts'
import type { Database } from '../connection/index.ts'
import type { KeptAct } from '../posting/index.ts'
import { type Column, columnsOf, quoted, tableOf } from '../tables/index.ts'
import { type LedgerFinding, placeOf } from './finding.ts'

type Row = { readonly id: number } & Readonly<Record<string, unknown>>

/** Rows that are not what their acts add up to, among the records with a number above `above` and up to `upTo`. */
export const rowFindings = async (
  db: Database,
  province: string,
  register: AnyRegister,
  histories: readonly (readonly KeptAct[])[],
  above: number,
  upTo: number,
): Promise<readonly LedgerFinding[]> => {
  const columns = columnsOf(register)
  const names = columns.map(({ name }) => quoted(name)).join(', ')
  const query = `select ${names} from ${tableOf(register)} where province = $1 and id > $2 and id <= $3`
  const { rows } = await db.executeQuery<Row>(CompiledQuery.raw(query, [province, above, upTo]))
  const unexplained = new Map(rows.map((row) => [row.id, row]))
  const findings: LedgerFinding[] = []
  for (const history of histories) {
    const id = history[0]?.act.record ?? 0
    findings.push(...differences(province, register, columns, history, unexplained.get(id)))
    unexplained.delete(id)
  }
  for (const id of unexplained.keys()) {
    const tell = 'Có trong sổ nhưng không có bút toán nào.'
    findings.push({ place: placeOf(province, register.code, id), code: 'record/without-acts', tell })
  }
  return findings
}

const differences = (
  province: string,
  register: AnyRegister,
  columns: readonly Column[],
  history: readonly KeptAct[],
  row: Row | undefined,
): readonly LedgerFinding[] => {
  const place = placeOf(province, register.code, history[0]?.act.record ?? 0)
  if (row === undefined) return [{ place, code: 'record/missing', tell: 'Có bút toán nhưng không có trong sổ.' }]
  const record = foldOrNothing(register, history)
  if (record === undefined) {
    const tell = 'Các bút toán không cộng lại được thành một bản ghi.'
    return [{ place, code: 'record/does-not-fold', tell }]
  }
  return columns.flatMap((column) => {
    const [stored, due] = [row[column.name], column.valueOf(record, province)].map((value) =>
      JSON.stringify(value ?? null),
    )
    if (stored === due) return []
    const tell = `Cột ${column.name} ghi ${stored}, các bút toán cộng lại là ${due}.`
    return [{ place, code: 'record/differs', tell }]
  })
}

const foldOrNothing = (register: AnyRegister, history: readonly KeptAct[]): LedgerRecord | undefined => {
  try {
    return foldAll(
      register,
      history.map(({ act }) => act),
    )
  } catch {
    return undefined
  }
}
