import { useQuery } from '@tanstack/react-query'
import { Button, Tag } from 'antd'
import { placesQuery } from '../contract/queries.ts'
import type { Column } from './columns.ts'
import { toldFilter } from './told-filter.ts'
import { filteredBy, type View } from './view.ts'

/** What is asked of the columns, each to be taken away. */
export const FilterTags = ({
  columns,
  view,
  province,
  onView,
}: {
  readonly columns: readonly Column[]
  readonly view: View
  readonly province: string
  readonly onView: (view: View) => void
}) => {
  const { data: places = [] } = useQuery(placesQuery(province))
  const asked = Object.entries(view.filters)
  if (asked.length === 0) return null
  return (
    <div className="filter-tags" role="group" aria-label="Đang lọc">
      {asked.map(([name, filter]) => {
        const column = columns.find((each) => each.name === name)
        return (
          <Tag
            key={name}
            variant="outlined"
            closable={{ closeIcon: <span>×</span>, 'aria-label': `Bỏ lọc ${column?.label ?? name}` }}
            onClose={(event) => {
              event.preventDefault()
              onView(filteredBy(view, name, {}))
            }}
          >
            {column === undefined ? name : `${column.label}: ${toldFilter(column, filter, places)}`}
          </Tag>
        )
      })}
      {asked.length > 1 ? (
        <Button size="small" type="link" onClick={() => onView({ ...view, filters: {} })}>
          Bỏ mọi điều kiện
        </Button>
      ) : null}
    </div>
  )
}
