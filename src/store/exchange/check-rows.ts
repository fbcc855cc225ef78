import { hash } from 'node:crypto'
import type { ActDraft, AnyRegister, DecideContext, StoredValue } from '../../ledger/register/index.ts'
import { type Result, ok, refuse } from '../../ledger/index.ts'
import type { Database } from '../connection/index.ts'
import { fieldsAndDays, readText } from '../reading/index.ts'
import { CannotRead } from './cannot-read.ts'
import { isEmpty, type SheetRow } from './cell.ts'
import type { SheetForm } from './columns.ts'
import { collectFaults, type FoundFaults } from './found-faults.ts'
import { type Heading, readHeading } from './heading.ts'
import { knownTexts } from './known-texts.ts'
import { type LinkIndex, readLinkIndex } from './links.ts'
import type { Sheet } from './read-sheet.ts'
import { identityOf, type Standing, standingOf } from './recognise.ts'
import { type RowLife, rowLife } from './row-entry.ts'
import type { RowContext } from './row-fill.ts'
import type { Spool } from './spool.ts'

/** A row that is not yet in the ledger, ready to be posted. */
export type ReadyRow = { readonly row: number; readonly drafts: readonly ActDraft[]; readonly origin?: string }

export type Checking = {
  readonly register: AnyRegister
  readonly province: string
  readonly form: SheetForm
  readonly decide: DecideContext
  readonly onRows: (rows: number) => void
}

export type Checked = { readonly rows: number; readonly unchanged: number; readonly faults: FoundFaults }

const batchSize = 1000

type Good = { readonly row: number; readonly life: RowLife & { ok: true }; readonly origin: string | undefined }

/**
 * Reads a sheet once and checks every row of it; nothing is written. Rows that are not yet in the ledger go into the spool,
 * those that turn out faulty later too: ask `faults`.
 */
export const checkRows = async (
  db: Database,
  sheet: Sheet,
  checking: Checking,
  ready: Spool<ReadyRow>,
): Promise<Result<Checked>> => {
  const { register, province, form, decide } = checking
  const links = new Map<string, LinkIndex>()
  const known = knownTexts(register, decide.places)
  const faults = collectFaults()
  const seen = rememberRows(faults)
  let heading: Heading | undefined
  let [rows, unchanged] = [0, 0]

  for await (const batch of batchesOf(sheet.rows())) {
    const body = heading === undefined ? batch.slice(1) : batch
    if (heading === undefined) {
      const read = readHeading(register, form, batch[0]?.cells ?? [])
      if (!read.ok) return read
      heading = read.value
    }
    await addLinks(db, province, heading, body, links)
    const context: RowContext = { register, heading, links, known, decide }
    const good = body.flatMap(({ number, cells }): readonly Good[] => {
      const life = rowLife(context, cells)
      if (life.ok) return seen.add(register, number, life)
      faults.add(number, life.faults)
      return []
    })
    const standing = await standingOf(
      db,
      register,
      province,
      good.map(({ life, origin }) => ({ values: life.values, origin })),
    )
    for (const [at, { row, life, origin }] of good.entries()) {
      const stands = standing[at] ?? 'new'
      if (stands === 'unchanged') unchanged += 1
      else if (stands === 'new') ready.put({ row, drafts: life.drafts, ...(origin === undefined ? {} : { origin }) })
      else faults.add(row, differences(checking, heading, life.values, stands))
    }
    rows += body.length
    checking.onRows(rows)
  }
  if (heading === undefined)
    return refuse('import/empty', 'Tệp không có dòng tiêu đề nào; hãy dùng tệp mẫu của sổ này.')
  if (rows === 0) return refuse('import/no-rows', 'Tệp chỉ có dòng tiêu đề, chưa có dòng nào để nhập.')
  return ok({ rows, unchanged, faults })
}

