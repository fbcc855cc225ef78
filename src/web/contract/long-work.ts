import { queryOptions } from '@tanstack/react-query'
import type { WorkTold, WorkToldWhole } from '../../server/index.ts'
import { addressOf, ask, type Parameters } from './ask.ts'

const part = encodeURIComponent

const worksPath = (province: string): string => `/provinces/${part(province)}/long-work`
const workPath = (province: string, work: string): string => `${worksPath(province)}/${part(work)}`
const registerPath = (province: string, register: string): string =>
  `/provinces/${part(province)}/registers/${part(register)}`

/** All that was asked about the person's long work in a province; forget it when some was asked for or cancelled. */
export const worksKey = (province: string) => ['long-work', province] as const

export const isUnfinished = ({ state }: Pick<WorkTold, 'state'>): boolean => state === 'waiting' || state === 'running'

/** How often (milliseconds) is asked while something goes on, and while nothing does. */
const often = 1500
const seldom = 60_000

/** The person's long work in a province, the newest first; asked again and again, more often while something goes on. */
export const worksQuery = (province: string) =>
  queryOptions({
    queryKey: worksKey(province),
    queryFn: ({ signal }) => ask<readonly WorkTold[]>(worksPath(province), { signal }),
    refetchInterval: ({ state }) => (state.data?.some(isUnfinished) ? often : seldom),
  })

/** One work with what came of it. */
export const workQuery = (province: string, work: string) =>
  queryOptions({
    queryKey: [...worksKey(province), work],
    queryFn: ({ signal }) => ask<WorkToldWhole>(workPath(province, work), { signal }),
    refetchInterval: ({ state }) => (state.data !== undefined && isUnfinished(state.data) ? often : false),
  })

export const cancelWork = (province: string, work: string): Promise<WorkToldWhole> =>
  ask(`${workPath(province, work)}/cancel`, { method: 'POST' })

/** Where the file of a work is fetched. */
export const workFileAddress = (province: string, work: string): string => addressOf(`${workPath(province, work)}/file`)

/** Asks for a list as a file, made in the background. */
export const askForExport = (
  province: string,
  register: string,
  form: 'xlsx' | 'csv',
  query: Parameters,
): Promise<WorkTold> =>
  ask(`${registerPath(province, register)}/export/long-work`, { method: 'POST', body: { form, query } })

/** Brings a sheet in, in the background; where only the good rows are wanted, those alone. */
export const askForImport = (
  province: string,
  register: string,
  file: File,
  { validRows }: { readonly validRows: boolean },
): Promise<WorkTold> => {
  const body = new FormData()
  body.append('file', file, file.name)
  const query = validRows ? { validRows: 'true' } : {}
  return ask(`${registerPath(province, register)}/import/long-work`, { method: 'POST', query, body })
}

/** Asks for a report as a file, made in the background. @param report the path of the report whose file it is */
export const askForReport = (
  report: string,
  body: { readonly form: string; readonly outline?: string },
): Promise<WorkTold> => ask(`${report}/long-work`, { method: 'POST', body })
