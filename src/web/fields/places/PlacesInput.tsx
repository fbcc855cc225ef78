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
}: InputProps<FieldOf<'places'>>) => {
  const chosen = Array.isArray(value) ? [...(value as readonly string[])] : []
  const options = useUnits(province, field, { on, standing: chosen })
  return (
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
      options={options}
      value={chosen}
      showSearch={byWords}
      onChange={(next) => onChange(next.length === 0 ? null : next)}
    />
  )
}
