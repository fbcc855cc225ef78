import type { CellProps } from '../field-kind.ts'

/** A number, as the server writes it. */
export const NumberCell = ({ value }: CellProps) => <span className="number">{value.text}</span>
