import { Link } from '@tanstack/react-router'
import { Alert, Button, Drawer, Spin } from 'antd'
import type { ReactNode } from 'react'

/** Records that are told in a drawer, and how they were fetched. */
type RecordsDrawerProps = {
  readonly title: string
  readonly fetched: {
    readonly data:
      | {
          readonly next: number | null
          readonly records: readonly { readonly register: string; readonly id: number; readonly label: string }[]
        }
      | undefined
    readonly error: Error | null
    readonly isFetching: boolean
  }
  /** How many there are, in words. */
  readonly told: string
  /** Fetches more of them; undefined where no more are shown. */
  readonly onMore: (() => void) | undefined
  readonly onClose: () => void
  readonly children?: ReactNode
}

/** A list of records beside the page, each with the way to its own. */
export const RecordsDrawer = ({ title, fetched, told, onMore, onClose, children }: RecordsDrawerProps) => {
  const { data, error, isFetching } = fetched
  return (
    <Drawer open title={title} size={520} onClose={onClose}>
      {error === null ? null : <Alert type="info" title={error.message} />}
      {data === undefined ? (
        error === null ? (
          <Spin description="Đang tải các bản ghi" />
        ) : null
      ) : (
        <>
          <p role="status">{told}</p>
          {children}
          <ol className="records-behind">
            {data.records.map(({ register, id, label }) => (
              <li key={`${register} ${id}`}>
                <Link to="/registers/$register/$record" params={{ register, record: String(id) }}>
                  {label}
                </Link>
              </li>
            ))}
          </ol>
          {data.next === null || onMore === undefined ? null : (
            <Button loading={isFetching} onClick={onMore}>
              Xem thêm
            </Button>
          )}
        </>
      )}
    </Drawer>
  )
}
