import { Button, Radio, Spin } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { type ColumnFilter, isAsked } from '../fields/field-kind.ts'
import type { Column } from './columns.ts'

const FieldFilter = lazy(() => import('../fields/filters.tsx'))

/** What is asked of one column: its own boxes, or only whether anything stands there. */
export const ColumnFilterForm = ({
  column,
  filter,
  province,
  onFilter,
  onClose,
}: {
  readonly column: Column
  readonly filter: ColumnFilter
  readonly province: string
  readonly onFilter: (filter: ColumnFilter) => void
  readonly onClose: () => void
}) => {
  const [asked, setAsked] = useState(filter)
  return (
    <form
      className="column-filter"
      aria-label={`Lọc theo “${column.label}”`}
      onSubmit={(event) => {
        event.preventDefault()
        const refused = event.currentTarget.querySelector<HTMLElement>('[aria-invalid="true"]')
        if (refused === null) onFilter(asked)
        else refused.focus()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
        // What is pressed here is not for the table behind.
        event.stopPropagation()
      }}
    >
      <Radio.Group
        className="column-filter-is"
        value={asked.is ?? 'any'}
        onChange={({ target }) => setAsked(target.value === 'any' ? {} : { is: target.value as 'filled' | 'empty' })}
        options={[
          { value: 'any', label: 'Theo giá trị' },
          { value: 'filled', label: 'Đã có' },
          { value: 'empty', label: 'Còn trống' },
        ]}
      />
      {asked.is === undefined ? (
        <Suspense fallback={<Spin />}>
          <FieldFilter field={column} value={asked} onChange={setAsked} province={province} />
        </Suspense>
      ) : null}
      <div className="column-filter-end">
        <Button htmlType="submit" type="primary">
          Lọc
        </Button>
        <Button disabled={!isAsked(filter)} onClick={() => onFilter({})}>
          Bỏ lọc
        </Button>
      </div>
    </form>
  )
}
