import { Select } from 'antd'
import { byWords } from './by-words.ts'

/** One of a list of values, found by typing with or without diacritics. */
export const Choose = ({
  options,
  value,
  onChange,
  invalid,
  describedBy,
  ...rest
}: {
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly value: string | undefined
  readonly onChange: (value: string | null) => void
  readonly id?: string | undefined
  readonly invalid?: boolean | undefined
  readonly disabled?: boolean | undefined
  readonly describedBy?: string | undefined
  readonly autoFocus?: boolean | undefined
}) => (
  <Select<string>
    {...Object.fromEntries(Object.entries(rest).filter(([, each]) => each !== undefined))}
    className="choose"
    options={[...options]}
    value={value ?? null}
    allowClear
    placeholder="Chọn"
    aria-describedby={describedBy}
    aria-invalid={invalid}
    {...(invalid ? { status: 'error' as const } : {})}
    showSearch={byWords}
    onChange={(chosen: string | undefined) => onChange(chosen ?? null)}
  />
)
