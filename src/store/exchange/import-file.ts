import { basename } from 'node:path'
import { sql } from 'kysely'
import type { PlainDate } from '../../ledger/period/index.ts'
import type { AnyRegister, DecideContext, Place } from '../../ledger/register/index.ts'
import { type Refusal, refuse, type Result } from '../../ledger/index.ts'
import { type Database, holdingSession, inTransaction, type LedgerTransaction } from '../connection/index.ts'
import { type EntriesPosted, type DecidedEntry, postEntries, type Signature, signed } from '../posting/index.ts'
import { type Checked, checkRows, type ReadyRow, refusingUnreadable } from './check-rows.ts'
import { sheetOf } from './columns.ts'
import type { ImportFault } from './found-faults.ts'
import { openSheet, type Sheet } from './read-sheet.ts'
import { openSpool, type Spool } from './spool.ts'

export type ImportOrder = {
  readonly register: AnyRegister
  readonly province: string
  /** A .xlsx or CSV file. */
  readonly file: string
  readonly signature: Signature
  /** The day after which nothing may have happened; the day of the signature in Vietnam unless told. */
  readonly today?: PlainDate
  /** The administrative units of the province, past ones too. */
  readonly places: readonly Place[]
  /** Post the good rows although others are faulty. */
  readonly validRowsOnly?: boolean
  /** Only say how good the rows are; nothing is written. */
  readonly checkOnly?: boolean
  readonly onProgress?: (progress: ImportProgress) => void
  /** Once it aborts, the import throws and nothing of it stays. */
  readonly signal?: AbortSignal
  /**
   * Called with the transaction, before it writes, where it has the only session of the database, so that nobody else can
   * ask meanwhile; what it gives is called when the transaction is over.
   */
  readonly onOnlySession?: (transaction: LedgerTransaction) => Promise<() => void>
  /** What is written together with the import: both stay, or neither; what it throws is thrown. */
  readonly alongside?: (transaction: LedgerTransaction, imported: Imported) => Promise<void>
}

/** How many rows are done; `of` is known once all were checked. */
export type ImportProgress =
  | { readonly doing: 'checking'; readonly rows: number }
  | { readonly doing: 'writing'; readonly rows: number; readonly of: number }

/** How far the rows of a file are good; rows are counted without headings and empty rows. */
export type RowsChecked = {
  readonly rows: number
  readonly faultyRows: number
  /** All bad cells, of which `faults` has at most the first thousand. */
  readonly faultCount: number
  readonly faults: readonly ImportFault[]
}

/** What an import has written. Rows that stood in the ledger before are unchanged. */
export type Imported = RowsChecked & {
  readonly ok: true
  readonly records: number
  readonly acts: number
  readonly unchanged: number
}

export type ImportResult = Imported | (Refusal & RowsChecked)

/**
 * Brings the rows of a sheet into a register: all of them in one transaction, or none where a row is faulty (unless
 * `validRowsOnly`). The same file twice changes nothing. Memory does not grow with the values in the file.
 */
export const importFile = async (db: Database, order: ImportOrder): Promise<ImportResult> => {
  const form = sheetOf(order.register)
  const opened = await refusingUnreadable(async () => ({ ok: true, value: await openSheet(order.file, form) }) as const)
  if (!opened.ok) return { ...opened, ...noRows }
  try {
    for (let attempt = 1; ; attempt++) {
      const result = await attemptImport(db, order, opened.value)
      if (result !== 'overtaken') return result
      if (attempt === mostAttempts) return { ...overtaken(order.register), ...noRows }
    }
  } finally {
    opened.value.close()
  }
}

const mostAttempts = 3

const noRows: RowsChecked = { rows: 0, faultyRows: 0, faultCount: 0, faults: [] }

const overtaken = (register: AnyRegister): Refusal =>
  refuse(
    'import/overtaken',
    `Sổ “${register.title}” đang được người khác ghi cùng những bản ghi này; chưa ghi bản ghi nào, hãy nhập lại sau ít phút.`,
  )

