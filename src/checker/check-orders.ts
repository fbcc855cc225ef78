import type { PlainDate, Result } from '../ledger/index.ts'
import type { Statement } from './against-ledger/statement.ts'
import type { CheckedPaper } from './check.ts'
import type { Paper } from './paper.ts'

/** A file as somebody gave it. */
export interface GivenFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What is to be checked, and what is known beside it. */
export interface CheckOrder {
  readonly file: GivenFile
  /** An earlier report of the same office. */
  readonly earlier?: GivenFile
  readonly today: PlainDate
  /** The period of the report where it is known better than from its words, `2021-9M`. */
  readonly period?: string
  /** Also writes the outcome as a file of this kind. */
  readonly as?: DocumentKind
  /** Marks of findings that the office has dismissed; the written file leaves them out. */
  readonly dismissed?: readonly string[]
}

/** What the outcome can be written as: Word with comments, a sheet, or data. */
export const documentKinds = ['docx', 'xlsx', 'csv', 'json'] as const

export type DocumentKind = (typeof documentKinds)[number]

/** A paper, what came of checking it, and the file that was asked for. */
export interface CheckedFile {
  readonly paper: Paper
  readonly checked: CheckedPaper
  readonly document?: Uint8Array
}

/** Tells what the registers say in a period; nothing where the ledger does not know it. */
export type AskStatements = (period: string) => Promise<readonly Statement[]>

/** What goes between the thread that checks and the one that asked. */
export type ToChecker = { readonly kind: 'statements'; readonly statements: readonly Statement[] }

export type FromChecker =
  | { readonly kind: 'period'; readonly period: string }
  | { readonly kind: 'done'; readonly outcome: Result<CheckedFile> }
