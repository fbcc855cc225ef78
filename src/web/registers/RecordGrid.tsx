import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { ListedRecord, Sum } from '../../server/index.ts'
import { type Cell, cellAfter } from './cell-keys.ts'
import type { Column } from './columns.ts'
import type { Edge } from './edges.ts'
import { HeadingRow } from './HeadingRow.tsx'
import { RecordRow } from './RecordRow.tsx'
import { rowHeight, useRowWindow } from './row-window.ts'
import { SumsRow } from './SumsRow.tsx'
import type { View } from './view.ts'
import { useWidths } from './widths.ts'

type GridProps = {
  readonly register: string
  readonly title: string
  /** What is looked at, as one text: another is looked at from its first row. */
  readonly looked: string
  readonly columns: readonly Column[]
  readonly records: readonly ListedRecord[]
  readonly totals: { readonly total: number; readonly sums: Readonly<Record<string, Sum>> } | undefined
  readonly view: View
  readonly province: string
  readonly onView: (view: View) => void
  readonly addressOf: (record: ListedRecord) => string
  readonly onOpen: (record: ListedRecord) => void
  /** The last rows are near. */
  readonly onNearEnd: () => void
  /** Another row is the first that is seen. */
  readonly onTop: (row: number) => void
  /** Whether what is loaded holds the first and the last row of all that fit. */
  readonly holds: Readonly<Record<Edge['side'], boolean>>
  /** To be looked at, now that it is loaded. */
  readonly edge: Edge | undefined
  /** The first or the last row of all is wanted, and not loaded. */
  readonly onEdge: (side: Edge['side']) => void
}

const nearEnd = 60
const widthStep = 10

/** A table of which only what is seen is drawn: arrows go from cell to cell, Enter opens, the heading sorts and filters. */
export const RecordGrid = (props: GridProps) => {
  const { register, title, looked, columns, records, totals, view, province } = props
  const { onView, addressOf, onOpen, onNearEnd, onTop, holds, edge, onEdge } = props
  const box = useRef<HTMLDivElement>(null)
  const [cell, setCell] = useState<Cell>({ row: 0, column: 0 })
  const [opened, setOpened] = useState<string>()
  const { widths, setWidth } = useWidths(register)
  const shown = useRowWindow(box, records.length)
  const rows = records.slice(shown.first, shown.end)

  useEffect(() => {
    if (shown.end > records.length - nearEnd) onNearEnd()
  }, [shown.end, records.length, onNearEnd])

  useEffect(() => onTop(shown.top), [shown.top, onTop])

  useEffect(() => {
    if (looked !== '') box.current?.scrollTo({ top: 0 })
  }, [looked])

  const isReached = useRef<Edge>(undefined)
  useEffect(() => {
    if (edge === undefined || isReached.current === edge) return
    isReached.current = edge
    const end = edge.side === 'first' ? { row: 0, column: 0 } : { row: records.length - 1, column: columns.length }
    requestAnimationFrame(() => goTo(end))
  })

  // Drawn and focused before the next key comes, which is for the cell that this one went to.
  const goTo = (next: Cell): void => {
    flushSync(() => {
      setCell(next)
      shown.reveal(next.row)
    })
    box.current?.querySelector<HTMLElement>(`[data-cell="${next.row}.${next.column}"]`)?.focus()
  }

  const onKey = (event: React.KeyboardEvent): void => {
    if (!(event.target instanceof HTMLElement) || event.target.dataset['cell'] === undefined) return
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 600) / rowHeight) - 4)
    const next = cellAfter(event, cell, { rows: records.length, columns: columns.length + 1, page })
    const record = records[cell.row]
    const column = columns[cell.column - 1]
    const side = event.key === 'Home' ? 'first' : event.key === 'End' ? 'last' : undefined
    const wider = event.key === 'ArrowRight' ? widthStep : event.key === 'ArrowLeft' ? -widthStep : 0
    if (event.ctrlKey && side !== undefined && !holds[side]) onEdge(side)
    else if (event.shiftKey && cell.row === -1 && wider !== 0)
      setWidth(column?.name ?? '', event.target.getBoundingClientRect().width + wider)
    else if (event.key === 'ArrowDown' && event.altKey && column !== undefined) setOpened(column.name)
    else if (next !== undefined) goTo(next)
    else if (event.key === 'Enter' && cell.row >= 0 && record !== undefined) onOpen(record)
    else return
    event.preventDefault()
  }

  const labelWidth = widths[''] === undefined ? 'var(--grid-label)' : `${widths['']}px`
  return (
    <div className="grid-box" ref={box} onScroll={shown.onScroll}>
      <table
        role="grid"
        className="grid"
        style={{
          width: `calc(${labelWidth} + ${columns.reduce((sum, { name, width }) => sum + (widths[name] ?? width), 0)}px)`,
        }}
        aria-label={title}
        aria-rowcount={totals === undefined ? -1 : totals.total + 2}
        aria-colcount={columns.length + 1}
        onKeyDown={onKey}
        onFocus={({ target }) => {
          const [row, column] = (target.dataset['cell'] ?? '').split('.').map(Number)
          if (row !== undefined && column !== undefined) setCell({ row, column })
        }}
      >
        <colgroup>
          <col style={{ width: labelWidth }} />
          {columns.map(({ name, width }) => (
            <col key={name} style={{ width: widths[name] ?? width }} />
          ))}
          {/* A column that was made narrower leaves its room free, and not to the others. */}
          {Object.keys(widths).length === 0 ? null : <col />}
        </colgroup>
        <HeadingRow
          columns={columns}
          view={view}
          province={province}
          active={cell.row === -1 ? cell.column : undefined}
          opened={opened}
          onOpened={setOpened}
          onView={onView}
          onWidth={setWidth}
        />
        <tbody>
          {shown.first > 0 ? (
            <tr aria-hidden style={{ height: shown.first * rowHeight }}>
              <td colSpan={columns.length + 1} />
            </tr>
          ) : null}
          {rows.map((record, at) => (
            <RecordRow
              key={record.id}
              record={record}
              at={shown.first + at}
              columns={columns}
              province={province}
              address={addressOf(record)}
              onOpen={onOpen}
              active={cell.row === shown.first + at ? cell.column : undefined}
            />
          ))}
          {shown.end < records.length ? (
            <tr aria-hidden style={{ height: (records.length - shown.end) * rowHeight }}>
              <td colSpan={columns.length + 1} />
            </tr>
          ) : null}
        </tbody>
        <SumsRow columns={columns} totals={totals} />
      </table>
    </div>
  )
}
