import { memo } from 'react'
import type { ListedRecord } from '../../server/index.ts'
import { FieldCell } from '../fields/cells.tsx'
import { isNumber } from '../fields/field-kind.ts'
import type { Column } from './columns.ts'

type RowProps = {
  readonly record: ListedRecord
  /** The place of the row in the table, from 0. */
  readonly at: number
  readonly columns: readonly Column[]
  readonly province: string
  readonly address: string
  readonly onOpen: (record: ListedRecord) => void
  /** The column in which the keys are, where they are in this row. */
  readonly active: number | undefined
}

/** A record as a row; what is hidden in this row alone says so. */
export const RecordRow = memo(({ record, at, columns, province, address, onOpen, active }: RowProps) => (
  <tr aria-rowindex={at + 2} onDoubleClick={() => onOpen(record)}>
    <th scope="row" data-cell={`${at}.0`} tabIndex={active === 0 ? 0 : -1}>
      <a
        href={address}
        tabIndex={-1}
        title={record.label}
        onClick={(event) => {
          // With a key held, the browser opens a tab of its own.
          if (event.ctrlKey || event.metaKey || event.shiftKey) return
          event.preventDefault()
          onOpen(record)
        }}
      >
        {record.label}
      </a>
    </th>
    {columns.map((column, index) => {
      const value = column.name === 'state' ? { raw: record.state, text: record.stateName } : record.values[column.name]
      const isHidden = record.withheld?.includes(column.name) ?? false
      return (
        <td
          key={column.name}
          data-cell={`${at}.${index + 1}`}
          tabIndex={active === index + 1 ? 0 : -1}
          className={isNumber(column) ? 'number' : undefined}
        >
          {isHidden ? (
            <span className="quiet" title="Không được xem ở bản ghi này">
              •••
            </span>
          ) : value === undefined || value.raw === null ? null : (
            <FieldCell field={column} value={value} province={province} />
          )}
        </td>
      )
    })}
  </tr>
))
RecordRow.displayName = 'RecordRow'
