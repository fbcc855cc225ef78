import type { CellProps, FieldOf } from '../field-kind.ts'

/** What the other record is called. */
export const LinkCell = ({ value }: CellProps<FieldOf<'link'>>) => <span title={value.text}>{value.text}</span>
