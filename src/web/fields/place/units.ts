import { useQuery } from '@tanstack/react-query'
import { placesQuery } from '../../contract/queries.ts'
import type { FieldOf } from '../field-kind.ts'

/**
 * The administrative units of the field's level; where a day is told, those that existed on it.
 * @param standing codes that stand in the record already: they keep their names, though no more than those be offered anew
 */
export const useUnits = (
  province: string,
  { level }: Pick<FieldOf<'place'>, 'level'>,
  { on, standing = [] }: { readonly on?: string | undefined; readonly standing?: readonly string[] } = {},
) => {
  const { data: places = [] } = useQuery(placesQuery(province))
  return places
    .filter((place) => place.level === level)
    .filter(
      ({ code, from = '', to = '9999-12-31' }) =>
        on === undefined || (from <= on && on <= to) || standing.includes(code),
    )
    .map(({ code, name }) => ({ value: code, label: name }))
}
