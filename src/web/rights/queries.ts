import { queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import type { DepartmentDeed, Reach } from '../../ledger/access/index.ts'
import type { RegisterRightsTold, RoleCode } from '../../server/index.ts'
import { ask } from '../contract/ask.ts'

/** A deed, who may do it, and how far. */
export type GrantedDeed = {
  readonly deed: string
  readonly label: string
  readonly grants: Readonly<Partial<Record<RoleCode, Reach>>>
}

export type RightsTable = {
  readonly roles: Readonly<Record<RoleCode, string>>
  readonly department: readonly GrantedDeed[]
  readonly registers: readonly RegisterRightsTold[]
}

/** The table of rights, which changes only with the program. */
export const rightsTableQuery = queryOptions({
  queryKey: ['rights', 'table'],
  queryFn: ({ signal }) => ask<RightsTable>('/rights/table', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
})

type OwnRights = {
  readonly provinces: readonly {
    readonly province: string | null
    readonly department: Readonly<Record<DepartmentDeed, boolean>>
  }[]
}

/** What the person's offices of today allow. */
export const ownRightsQuery = queryOptions({
  queryKey: ['rights', 'own'],
  queryFn: ({ signal }) => ask<OwnRights>('/rights', { signal }),
  staleTime: 300_000,
})

/** Whether some office of the person allows a deed of the department in a province; with null, in all of them. */
export const mayDo = ({ provinces }: OwnRights, deed: DepartmentDeed, province: string | null): boolean =>
  provinces.some((each) => (each.province === province || each.province === null) && each.department[deed])

/** Whether the person may do a deed in a province; no, as long as it is not known. For what only some see in a menu. */
export const useMay = (deed: DepartmentDeed, province: string): boolean => {
  const { data } = useQuery(ownRightsQuery)
  return data !== undefined && mayDo(data, deed, province)
}

/** The province whose people the person administers here; null where they are those of all provinces. */
export const useAdministered = (province: string): string | null => {
  const { data } = useSuspenseQuery(ownRightsQuery)
  return mayDo(data, 'administer', null) ? null : province
}
