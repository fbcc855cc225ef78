import { Input } from 'antd'
import type { FieldOf, InputProps } from '../field-kind.ts'

/** A line of text, or several where much may be written. */
export const TextInput = ({
  field,
  value,
  onChange,
  id,
  invalid,
  disabled,
  describedBy,
  autoFocus,
}: InputProps<FieldOf<'text'>>) => {
  const shared = {
    id,
    value: typeof value === 'string' ? value : '',
    maxLength: field.max,
    disabled,
    autoFocus,
    'aria-describedby': describedBy,
    'aria-invalid': invalid,
    ...(invalid ? { status: 'error' as const } : {}),
  }
  const told = (text: string): void => onChange(text === '' ? null : text)
  return field.max > longLine ? (
    <Input.TextArea {...shared} className="grows" rows={1} onChange={({ target }) => told(target.value)} />
  ) : (
    <Input {...shared} onChange={({ target }) => told(target.value)} />
  )
}

const longLine = 200
