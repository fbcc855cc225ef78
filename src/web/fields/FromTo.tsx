import type { ReactNode } from 'react'
import type { ColumnFilter } from './field-kind.ts'

/** Two boxes between which a value lies, both included. */
export const FromTo = ({
  value,
  onChange,
  box,
}: {
  readonly value: ColumnFilter
  readonly onChange: (value: ColumnFilter) => void
  readonly box: (
    end: 'from' | 'to',
    label: string,
    value: string | undefined,
    onValue: (value: string | undefined) => void,
  ) => ReactNode
}) => {
  const told = (end: 'from' | 'to') => (bound: string | undefined) => {
    const { from, to }: Bounds = { ...value, [end]: bound }
    onChange({ ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) })
  }
  return (
    <div className="from-to">
      {box('from', 'Từ', value.from, told('from'))}
      <span aria-hidden>–</span>
      {box('to', 'Đến', value.to, told('to'))}
    </div>
  )
}

type Bounds = { readonly from?: string | undefined; readonly to?: string | undefined }
