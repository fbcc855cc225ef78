import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { CheckedText } from '../../ledger/passage/index.ts'
import type { CheckedOutline, WrittenOutline } from '../../ledger/report/index.ts'
import type { SheetSeen } from '../../server/index.ts'
import { ask, type RefusalTold } from '../contract/ask.ts'

const part = encodeURIComponent
const ofProvince = (province: string): string => `/provinces/${part(province)}`

/** All that was asked about outlines and wordings stands under this key. */
export const outlinesKey = ['outlines'] as const

export type OutlineHead = {
  readonly code: string
  readonly title: string
  readonly for: readonly string[]
  readonly from: string
  readonly isOwn: boolean
}

export const outlineHeadsQuery = (province: string) =>
  queryOptions({
    queryKey: [...outlinesKey, province, 'heads'],
    queryFn: ({ signal }) => ask<readonly OutlineHead[]>(`${ofProvince(province)}/outlines`, { signal }),
  })

/** Who kept an edition, in which office, when, and from which day it holds. */
export type EditionTold = {
  readonly version: number
  readonly from: string
  readonly recordedAt: string
  readonly personName: string
  readonly officeTitle: string
  readonly isGivenUp: boolean
}

/** An edition with what it says; null where from its day on the common one holds again. */
export type EditionSince<Content> = EditionTold & { readonly content: Content | null }

export type TopicTold = { readonly code: string; readonly title: string }

export type OutlineTold = {
  readonly code: string
  readonly isOwn: boolean
  readonly from: string
  readonly outline: WrittenOutline
  readonly editions: readonly EditionTold[]
  readonly topics: readonly TopicTold[]
}

export const outlineQuery = (province: string, outline: string) =>
  queryOptions({
    queryKey: [...outlinesKey, province, 'outline', outline],
    queryFn: ({ signal }) => ask<OutlineTold>(`${ofProvince(province)}/outlines/${part(outline)}`, { signal }),
  })

/** The faults of an outline that is being written, and the topics that it leaves out. */
export const outlineCheckQuery = (province: string, outline: WrittenOutline) =>
  queryOptions({
    queryKey: [...outlinesKey, province, 'check', outline],
    queryFn: ({ signal }) =>
      ask<CheckedOutline>(`${ofProvince(province)}/outlines/check`, { method: 'POST', body: { outline }, signal }),
    placeholderData: keepPreviousData,
  })

export type WordingWritten = { readonly text: string; readonly whenNone?: string }

export type PassageTold = {
  readonly passage: string
  readonly topic: TopicTold
  readonly tells: 'results' | 'plans'
  readonly needs: readonly { readonly code: string; readonly title: string }[]
  readonly own: (WordingWritten & { readonly from: string; readonly version: number }) | null
}

export const passagesQuery = (province: string) =>
  queryOptions({
    queryKey: [...outlinesKey, province, 'passages'],
    queryFn: ({ signal }) => ask<readonly PassageTold[]>(`${ofProvince(province)}/wordings`, { signal }),
  })

export const wordingQuery = (province: string, passage: string) =>
  queryOptions({
    queryKey: [...outlinesKey, province, 'wording', passage],
    queryFn: ({ signal }) =>
      ask<PassageTold & { readonly editions: readonly EditionTold[] }>(
        `${ofProvince(province)}/wordings/${part(passage)}`,
        { signal },
      ),
  })

/** What of a text with figures cannot be understood. */
export const textCheckQuery = (province: string, text: string) =>
  queryOptions({
    queryKey: [...outlinesKey, province, 'check-text', text],
    queryFn: ({ signal }) =>
      ask<CheckedText>(`${ofProvince(province)}/wordings/check`, { method: 'POST', body: { text }, signal }),
    placeholderData: keepPreviousData,
  })

/** What the common wording says in a period, to begin with. */
export const commonTextQuery = (province: string, period: string, passage: string) =>
  queryOptions({
    queryKey: [...outlinesKey, province, 'common', period, passage],
    queryFn: ({ signal }) =>
      ask<{ readonly text: string | null }>(
        `${ofProvince(province)}/periods/${part(period)}/wordings/${part(passage)}`,
        { signal },
      ),
  })

/** What is to be seen before it is kept. */
export type Seen = {
  readonly outline?: WrittenOutline
  readonly wordings?: readonly { readonly passage: string; readonly wording: WordingWritten }[]
}

/** The report of a period with what nobody has kept yet. */
export const previewQuery = (province: string, period: string, seen: Seen) =>
  queryOptions({
    queryKey: [...outlinesKey, province, 'preview', period, seen],
    queryFn: ({ signal }) =>
      ask<SheetSeen>(`${ofProvince(province)}/periods/${part(period)}/preview/sheet`, {
        method: 'POST',
        body: seen,
        signal,
      }),
    placeholderData: keepPreviousData,
    gcTime: 30_000,
  })

type Kind = 'outlines' | 'wordings'

/** What an edition of an outline or a wording says. */
export const askEdition = <Content>(province: string, kind: Kind, code: string, version: number) =>
  ask<{ readonly content: Content | null }>(`${ofProvince(province)}/${kind}/${part(code)}/editions/${version}`)

/** What was kept since the edition that somebody went on from, the latest first; undefined where that was not why the server refused. */
export const keptSince = <Content>({ code, answer }: RefusalTold): readonly EditionSince<Content>[] | undefined =>
  code === 'edition/changed-meanwhile'
    ? (answer as { readonly since: readonly EditionSince<Content>[] }).since
    : undefined

/** Keeps an edition from a day on, on top of the one that is expected to be the last; null lets the common one hold again. */
export const keepEdition = (
  province: string,
  kind: Kind,
  code: string,
  sent: { readonly from: string; readonly expectedEdition: number; readonly content: unknown },
): Promise<{ readonly written: boolean; readonly edition: EditionTold }> =>
  ask(`${ofProvince(province)}/${kind}/${part(code)}/editions`, {
    method: 'POST',
    body: {
      from: sent.from,
      expectedEdition: sent.expectedEdition,
      [kind === 'outlines' ? 'outline' : 'wording']: sent.content,
    },
  })
