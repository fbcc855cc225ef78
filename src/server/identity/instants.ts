import type { KyselyPlugin, UnknownRow } from 'kysely'

/** Gives instants to the library as it knows them; everywhere else they are text (see store/connection/type-parsers.ts). */
export const instantsAsDates: KyselyPlugin = {
  transformQuery: ({ node }) => node,
  transformResult: async ({ result }) => ({ ...result, rows: result.rows.map(withDates) }),
}

const isInstant = (column: string): boolean => column.endsWith('_at') || column.endsWith('_until')

const withDates = (row: UnknownRow): UnknownRow =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      isInstant(column) && typeof value === 'string' ? new Date(value) : value,
    ]),
  )
