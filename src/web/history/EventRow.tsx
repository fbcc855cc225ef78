import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { registerQuery } from '../contract/queries.ts'
import { officeTime } from '../fields/format.ts'
import type { EventTold } from './queries.ts'

const mostNamed = 12

/** One entry of the log of access: who did what, and with which fields of which records. */
export const EventRow = ({
  event,
  title,
  nameOf,
  officeOf,
}: {
  readonly event: EventTold
  readonly title: string | undefined
  readonly nameOf: (person: string) => string
  /** What an office is called, by its code in the log: `divisionHead:technology`. */
  readonly officeOf: (code: string) => string
}) => {
  const { register, detail } = event
  const whom = detail['to'] ?? detail['of']
  const fields = textsIn(detail['fields'])
  const records = event.record === null ? textsIn(detail['records']) : [String(event.record)]
  return (
    <li className="history-act">
      <time dateTime={event.at}>{officeTime(event.at)}</time>
      <div>
        <p>
          <strong>{event.personName ?? (event.person === null ? 'Không rõ ai' : nameOf(event.person))}</strong>:{' '}
          {event.title}
          {typeof detail['office'] === 'string' ? ` ${officeOf(detail['office'])}` : ''}
          {typeof whom === 'string' && whom !== event.person ? ` – ${nameOf(whom)}` : ''}
          {title === undefined ? '' : `, sổ “${title}”`}
          {fields.length > 0 && register !== null ? <Fields register={register} names={fields} /> : null}
        </p>
        {register === null || records.length === 0 ? null : (
          <div className="history-ways">
            <span>{records.length} bản ghi:</span>
            {records.slice(0, mostNamed).map((record) => (
              <Link key={record} to="/registers/$register/$record" params={{ register, record }}>
                {record}
              </Link>
            ))}
            {records.length > mostNamed ? <span>và {records.length - mostNamed} bản ghi khác</span> : null}
          </div>
        )}
      </div>
    </li>
  )
}

/** What fields of a register are called. */
const Fields = ({ register, names }: { readonly register: string; readonly names: readonly string[] }) => {
  const { data } = useQuery(registerQuery(register))
  const labels = names.map((name) => data?.fields.find((field) => field.name === name)?.label ?? name)
  return <>: {labels.map((label) => `“${label}”`).join(', ')}</>
}

const textsIn = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [])
