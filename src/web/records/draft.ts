import dayjs from 'dayjs'
import type { StoredValue } from '../../server/index.ts'

/** What somebody has typed and not yet saved. */
export type Draft = {
  readonly typed: Readonly<Record<string, StoredValue>>
  readonly on: string | undefined
  readonly reason: string
  readonly action: string | undefined
  /** The version of the record that was before the eyes; undefined for a new one. */
  readonly version: number | undefined
}

/** What a draft is kept under: who types, and what it is about. */
export type DraftKey = {
  readonly person: string
  readonly province: string
  readonly register: string
  readonly of: string
}

type Kept = Draft & { readonly keptOn: string }

const prefix = 'so-cai.draft.'
const mostDaysKept = 14

const nameOf = ({ person, province, register, of }: DraftKey): string =>
  `${prefix}${[person, province, register, of].join('|')}`

/** What was kept of a draft in this browser; undefined where there is none, or the browser keeps nothing. */
export const keptDraft = (key: DraftKey): Draft | undefined => {
  try {
    const kept = localStorage.getItem(nameOf(key))
    return kept === null ? undefined : (JSON.parse(kept) as Kept)
  } catch {
    return undefined
  }
}

export const keepDraft = (key: DraftKey, draft: Draft, today: string): void => {
  try {
    localStorage.setItem(nameOf(key), JSON.stringify({ ...draft, keptOn: today } satisfies Kept))
  } catch {
    // A browser that keeps nothing still saves to the server.
  }
}

export const forgetDraft = (key: DraftKey): void => {
  try {
    localStorage.removeItem(nameOf(key))
  } catch {
    // Where nothing can be kept, nothing is there to be forgotten.
  }
}

/** Forgets drafts to which nobody came back: they may hold names of persons. */
export const forgetOldDrafts = (today: string): void => {
  try {
    for (const name of Object.keys(localStorage).filter((each) => each.startsWith(prefix))) {
      const { keptOn } = JSON.parse(localStorage.getItem(name) ?? '{}') as Partial<Kept>
      if (keptOn === undefined || dayjs(today).diff(keptOn, 'day') > mostDaysKept) localStorage.removeItem(name)
    }
  } catch {
    // As above.
  }
}
