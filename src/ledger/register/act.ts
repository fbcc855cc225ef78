import { hash } from 'node:crypto'
import type { PlainDate } from '../period/index.ts'

export type StoredValue = string | number | boolean | readonly string[] | null

export type Changes = Readonly<Record<string, StoredValue>>

/**
 * opened: the record came to be · action: a step of its life · amended: its content changed in the world ·
 * corrected: an entry was wrong and is put right · voided: the record should never have been entered.
 */
export type ActKind = 'opened' | 'action' | 'amended' | 'corrected' | 'voided'

/** One immutable entry (bút toán) in the history of a record. */
export type Act = {
  readonly province: string
  readonly register: string
  readonly record: number
  /** 1 for the opening, then without gaps. */
  readonly seq: number
  readonly kind: ActKind
  readonly action: string | null
  /** The instant of recording, `YYYY-MM-DDTHH:mm:ss.sssZ`. */
  readonly recordedAt: string
  /** The day on which it happened in the world. */
  readonly happenedOn: PlainDate
  readonly person: string
  /** The office held at that moment. */
  readonly office: string
  readonly reason: string | null
  /** The official document it rests on, by record number. */
  readonly document: number | null
  readonly changes: Changes
}

/** An act that may be appended: all but who, when and the place in the chain. */
export type ActDraft = {
  readonly kind: ActKind
  readonly action: string | null
  readonly happenedOn: PlainDate
  readonly changes: Changes
}

/** The text of the changes that is stored and hashed: keys in order, so that equal changes read alike. */
export const changesText = (changes: Changes): string =>
  JSON.stringify(Object.fromEntries(Object.entries(changes).sort(([a], [b]) => (a < b ? -1 : 1))))

/**
 * The hash by which an act is known, chained to the previous act of the same record.
 * @param previous hash of the record's previous act, null for the opening
 */
export const hashOf = (act: Act, previous: Buffer | null, changes: string = changesText(act.changes)): Buffer =>
  chainedHash(previous, [
    act.province,
    act.register,
    act.record,
    act.seq,
    act.kind,
    act.action,
    act.recordedAt,
    act.happenedOn,
    act.person,
    act.office,
    act.reason,
    act.document,
    changes,
  ])

/** The hash of one link of a chain, as acts, seals and promulgated reports are: over the link before it and its content. */
export const chainedHash = (previous: Buffer | null, content: readonly (string | number | null)[]): Buffer =>
  // JSON keeps one value from running into the next, whatever characters they hold.
  hash('sha256', JSON.stringify([previous?.toString('hex') ?? null, ...content]), 'buffer')