/** Checks and writes; overtaken when somebody else wrote the same records between the two. */
const attemptImport = async (db: Database, order: ImportOrder, sheet: Sheet): Promise<ImportResult | 'overtaken'> => {
  const ready = openSpool<ReadyRow>()
  try {
    const checked = await check(db, order, sheet, ready)
    if (!checked.ok) return { ...checked, ...noRows }
    const { rows, unchanged, faults } = checked.value
    const sums = { rows, faultyRows: faults.rows(), faultCount: faults.count(), faults: faults.kept() }
    if (sums.faultyRows > 0 && order.validRowsOnly !== true)
      return {
        ...refuse(
          'import/faulty-rows',
          `Tệp có ${sums.faultyRows} dòng sai trong ${rows} dòng (${sums.faultCount} lỗi); chưa ghi bản ghi nào. Hãy sửa các ô được nêu rồi nhập lại.`,
        ),
        ...sums,
      }
    const imported = ({ records, acts }: EntriesPosted): Imported => ({ ok: true, ...sums, unchanged, records, acts })
    if (order.checkOnly === true)
      return { ok: true, ...sums, unchanged, records: rows - sums.faultyRows - unchanged, acts: 0 }
    const posted = await write(db, order, sheet, checked.value, ready, imported)
    return posted === 'overtaken' ? posted : imported(posted)
  } finally {
    ready.close()
  }
}

const check = (db: Database, order: ImportOrder, sheet: Sheet, ready: Spool<ReadyRow>): Promise<Result<Checked>> => {
  const { register, province, onProgress, signal } = order
  const onRows = (rows: number) => {
    signal?.throwIfAborted()
    onProgress?.({ doing: 'checking', rows })
  }
  const checking = { register, province, form: sheetOf(register), decide: contextOf(order), onRows }
  return refusingUnreadable(() => checkRows(db, sheet, checking, ready))
}

const contextOf = ({ signature, today, places }: ImportOrder): DecideContext => {
  const { role, today: day } = signed(signature)
  return { places, today: today ?? day, ...(role === undefined ? {} : { role }) }
}

class Overtaken extends Error {
  override readonly name = 'Overtaken'
}

const write = async (
  db: Database,
  order: ImportOrder,
  sheet: Sheet,
  { rows: all, unchanged, faults }: Checked,
  ready: Spool<ReadyRow>,
  imported: (posted: EntriesPosted) => Imported,
): Promise<EntriesPosted | 'overtaken'> => {
  const { register, province, signature, onProgress, signal, alongside } = order
  const of = all - faults.rows() - unchanged
  async function* entries(): AsyncGenerator<DecidedEntry> {
    let rows = 0
    for await (const { row, drafts, origin } of ready.items()) {
      if (faults.isFaulty(row)) continue
      signal?.throwIfAborted()
      yield { drafts, ...(origin === undefined ? {} : { origin }) }
      rows += 1
      if (rows % 1000 === 0) onProgress?.({ doing: 'writing', rows, of })
    }
  }
  try {
    const writing = async (transaction: LedgerTransaction): Promise<EntriesPosted> => {
      const posting = { province, register, entries: entries(), signature, context: contextOf(order) }
      const posted = await postEntries(transaction, posting)
      if (posted.refused > 0) throw new Overtaken('rows were good a moment ago')
      await sql`
          insert into imports (province, register, file_hash, file_name, rows, imported_at, person, office)
          values (${province}, ${register.code}, ${sheet.hash}, ${nameOf(order.file)}, ${posted.records},
                  ${signature.at}, ${signature.person}, ${signature.office})
          on conflict (province, register, file_hash) do update set rows = imports.rows + excluded.rows`.execute(
        transaction,
      )
      await alongside?.(transaction, imported(posted))
      return posted
    }
    return await holdingSession(db, async (isOnly) => {
      let onOver: (() => void) | undefined
      const held = async (transaction: LedgerTransaction) => {
        if (isOnly) onOver = await order.onOnlySession?.(transaction)
        return writing(transaction)
      }
      // Read committed, as posting wants it: whoever else writes is seen and waited for.
      return inTransaction(db, held, { isolation: 'read committed' }).finally(() => onOver?.())
    })
  } catch (error) {
    if (error instanceof Overtaken || isUniqueViolation(error)) return 'overtaken'
    throw error
  }
}

const nameOf = (file: string): string =>
  basename(file)
    .replace(/[\u0000-\u001f\u007f]/g, '')
    .slice(0, 255)

const isUniqueViolation = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '23505'
