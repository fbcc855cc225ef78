import { type PlainDate, parsePlainDate } from '../../ledger/period/index.ts'
import type { AnyRegister, DecideContext } from '../../ledger/register/index.ts'
import { type Cell, cellValue, isEmpty, shownCell } from './cell.ts'
import type { SheetColumn } from './columns.ts'
import type { Heading } from './heading.ts'
import type { KnownTexts } from './known-texts.ts'
import type { LinkIndex } from './links.ts'
import type { Step } from './step-order.ts'

/** What is wrong with one cell of a row. */
export type CellFault = { readonly column: SheetColumn | undefined; readonly value: Cell; readonly tell: string }

/** What the links of a register lead to, by the name of the field. */
export type Links = ReadonlyMap<string, LinkIndex>

/** What every row of a sheet is read and decided with. */
export type RowContext = {
  readonly register: AnyRegister
  readonly heading: Heading
  readonly links: Links
  readonly known: KnownTexts
  readonly decide: DecideContext
}

/** What a row says, before anything is decided: the steps in declared order, the values to fill, the state it ends in. */
export type RowSays = {
  readonly steps: readonly Step[]
  readonly fill: ReadonlyMap<string, unknown>
  readonly goal: string | undefined
  /** What the row says of derived fields. */
  readonly derived: ReadonlyMap<string, unknown>
  readonly faults: readonly CellFault[]
}

/** Reads the cells of a row by their headings. Values of fields are not checked yet, except links. */
export const readRow = ({ register, heading, links, known }: RowContext, cells: readonly Cell[]): RowSays => {
  const faults: CellFault[] = []
  const days = new Map<string | null, readonly PlainDate[]>()
  const fill = new Map<string, unknown>()
  const derived = new Map<string, unknown>()
  let goal: string | undefined
  for (const [at, cell] of cells.entries()) {
    if (cell === null || isEmpty(cell)) continue
    const column = heading[at]
    const fault = (tell: string) => faults.push({ column, value: cell, tell })
    if (column === undefined) fault('ô nằm ngoài các cột có tiêu đề; hãy xóa ô hoặc đặt tiêu đề cho cột')
    else if (column.holds === 'field' || column.holds === 'derived') {
      const read = fieldValue(column, cell, links, known)
      if ('tell' in read) fault(read.tell)
      else (column.holds === 'field' ? fill : derived).set(column.name, read.value)
    } else if (column.holds === 'day') {
      const read = readDays(column, cell)
      if ('tell' in read) fault(read.tell)
      else days.set(column.action ?? null, read.days)
    } else {
      goal = findState(register, cell)
      if (goal === undefined) fault(`chọn một trong: ${Object.values(register.states).join('; ')}`)
    }
  }
  return { steps: stepsOf(register, days), fill, goal, derived, faults }
}

const stepsOf = (register: AnyRegister, days: ReadonlyMap<string | null, readonly PlainDate[]>): readonly Step[] =>
  [null, ...Object.keys(register.actions)].flatMap((action) => (days.get(action) ?? []).map((on) => ({ action, on })))

const fieldValue = (
  { name, field }: SheetColumn,
  cell: Cell,
  links: Links,
  known: KnownTexts,
): ReturnType<typeof cellValue> => {
  const key = typeof cell === 'string' ? known.get(name)?.get(cell) : undefined
  if (key !== undefined) return { value: key }
  const read = cellValue(field, cell)
  if (field.kind !== 'link' || 'tell' in read) return read
  const found = links.get(name)?.find(String(read.value))
  if (found === undefined) throw new Error(`no index for the link ${name}`)
  return 'tell' in found ? found : { value: found.id }
}

const mostDays = 200

const readDays = (
  column: SheetColumn,
  cell: Cell,
): { readonly days: readonly PlainDate[] } | { readonly tell: string } => {
  const read = cellValue(column.field, cell)
  if ('tell' in read) return read
  const written = column.again ? String(read.value).split(';') : [String(read.value)]
  const days = written.filter((each) => each.trim() !== '').map(parsePlainDate)
  const good = days.filter((day) => day !== undefined)
  if (good.length < days.length || good.length === 0)
    return {
      tell: `không phải ngày; viết ngày/tháng/năm như 05/9/2021${column.again ? ', nhiều ngày cách nhau bằng dấu chấm phẩy' : ''}`,
    }
  return good.length > mostDays ? { tell: `có ${good.length} ngày; nhiều nhất ${mostDays} ngày` } : { days: good }
}

const findState = (register: AnyRegister, cell: Cell): string | undefined => {
  const written = shownCell(cell).trim()
  const plain = written.normalize('NFC').toLocaleLowerCase('vi')
  const found = Object.entries(register.states).find(
    ([state, label]) => state === written || label.toLocaleLowerCase('vi') === plain,
  )
  return found?.[0]
}
