import { Input } from 'antd'
import type { FieldOf, FilterProps } from '../field-kind.ts'

/** Rows whose text holds what is typed, with or without diacritics. */
export const TextFilter = ({ field, value, onChange }: FilterProps<FieldOf<'text'>>) => (
  <Input
    autoFocus
    allowClear
    aria-label={`${field.label}: có đoạn chữ`}
    placeholder="Có đoạn chữ"
    value={value.contains ?? ''}
    onChange={({ target }) => onChange(target.value.trim() === '' ? {} : { contains: target.value })}
  />
)
