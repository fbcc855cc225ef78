import {
  type AnyRegister,
  daysOf,
  type Field,
  fieldOf,
  type LedgerRecord,
  pastOf,
  snakeCase,
  type StoredValue,
} from '../../ledger/register/index.ts'

export type ColumnType = 'text' | 'date' | 'bigint' | 'integer' | 'numeric' | 'boolean' | 'text[]' | 'date[]' | 'jsonb'

/** One column of a register's table: how it is declared, and what it holds of a record. */
export type Column = {
  readonly name: string
  readonly type: ColumnType
  /** What follows the type: `not null`, a default. */
  readonly constraint: string
  readonly valueOf: (record: LedgerRecord, province: string) => unknown
}

/** An identifier as it stands in SQL, whatever words the engine reserves. */
export const quoted = (identifier: string): string => `"${identifier.replace(/"/g, '""')}"`

/** The table of a register, ready to stand in SQL. */
export const tableOf = (register: AnyRegister): string => quoted(snakeCase(register.code))

/** The column of a field or day, ready to stand in SQL. */
export const columnOf = (name: string): string => quoted(snakeCase(name))

const types: Readonly<Record<Field['kind'], ColumnType>> = {
  text: 'text',
  date: 'date',
  integer: 'bigint',
  decimal: 'numeric',
  money: 'bigint',
  yesNo: 'boolean',
  choice: 'text',
  place: 'text',
  places: 'text[]',
  link: 'bigint',
}

/** The type in which a field of this kind is kept. */
export const typeOf = (kind: Field['kind']): ColumnType => types[kind]

const column = (name: string, type: ColumnType, constraint: string, valueOf: Column['valueOf']): Column => ({
  name,
  type,
  constraint,
  valueOf,
})

const ofEveryRecord: readonly Column[] = [
  column('province', 'text', 'not null', (_, province) => province),
  column('id', 'bigint', 'not null', (record) => record.id),
  column('version', 'integer', 'not null', (record) => record.version),
  column('state', 'text', 'not null', (record) => record.state),
  column('voided', 'boolean', 'not null default false', (record) => record.voided),
  column('life_on', 'date[]', 'not null', (record) => record.life.map((step) => step.on)),
  column('life_state', 'text[]', 'not null', (record) => record.life.map((step) => step.state)),
]

/**
 * The columns that the fold of a record fills, in the order of the table. `origin` is not among them: where a record
 * was imported from is no part of what was done.
 */
export const columnsOf = (register: AnyRegister): readonly Column[] => [
  ...ofEveryRecord,
  column('was_on', 'date[]', '', (record) => pastOf(register, record)?.days ?? null),
  column(
    'was',
    'jsonb',
    '',
    (record) => pastOf(register, record)?.values.map((values) => asWas(register, values)) ?? null,
  ),
  ...Object.entries(register.fields).map(([name, field]) =>
    column(snakeCase(name), types[field.kind], '', (record) => record.values[name] ?? null),
  ),
  ...daysOf(register).map(({ name, again }) =>
    again
      ? column(snakeCase(name), 'date[]', `not null default '{}'`, (record) => record.values[name] ?? [])
      : column(snakeCase(name), 'date', '', (record) => record.values[name] ?? null),
  ),
]

/** What stood before a day, by columns, in the order in which the database keeps keys. */
const asWas = (
  register: AnyRegister,
  values: Readonly<Record<string, StoredValue>>,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(values)
      .map(
        ([name, value]) =>
          [snakeCase(name), value ?? (fieldOf(register, name)?.kind === 'places' ? [] : null)] as const,
      )
      .sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1)),
  )