async function* batchesOf(rows: AsyncIterable<SheetRow>): AsyncGenerator<readonly SheetRow[]> {
  let batch: SheetRow[] = []
  for await (const row of rows) {
    if (row.cells.every(isEmpty)) continue
    batch.push(row)
    if (batch.length < batchSize) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

/** Reads what links may lead to, once the first cell of such a column is filled. */
const addLinks = async (
  db: Database,
  province: string,
  heading: Heading,
  rows: readonly SheetRow[],
  links: Map<string, LinkIndex>,
): Promise<void> => {
  for (const [at, column] of heading.entries()) {
    if (column?.field.kind !== 'link' || links.has(column.name)) continue
    if (rows.some(({ cells }) => !isEmpty(cells[at])))
      links.set(column.name, await readLinkIndex(db, column.field.target, province))
  }
}

/** Remembers what rows of the file came before: a second one of the same identity is a fault of both. */
const rememberRows = (faults: FoundFaults) => {
  const rowOf = new Map<string, number>()
  const sameBefore = new Map<string, number>()
  const add = (register: AnyRegister, row: number, life: RowLife & { ok: true }): readonly Good[] => {
    const identity = identityOf(register, life.values)
    if (identity === undefined) {
      const key = digest(contentOf(life.values))
      const before = sameBefore.get(key) ?? 0
      sameBefore.set(key, before + 1)
      return [{ row, life, origin: `${key}-${before + 1}` }]
    }
    const key = digest(JSON.stringify(identity))
    const first = rowOf.get(key)
    if (first === undefined) {
      rowOf.set(key, row)
      return [{ row, life, origin: undefined }]
    }
    if (!faults.isFaulty(first)) faults.add(first, [twice(register, life.values, first, row)])
    faults.add(row, [twice(register, life.values, row, first)])
    return []
  }
  return { add }
}

const digest = (text: string): string => hash('sha256', text, 'base64url').slice(0, 32)

const contentOf = (values: Readonly<Record<string, StoredValue>>): string => {
  const said = Object.entries(values).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  )
  return JSON.stringify(said.sort(([a], [b]) => (a < b ? -1 : 1)))
}

const twice = (register: AnyRegister, values: Readonly<Record<string, StoredValue>>, row: number, other: number) => {
  const said = register.identity.map(
    (name) => `${labelIn(register, name)} “${shown(register, name, values[name] ?? null)}”`,
  )
  return {
    column: undefined,
    tell: `dòng ${row} và dòng ${other} cùng ghi ${said.join(', ')}; mỗi bản ghi chỉ được có một dòng`,
  }
}

const differences = (
  { register, form }: Checking,
  heading: Heading,
  values: Readonly<Record<string, StoredValue>>,
  { differs }: Exclude<Standing, string>,
) =>
  differs.map(({ name, stands }) => ({
    column: heading.find((column) => column?.name === name) ?? form.columns.find((column) => column.name === name),
    value: shown(register, name, values[name] ?? null),
    tell: `bản ghi đã có trong sổ ghi “${shown(register, name, stands)}”, tệp ghi “${shown(register, name, values[name] ?? null)}”; hãy đính chính bản ghi trong sổ thay vì nhập lại`,
  }))

const labelIn = (register: AnyRegister, name: string): string => fieldOf(register, name)?.label ?? name

const fieldOf = (register: AnyRegister, name: string) => fieldsAndDays(register).find(([each]) => each === name)?.[1]

const shown = (register: AnyRegister, name: string, value: StoredValue): string => {
  const field = fieldOf(register, name)
  return field === undefined
    ? String(value)
    : readText(field, value, { place: (code) => code, record: () => undefined })
}

/** What a file that cannot be read comes to. */
export const refusingUnreadable = async <T>(work: () => Promise<Result<T>>): Promise<Result<T>> => {
  try {
    return await work()
  } catch (error) {
    if (error instanceof CannotRead) return error.refusal
    throw error
  }
}
