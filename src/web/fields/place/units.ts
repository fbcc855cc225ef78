import { useQuery } from '@tanstack/react-query'
import { placesQuery } from '../../contract/queries.ts'
import type { FieldOf } from '../field-kind.ts'

/** The administrative units of the field's level; where a day is told, those that existed on it. */
export const useUnits = (province: string, { level }: Pick<FieldOf<'place'>, 'level'>, on?: string) => {
  const { data: places = [] } = useQuery(placesQuery(province))
  return places
    .filter((place) => place.level === level)
    .filter(({ from = '', to = '9999-12-31' }) => on === undefined || (from <= on && on <= to))
    .map(({ code, name }) => ({ value: code, label: name }))
}
