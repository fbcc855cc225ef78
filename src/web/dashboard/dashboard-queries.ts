import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Dashboard, HomeTold, MapTold, OpenRecordsTold } from '../../server/index.ts'
import { ask } from '../contract/ask.ts'

const ofProvince = (province: string): string => `/provinces/${encodeURIComponent(province)}`

/** The period that runs today, from the start of the year to the end of the month. */
export const runningPeriod = 'running'

/** The dashboard of a province and period, or of one division. */
export const dashboardQuery = (province: string, period: string, division: string | undefined) =>
  queryOptions({
    queryKey: ['dashboard', province, period, division],
    queryFn: ({ signal }) =>
      ask<Dashboard>(`${ofProvince(province)}/periods/${encodeURIComponent(period)}/dashboard`, {
        query: { division },
        signal,
      }),
    placeholderData: keepPreviousData,
  })

/** The first page: work and figures of a division, as of a day. */
export const homeQuery = (
  province: string,
  asked: { readonly on: string | undefined; readonly division: string | undefined },
) =>
  queryOptions({
    queryKey: ['home', province, asked],
    queryFn: ({ signal }) => ask<HomeTold>(`${ofProvince(province)}/home`, { query: asked, signal }),
    placeholderData: keepPreviousData,
    retry: false,
  })

/** Which figure, or part of one, is looked into. */
export type FigureAsked = { readonly period: string; readonly indicator: string; readonly part: string | null }

export type RecordsBehind = {
  readonly total: number
  readonly outOfReach: number
  readonly next: number | null
  readonly records: readonly { readonly register: string; readonly id: number; readonly label: string }[]
}

/** The records behind a figure, a page of them. */
export const recordsBehindQuery = (province: string, { period, indicator, part }: FigureAsked, limit: number) =>
  queryOptions({
    queryKey: ['records-behind', province, period, indicator, part, limit],
    queryFn: ({ signal }) =>
      ask<RecordsBehind>(
        `${ofProvince(province)}/periods/${encodeURIComponent(period)}/figures/${encodeURIComponent(indicator)}/records`,
        { query: { ...(part === null ? {} : { part }), limit: String(limit) }, signal },
      ),
    placeholderData: keepPreviousData,
    retry: false,
  })

/** Which records under way are looked into: those in a state of a register, on a day, of one division or, with null, of all. */
export type OpenAsked = {
  readonly register: string
  readonly state: string
  readonly on: string
  readonly division: string | null
}

/** The records under way that the first page counts in a state, a page of them. */
export const openRecordsQuery = (province: string, { register, state, on, division }: OpenAsked, limit: number) =>
  queryOptions({
    queryKey: ['open-records', province, register, state, on, division, limit],
    queryFn: ({ signal }) =>
      ask<OpenRecordsTold>(
        `${ofProvince(province)}/home/open/${encodeURIComponent(register)}/${encodeURIComponent(state)}`,
        { query: { on, limit: String(limit), ...(division === null ? {} : { division }) }, signal },
      ),
    placeholderData: keepPreviousData,
    retry: false,
  })

export type ProvinceMap = {
  readonly type: 'FeatureCollection'
  readonly features: readonly { readonly properties: { readonly code: string; readonly name: string } }[]
}

export const mapsQuery = (province: string) =>
  queryOptions({
    queryKey: ['maps', province],
    queryFn: ({ signal }) => ask<readonly MapTold[]>(`${ofProvince(province)}/maps`, { signal }),
  })

/** The areas of the units of one level. */
export const mapQuery = (province: string, level: string) =>
  queryOptions({
    queryKey: ['maps', province, level],
    queryFn: ({ signal }) => ask<ProvinceMap>(`${ofProvince(province)}/maps/${level}`, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** Loads a map from the text of a file. */
export const loadMap = (province: string, level: string, file: unknown): Promise<MapTold> =>
  ask<MapTold>(`${ofProvince(province)}/maps/${level}`, { method: 'PUT', body: file })

/** Keeps the indicators of the dashboard; none brings back the declared ones. */
export const arrangeDashboard = (province: string, indicators: readonly string[]): Promise<unknown> =>
  ask(`${ofProvince(province)}/dashboard`, { method: 'PUT', body: { indicators } })
