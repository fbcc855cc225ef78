import type { Column } from './columns.ts'
import { HeadingCell } from './HeadingCell.tsx'
import { ResizeHandle } from './ResizeHandle.tsx'
import { filteredBy, nextSort, sortedAs, type View } from './view.ts'

/** The names of the columns; each sorts the rows, and opens what is asked of it. */
export const HeadingRow = ({
  columns,
  view,
  province,
  active,
  opened,
  onOpened,
  onView,
  onWidth,
}: {
  readonly columns: readonly Column[]
  readonly view: View
  readonly province: string
  readonly active: number | undefined
  readonly opened: string | undefined
  readonly onOpened: (column: string | undefined) => void
  readonly onView: (view: View) => void
  readonly onWidth: (column: string, pixels: number | undefined) => void
}) => (
  <thead>
    <tr aria-rowindex={1}>
      <th scope="col" data-cell="-1.0" tabIndex={active === 0 ? 0 : -1}>
        Bản ghi
        <ResizeHandle label="Bản ghi" onWidth={(pixels) => onWidth('', pixels)} />
      </th>
      {columns.map((column, at) => (
        <HeadingCell
          key={column.name}
          column={column}
          at={at + 1}
          isActive={active === at + 1}
          sorted={sortedAs(view.sort, column.name)}
          filter={view.filters[column.name] ?? {}}
          province={province}
          isOpen={opened === column.name}
          onOpen={(isOpen) => onOpened(isOpen ? column.name : undefined)}
          onSort={() => onView({ ...view, sort: nextSort(view.sort, column.name) })}
          onWidth={(pixels) => onWidth(column.name, pixels)}
          onFilter={(filter) => onView(filteredBy(view, column.name, filter))}
        />
      ))}
    </tr>
  </thead>
)
