import type { CellProps, FieldOf } from '../field-kind.ts'
import { writtenDate } from '../format.ts'

/** A day, or all days of a step that comes again. */
export const DateCell = ({ value: { raw, text } }: CellProps<FieldOf<'date'>>) => {
  const days = [raw].flat().filter((day) => typeof day === 'string')
  return <span title={text}>{days.map(writtenDate).join('; ')}</span>
}
