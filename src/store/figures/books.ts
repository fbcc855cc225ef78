import type { Books } from '../../ledger/report/index.ts'
import type { Database } from '../connection/index.ts'
import { figuresOfProvinces } from './figures.ts'
import { recordsBehind } from './records.ts'

/** The books that this database keeps; inside a snapshot, the books of that moment. */
export const booksOf = (db: Database): Books => ({
  figures: async (province, span, of) =>
    (await figuresOfProvinces(db, [province], span, of)).get(province) ?? new Map(),
  records: (province, span, of, part) => recordsBehind(db, province, span, of, part),
})
