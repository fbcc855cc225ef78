import { useSuspenseQuery } from '@tanstack/react-query'
import type { Office, RoleCode } from '../../server/index.ts'
import { divisionsQuery, provincesQuery } from '../contract/queries.ts'
import { rightsTableQuery } from '../rights/queries.ts'

type Named = Pick<Office, 'role' | 'province' | 'division'>

/** What roles, divisions, provinces and offices are called, and which roles are held in one division. */
export const useOfficeNames = () => {
  const { data: table } = useSuspenseQuery(rightsTableQuery)
  const { data: divisions } = useSuspenseQuery(divisionsQuery)
  const { data: provinces } = useSuspenseQuery(provincesQuery)
  const named = (list: readonly { readonly code: string; readonly name: string }[], of: string): string =>
    list.find(({ code }) => code === of)?.name ?? of
  const ofDivision = new Set(
    table.registers
      .flatMap(({ deeds, actions }) => [...deeds, ...actions])
      .flatMap(({ grants }) => Object.entries(grants))
      .flatMap(([role, reach]) => (reach === 'ownDivision' ? [role] : [])),
  )
  return {
    roles: table.roles,
    divisions,
    provinces,
    isOfDivision: (role: RoleCode): boolean => ofDivision.has(role),
    provinceName: (province: string | null): string => (province === null ? 'Mọi tỉnh' : named(provinces, province)),
    officeName: ({ role, division }: Named): string =>
      division === null ? table.roles[role] : `${table.roles[role]}, ${named(divisions, division)}`,
  }
}
