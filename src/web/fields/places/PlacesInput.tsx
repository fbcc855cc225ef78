import { Select } from 'antd'
import type { FieldOf, InputProps } from '../field-kind.ts'
import { useUnits } from '../place/units.ts'
import { byWords } from '../by-words.ts'

/** Several administrative units of the province. */
export const PlacesInput = ({
  field,
  value,
  onChange,
  on,
  province,
  id,
  invalid,
  disabled,
  describedBy,
}: InputProps<FieldOf<'places'>>) => (
  <Select<string[]>
    {...(id === undefined ? {} : { id })}
    {...(disabled === undefined ? {} : { disabled })}
    {...(invalid ? { status: 'error' as const } : {})}
    className="choose"
    mode="multiple"
    allowClear
    placeholder="Chọn một hay nhiều"
    aria-describedby={describedBy}
    aria-invalid={invalid}
    options={useUnits(province, field, on)}
    value={Array.isArray(value) ? [...(value as readonly string[])] : []}
    showSearch={byWords}
    onChange={(chosen) => onChange(chosen.length === 0 ? null : chosen)}
  />
)
