import { useSuspenseQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { meQuery, provincesQuery } from '../contract/queries.ts'
import { single } from './search.ts'

/** The provinces that the person sees, and the one that the page is about: that of the address, else the first. */
export const useProvinces = () => {
  const { data: provinces } = useSuspenseQuery(provincesQuery)
  const { data: me } = useSuspenseQuery(meQuery)
  const search = useSearch({ strict: false })
  const asked = single(search, 'province')
  const own = me.offices.find(({ province }) => province !== null)?.province ?? undefined
  const province = asked ?? own ?? provinces[0]?.code ?? ''
  return { provinces, province, name: provinces.find(({ code }) => code === province)?.name ?? province }
}
