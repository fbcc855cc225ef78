/** What the ledger answers a user who asked for something that is not allowed: a stable code and one Vietnamese sentence that says what is allowed. */
export type Refusal = { readonly ok: false; readonly code: string; readonly tell: string }

export type Result<T> = { readonly ok: true; readonly value: T } | Refusal

/** Wraps a value that was granted. */
export const ok = <T>(value: T): Result<T> => ({ ok: true, value })

/**
 * Refuses a request. Refusals are returned, never thrown.
 * @param code stable and readable, `place/reason`
 * @param tell one Vietnamese sentence that says what would be allowed
 */
export const refuse = (code: string, tell: string): Refusal => ({ ok: false, code, tell })
