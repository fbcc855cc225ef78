import { queryOptions } from '@tanstack/react-query'
import type { FileTold, History, LikelySame, RecordPage, StoredValue, UsualValues } from '../../server/index.ts'
import { addressOf, ask } from '../contract/ask.ts'
import { recordsKey, recordsPath } from '../contract/queries.ts'

/** Where a record stands: the register, the province and its number. */
export type At = { readonly province: string; readonly register: string; readonly record: number }

const pathOf = ({ province, register, record }: At): string => `${recordsPath(province, register)}/${record}`
const keyOf = ({ province, register, record }: At) => [...recordsKey(province, register), 'one', record] as const

/** An act of a record as it is told. */
export type ActTold = History['entries'][number]

/** What is sent to open a record or to do something to one. */
export type DeedSent = {
  readonly action?: string
  readonly on?: string
  readonly fill?: Readonly<Record<string, StoredValue>>
  readonly reason?: string
  readonly expectedVersion?: number
}

/** What somebody else did meanwhile, as the server tells whoever comes late. */
export type ChangedMeanwhile = { readonly version: number; readonly since: readonly ActTold[] }

export const recordQuery = (at: At) =>
  queryOptions({ queryKey: keyOf(at), queryFn: ({ signal }) => ask<RecordPage>(pathOf(at), { signal }) })

export const recordHistoryQuery = (at: At) =>
  queryOptions({
    queryKey: [...keyOf(at), 'history'],
    queryFn: ({ signal }) => ask<{ readonly acts: readonly ActTold[] }>(`${pathOf(at)}/history`, { signal }),
  })

/** An indicator that counts a record in a period. */
export type CountedIn = { readonly indicator: string; readonly title: string; readonly unit: string }

export const figuresOfRecordQuery = (at: At, period: string) =>
  queryOptions({
    queryKey: [...keyOf(at), 'figures', period],
    queryFn: ({ signal }) => ask<readonly CountedIn[]>(`${pathOf(at)}/figures`, { query: { period }, signal }),
  })

export const filesQuery = (at: At) =>
  queryOptions({
    queryKey: [...keyOf(at), 'files'],
    queryFn: ({ signal }) => ask<readonly FileTold[]>(`${pathOf(at)}/files`, { signal }),
  })

/** The address from which a file is saved. */
export const fileAddress = (at: At, number: number): string => addressOf(`${pathOf(at)}/files/${number}`)

export const attachFile = (at: At, file: File): Promise<readonly FileTold[]> => {
  const body = new FormData()
  body.append('file', file)
  return ask(`${pathOf(at)}/files`, { method: 'POST', body })
}

export const removeFile = (at: At, number: number, reason: string): Promise<readonly FileTold[]> =>
  ask(`${pathOf(at)}/files/${number}/remove`, { method: 'POST', body: { reason } })

/** Why what a file holds is erased, and by which law. */
export type Purging = { readonly reason: string; readonly basis: string }

export const purgeFile = (at: At, number: number, purging: Purging): Promise<readonly FileTold[]> =>
  ask(`${pathOf(at)}/files/${number}/purge`, { method: 'POST', body: purging })

const besideRecords = (province: string, register: string, what: string): string =>
  recordsPath(province, register).replace(/records$/, what)

export const usualValuesQuery = (province: string, register: string) =>
  queryOptions({
    queryKey: [...recordsKey(province, register), 'usual-values'],
    queryFn: ({ signal }) => ask<UsualValues>(besideRecords(province, register, 'usual-values'), { signal }),
  })

export const likelySame = (
  province: string,
  register: string,
  draft: DeedSent,
  signal?: AbortSignal,
): Promise<readonly LikelySame[]> =>
  ask(besideRecords(province, register, 'likely-same'), { method: 'POST', body: draft, ...(signal ? { signal } : {}) })

/** Where a deed is sent: a record is opened under its register, everything else is done under the record. */
export const deedPath = (province: string, register: string, record?: number, deed?: string): string =>
  record === undefined || deed === undefined
    ? recordsPath(province, register)
    : `${pathOf({ province, register, record })}/${deed}`

/** Does something, or only tries whether it could be done: then nothing is written, and nothing comes back. */
export const send = <Done>(path: string, body: DeedSent, trial?: { readonly signal: AbortSignal }): Promise<Done> =>
  ask<Done>(path, {
    method: 'POST',
    body,
    ...(trial === undefined ? {} : { query: { trial: 'true' }, signal: trial.signal }),
  })
