import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { ReportSheet, ReportSheetNow, ReportsOfYear } from '../../server/index.ts'
import { ask } from '../contract/ask.ts'

const part = encodeURIComponent
const ofProvince = (province: string): string => `/provinces/${part(province)}`
const ofPeriod = (province: string, period: string): string => `${ofProvince(province)}/periods/${part(period)}`

/** A promulgated report, by the number that it got in a year. */
export type Numbered = { readonly year: number; readonly number: number }

/** A report that is shown: that of a period by an outline as it would be today, or a promulgated one. */
export type ReportAsked = {
  readonly province: string
  readonly period: string
  readonly outline?: string | undefined
  readonly promulgation?: Numbered | undefined
}

/** All that was asked about reports stands under this key; forget it, and `figuresKey`, after something was done to records. */
export const reportsKey = ['reports'] as const

export const reportsQuery = (province: string) =>
  queryOptions({
    queryKey: [...reportsKey, province, 'years'],
    queryFn: ({ signal }) => ask<readonly ReportsOfYear[]>(`${ofProvince(province)}/reports`, { signal }),
  })

/** A report as it stands on the paper; the days of the period are told of what is written today. */
export const sheetQuery = ({ province, period, outline, promulgation }: ReportAsked) =>
  queryOptions({
    queryKey: [...reportsKey, province, 'sheet', period, outline, promulgation],
    queryFn: ({ signal }): Promise<ReportSheet & Partial<ReportSheetNow>> =>
      promulgation === undefined
        ? ask(`${ofPeriod(province, period)}/sheet`, { query: { outline }, signal })
        : ask(`${pathOf(province, promulgation)}/sheet`, { signal }),
    placeholderData: keepPreviousData,
  })

const pathOf = (province: string, { year, number }: Numbered): string =>
  `${ofProvince(province)}/promulgations/${year}/${number}`

/** Where a report is fetched as a file, or, without the ending and with `/long-work`, asked for in the background. */
export const reportPath = ({ province, period, promulgation }: ReportAsked): string =>
  `${promulgation === undefined ? ofPeriod(province, period) : pathOf(province, promulgation)}/report`

export type OutlineTold = { readonly code: string; readonly title: string; readonly isUsual: boolean }

export const outlinesQuery = (province: string, period: string) =>
  queryOptions({
    queryKey: [...reportsKey, province, 'outlines', period],
    queryFn: ({ signal }) =>
      ask<readonly OutlineTold[]>(`${ofProvince(province)}/outlines`, { query: { period }, signal }),
  })

/** A part of a figure. */
export type PartTold = { readonly by: string; readonly key: string; readonly label: string; readonly value: number }

/** A figure as somebody vouched for it. */
export type FrozenTold = {
  readonly id: string
  readonly indicator: string
  readonly title: string
  readonly unit: string
  readonly period: string
  readonly from: string
  readonly to: string
  readonly value: number
  readonly parts: readonly PartTold[]
  readonly records: number
}

export type PromulgationTold = Numbered & {
  readonly symbol: string
  readonly outline: string
  readonly promulgatedOn: string
  readonly personName: string
  readonly officeTitle: string
  readonly figures: readonly FrozenTold[]
}

/** What stands at the head of a promulgated report. */
export type PromulgationHeadTold = Omit<PromulgationTold, 'figures'>

/** The promulgated reports of a period, the latest first. */
export const promulgationsQuery = (province: string, period: string) =>
  queryOptions({
    queryKey: [...reportsKey, province, 'promulgations', period],
    queryFn: ({ signal }) =>
      ask<readonly PromulgationHeadTold[]>(`${ofProvince(province)}/promulgations`, { query: { period }, signal }),
  })

export const promulgationQuery = (province: string, numbered: Numbered) =>
  queryOptions({
    queryKey: [...reportsKey, province, 'promulgation', numbered],
    queryFn: ({ signal }) => ask<PromulgationTold>(pathOf(province, numbered), { signal }),
  })

/** An act as it is told. */
export type ActTold = {
  readonly register: string
  readonly record: number
  readonly seq: number
  readonly label: string
  readonly sentence: string
  readonly since?: boolean
}

/** A figure that would be another today, and the acts that explain it. */
export type RestatementTold = {
  readonly figure: FrozenTold
  readonly value: number
  readonly entered: number
  readonly left: number
  readonly changed: number
  readonly acts: readonly ActTold[]
  readonly actsOutOfReach: number
}

export const restatementQuery = (province: string, numbered: Numbered) =>
  queryOptions({
    queryKey: [...reportsKey, province, 'restatement', numbered],
    queryFn: ({ signal }) =>
      ask<{ readonly restated: readonly RestatementTold[]; readonly notRestated: readonly FrozenTold[] }>(
        `${pathOf(province, numbered)}/restatement`,
        { signal },
      ),
  })

export type ClosingTold = {
  readonly division: { readonly code: string; readonly title: string }
  readonly standing: 'notClosed' | 'closed' | 'reopened'
  readonly last: {
    readonly kind: 'closed' | 'reopened'
    readonly recordedAt: string
    readonly personName: string
    readonly officeTitle: string
    readonly reason: string | null
  } | null
  readonly figures: readonly FrozenTold[]
  readonly changed: readonly RestatementTold[]
}

export const closingsQuery = (province: string, period: string) =>
  queryOptions({
    queryKey: [...reportsKey, province, 'closings', period],
    queryFn: ({ signal }) => ask<readonly ClosingTold[]>(`${ofPeriod(province, period)}/closings`, { signal }),
  })

export const close = (province: string, period: string, division: string): Promise<unknown> =>
  ask(`${ofPeriod(province, period)}/closings`, { method: 'POST', body: { division } })

export const reopen = (province: string, period: string, division: string, reason: string): Promise<unknown> =>
  ask(`${ofPeriod(province, period)}/closings/reopen`, { method: 'POST', body: { division, reason } })

/** Gives the report of a period its number and date, for good. */
export const promulgate = (
  { province, period }: Pick<ReportAsked, 'province' | 'period'>,
  order: { readonly number: number; readonly date: string; readonly outline?: string },
): Promise<Numbered & { readonly notice?: string }> =>
  ask(`${ofPeriod(province, period)}/promulgations`, { method: 'POST', body: order })

/** What somebody may do with the reports of a province. */
export type DepartmentRights = { readonly close?: boolean; readonly promulgate?: boolean }

export const departmentRightsQuery = (province: string) =>
  queryOptions({
    queryKey: ['rights', province],
    queryFn: async ({ signal }) => {
      const { provinces } = await ask<{ readonly provinces: readonly { readonly department: DepartmentRights }[] }>(
        '/rights',
        { query: { province }, signal },
      )
      return provinces[0]?.department ?? {}
    },
  })
