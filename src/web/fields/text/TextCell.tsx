import type { CellProps } from '../field-kind.ts'

/** Text on one line; the whole of it shows where the pointer rests. */
export const TextCell = ({ value }: CellProps) => <span title={value.text}>{value.text}</span>
