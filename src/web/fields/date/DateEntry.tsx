import { DatePicker } from 'antd'
import dayjs from 'dayjs'
import customParseFormat from 'dayjs/plugin/customParseFormat'
import { useMemo } from 'react'

dayjs.extend(customParseFormat)

// Typed in whatever of these ways, shown in the first.
const ways = ['DD/MM/YYYY', 'D/M/YYYY', 'DDMMYYYY', 'DD-MM-YYYY', 'DD.MM.YYYY', 'YYYY-MM-DD']
const plain = 'YYYY-MM-DD'

/** A day, typed or chosen; tells it as a plain date. */
export const DateEntry = ({
  day,
  onDay,
  ...rest
}: {
  readonly day: string | undefined
  readonly onDay: (day: string | undefined) => void
  readonly id?: string | undefined
  readonly disabled?: boolean | undefined
  readonly autoFocus?: boolean | undefined
  readonly placeholder?: string
  readonly status?: 'error' | ''
  readonly 'aria-label'?: string
  readonly 'aria-describedby'?: string | undefined
  readonly 'aria-invalid'?: boolean | undefined
}) => {
  // Another object would be taken for another day, and would undo what is being typed.
  const standing = useMemo(() => (day === undefined ? null : dayjs(day, plain, true)), [day])
  return (
    <DatePicker
      {...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))}
      className="date-entry"
      format={ways}
      placeholder={rest.placeholder ?? 'ngày/tháng/năm'}
      value={standing?.isValid() ? standing : null}
      onChange={(chosen) => onDay(chosen?.format(plain))}
      preserveInvalidOnBlur
      needConfirm={false}
    />
  )
}
