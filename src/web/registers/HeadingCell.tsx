import { CaretDownOutlined, CaretUpOutlined, FilterFilled, FilterOutlined } from '@ant-design/icons'
import { Popover } from 'antd'
import { useRef } from 'react'
import { type ColumnFilter, isAsked, unitOf } from '../fields/field-kind.ts'
import { ColumnFilterForm } from './ColumnFilterForm.tsx'
import type { Column } from './columns.ts'
import { ResizeHandle } from './ResizeHandle.tsx'

/** The name of a column: Enter or a click sorts by it, Alt with the arrow down or its funnel opens what is asked of it, Shift with the arrows makes it wider. */
export const HeadingCell = ({
  column,
  at,
  isActive,
  sorted,
  filter,
  province,
  isOpen,
  onOpen,
  onSort,
  onFilter,
  onWidth,
}: {
  readonly column: Column
  readonly at: number
  readonly isActive: boolean
  readonly sorted: 'ascending' | 'descending' | 'none'
  readonly filter: ColumnFilter
  readonly province: string
  readonly isOpen: boolean
  readonly onOpen: (isOpen: boolean) => void
  readonly onSort: () => void
  readonly onFilter: (filter: ColumnFilter) => void
  readonly onWidth: (pixels: number | undefined) => void
}) => {
  const cell = useRef<HTMLTableCellElement>(null)
  const close = (): void => {
    onOpen(false)
    cell.current?.focus()
  }
  const form = (
    <ColumnFilterForm
      column={column}
      filter={filter}
      province={province}
      onClose={close}
      onFilter={(asked) => {
        onFilter(asked)
        close()
      }}
    />
  )
  return (
    <th
      ref={cell}
      scope="col"
      data-cell={`-1.${at}`}
      tabIndex={isActive ? 0 : -1}
      aria-sort={sorted}
      aria-keyshortcuts="Shift+ArrowLeft Shift+ArrowRight"
      onKeyDown={(event) => {
        if (event.target !== event.currentTarget || event.key !== 'Enter') return
        event.preventDefault()
        onSort()
      }}
    >
      <div className="grid-heading">
        <button type="button" tabIndex={-1} className="grid-sort" title={`Xếp theo “${column.label}”`} onClick={onSort}>
          <span>
            {column.label}
            {unitOf(column) === undefined ? null : <small> ({unitOf(column)})</small>}
          </span>
          {sorted === 'none' ? null : sorted === 'ascending' ? <CaretUpOutlined /> : <CaretDownOutlined />}
        </button>
        <Popover
          trigger="click"
          placement="bottom"
          destroyOnHidden
          open={isOpen}
          onOpenChange={onOpen}
          title={`Lọc theo “${column.label}”`}
          content={form}
        >
          <button
            type="button"
            tabIndex={-1}
            className={isAsked(filter) ? 'grid-filter grid-filter-on' : 'grid-filter'}
            aria-label={`Lọc theo “${column.label}”`}
            aria-haspopup="dialog"
            aria-expanded={isOpen}
          >
            {isAsked(filter) ? <FilterFilled /> : <FilterOutlined />}
          </button>
        </Popover>
      </div>
      <ResizeHandle label={column.label} onWidth={onWidth} />
    </th>
  )
}
