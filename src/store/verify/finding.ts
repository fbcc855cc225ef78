/** Something in the ledger that does not agree with itself: where, a stable code, and one Vietnamese sentence. */
export type LedgerFinding = { readonly place: string; readonly code: string; readonly tell: string }

/** Whether two hashes, or the lack of them, are the same. */
export const sameBytes = (a: Buffer | null, b: Buffer | null): boolean =>
  a === null || b === null ? a === b : a.equals(b)

/** The place of a record, and of one of its acts. */
export const placeOf = (province: string, register: string, record: number, seq?: number): string =>
  [province, register, `bản ghi ${record}`, ...(seq === undefined ? [] : [`bút toán ${seq}`])].join(' › ')
