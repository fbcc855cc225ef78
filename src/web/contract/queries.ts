import { keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query'
import type { DomainListed, Listed, Place, Reader, RegisterTold } from '../../server/index.ts'
import { ask, type Parameters } from './ask.ts'

const part = encodeURIComponent

/** What the program declares changes only with the program. */
const declared = { staleTime: Number.POSITIVE_INFINITY } as const

/** Who asks, and the day that it is in the office. */
export type Me = Reader & { readonly today: string }

export const meQuery = queryOptions({ queryKey: ['me'], queryFn: ({ signal }) => ask<Me>('/me', { signal }) })

export const provincesQuery = queryOptions({
  queryKey: ['provinces'],
  queryFn: ({ signal }) => ask<readonly { readonly code: string; readonly name: string }[]>('/provinces', { signal }),
  ...declared,
})

export const divisionsQuery = queryOptions({
  queryKey: ['divisions'],
  queryFn: ({ signal }) => ask<readonly { readonly code: string; readonly name: string }[]>('/divisions', { signal }),
  ...declared,
})

/** All registers by their domains, in the order of the menu. */
export const registersQuery = queryOptions({
  queryKey: ['registers'],
  queryFn: ({ signal }) => ask<readonly DomainListed[]>('/registers', { signal }),
  ...declared,
})

/** A register as its screens are drawn from it. */
export const registerQuery = (register: string) =>
  queryOptions({
    queryKey: ['registers', register],
    queryFn: ({ signal }) => ask<RegisterTold>(`/registers/${part(register)}`, { signal }),
    ...declared,
  })

/** The administrative units of a province, those of the past too. */
export const placesQuery = (province: string) =>
  queryOptions({
    queryKey: ['places', province],
    queryFn: ({ signal }) => ask<readonly Place[]>(`/provinces/${part(province)}/places`, { signal }),
    ...declared,
  })

/** Where the records of a register stand, below `/api/v1`. */
export const recordsPath = (province: string, register: string): string =>
  `/provinces/${part(province)}/registers/${part(register)}/records`

/** What a list answers. */
export type RecordsTold = Omit<Listed, 'personal'> & { readonly withheld: readonly string[] }

/** All that was asked about the records of a register stands under this key; forget it after something was done to them. */
export const recordsKey = (province: string, register: string) => ['records', province, register] as const

/** The first words of the keys under which stands what is told of records: reports, figures, the first page, the dashboard. */
const toldOfRecords: ReadonlySet<unknown> = new Set([
  'reports',
  'figures',
  'home',
  'dashboard',
  'records-behind',
  'open-records',
])

/** Forgets the records of a register and everything that is told of them, after something was done to them. */
export const forgetRecords = async (client: QueryClient, province: string, register?: string): Promise<void> => {
  const records = register === undefined ? ['records', province] : recordsKey(province, register)
  await Promise.all([
    client.invalidateQueries({ queryKey: records }),
    client.invalidateQueries({ predicate: ({ queryKey: [first] }) => toldOfRecords.has(first) }),
  ])
}

/** One page of a list, with the words of the interface: `q`, `sort`, `where.…`, `limit`, `after`, `totals`. */
export const recordsQuery = (province: string, register: string, query: Parameters) =>
  queryOptions({
    queryKey: [...recordsKey(province, register), 'list', query],
    queryFn: ({ signal }) => ask<RecordsTold>(recordsPath(province, register), { query, signal }),
    placeholderData: keepPreviousData,
  })
