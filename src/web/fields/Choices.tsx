import { Checkbox, Input } from 'antd'
import { useState } from 'react'
import type { ColumnFilter } from './field-kind.ts'
import { holdsWords } from './plain-text.ts'

/** Rows that hold one of the ticked values; a box above a long list leaves those that hold what is typed. */
export const Choices = ({
  label,
  options,
  value,
  onChange,
}: {
  readonly label: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly value: ColumnFilter
  readonly onChange: (value: ColumnFilter) => void
}) => {
  const [sought, setSought] = useState('')
  const chosen = value.oneOf ?? []
  const tick = (each: string, isOn: boolean): void => {
    const oneOf = isOn ? [...chosen, each] : chosen.filter((other) => other !== each)
    onChange(oneOf.length === 0 ? {} : { oneOf })
  }
  return (
    <div role="group" aria-label={label} className="choices">
      {options.length > shortList ? (
        <Input
          autoFocus
          allowClear
          placeholder="Lọc danh sách"
          aria-label="Lọc danh sách"
          value={sought}
          onChange={({ target }) => setSought(target.value)}
        />
      ) : null}
      <div className="choices-list">
        {options
          .filter((option) => holdsWords(option.label, sought))
          .map((option) => (
            <Checkbox
              key={option.value}
              checked={chosen.includes(option.value)}
              onChange={({ target }) => tick(option.value, target.checked)}
            >
              {option.label}
            </Checkbox>
          ))}
      </div>
    </div>
  )
}

const shortList = 8
