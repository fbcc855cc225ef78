import { Link } from '@tanstack/react-router'
import type { FieldTold, RecordPage, RegisterTold } from '../../server/index.ts'
import { FieldCell } from '../fields/cells.tsx'
import { fieldGroups } from './field-groups.ts'

/** The fields of a record in their groups; what the reader may not see is said to be withheld. */
export const RecordFields = ({
  register,
  page,
  province,
}: {
  readonly register: RegisterTold
  readonly page: RecordPage
  readonly province: string
}) => (
  <>
    {fieldGroups(register).map(({ title, fields, step }) => {
      const isEmpty = fields.every(({ name }) => page.values[name]?.raw === null)
      // A step that was not taken has nothing to tell yet.
      if (step !== undefined && isEmpty) return null
      return (
        <section key={`${title} ${step ?? ''}`} className="record-group" aria-label={title}>
          <h2>{title}</h2>
          <dl>
            {fields.map((field) => (
              <div key={field.name}>
                <dt>{field.label}</dt>
                <dd>
                  <Value field={field} page={page} province={province} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )
    })}
  </>
)

const Value = ({
  field,
  page,
  province,
}: {
  readonly field: FieldTold
  readonly page: RecordPage
  readonly province: string
}) => {
  const value = page.values[field.name]
  if (value === undefined) return <span className="quiet">không được xem</span>
  if (value.raw === null || (Array.isArray(value.raw) && value.raw.length === 0))
    return <span className="quiet">–</span>
  if (field.kind === 'link' && field.target !== null)
    return (
      <Link to="/registers/$register/$record" params={{ register: field.target, record: String(value.raw) }}>
        {value.text}
      </Link>
    )
  if (field.kind === 'money') return value.text
  const unit = field.kind === 'integer' || field.kind === 'decimal' ? ` ${field.unit}` : ''
  return (
    <>
      <FieldCell field={field} value={value} province={province} />
      {unit}
    </>
  )
}
