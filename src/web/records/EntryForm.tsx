import { Alert, Button, Input } from 'antd'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import type { FieldTold } from '../../server/index.ts'
import { readDay } from '../fields/date/read-day.ts'
import { FieldEntry } from './FieldEntry.tsx'
import { dayOfDeed } from './faults.ts'
import type { FieldGroup } from './field-groups.ts'
import { type Entry, reasonOfDeed } from './use-entry.ts'
import './records.css'

type EntryFormProps = {
  readonly entry: Entry
  readonly province: string
  readonly groups: readonly FieldGroup[]
  /** Groups that are folded, as what later steps fill. */
  readonly isFolded?: (group: FieldGroup) => boolean
  readonly required: ReadonlySet<string>
  /** What the day of the deed is called; undefined where it asks for none. */
  readonly dayLabel: string | undefined
  readonly asksReason?: boolean
  readonly saveLabel: string
  readonly isDangerous?: boolean
  readonly onSave: () => void
  /** Other buttons beside the one that saves. */
  readonly more?: ReactNode
  /** What is said of a value besides what is refused. */
  readonly noteOf?: (field: FieldTold) => ReactNode
  readonly children?: ReactNode
}

/** A form drawn from the declaration: the day, the fields in their groups, the reason; Ctrl+Enter saves. */
export const EntryForm = ({
  entry,
  province,
  groups,
  isFolded = () => false,
  required,
  dayLabel,
  asksReason = false,
  saveLabel,
  isDangerous = false,
  onSave,
  more,
  noteOf,
  children,
}: EntryFormProps) => {
  const form = useRef<HTMLFormElement>(null)
  const { refusals } = entry
  useEffect(() => {
    if (refusals > 0) focusFirstFault(form.current)
  }, [refusals])

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !event.ctrlKey) return
    event.preventDefault()
    event.stopPropagation()
    if (!entry.isSaving) onSave()
  }
  const whole = entry.faults[''] ?? []
  const drawn = (field: FieldTold, isFirst: boolean): ReactNode => (
    <FieldEntry
      key={field.name}
      field={field}
      value={entry.values[field.name] ?? null}
      province={province}
      // What is corrected may be of any day, when other units existed.
      on={dayLabel === undefined ? undefined : readDay(entry.draft.on ?? '')}
      isRequired={required.has(field.name)}
      faults={entry.faults[field.name] ?? []}
      note={noteOf?.(field)}
      autoFocus={isFirst && dayLabel === undefined}
      onEnter={(value) => entry.enter(field.name, value)}
      onLeave={() => entry.leave(field.name)}
    />
  )
  return (
    <form
      ref={form}
      className="entry"
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        event.stopPropagation()
        onSave()
      }}
    >
      {dayLabel === undefined ? null : (
        <div className="entry-fields">
          <FieldEntry
            field={{ kind: 'date', name: dayOfDeed, label: dayLabel }}
            value={entry.draft.on ?? null}
            province={province}
            on={undefined}
            isRequired
            autoFocus
            faults={entry.faults[dayOfDeed] ?? []}
            onEnter={(on) => entry.enterDay(typeof on === 'string' ? on : undefined)}
            onLeave={() => entry.leave(dayOfDeed)}
          />
        </div>
      )}
      {groups.map((group, at) => (
        <Group
          key={`${group.title} ${group.step ?? ''}`}
          group={group}
          isFolded={isFolded(group)}
          mustOpen={isUsed(group, entry)}
        >
          {group.fields.map((field, nth) => drawn(field, at === 0 && nth === 0))}
        </Group>
      ))}
      {asksReason ? <Reason entry={entry} /> : null}
      {children}
      {whole.length > 0 ? <Alert type="error" showIcon title={whole.map((tell) => <p key={tell}>{tell}</p>)} /> : null}
      {entry.notice === undefined ? null : <Alert type="warning" showIcon title={entry.notice} role="alert" />}
      <div className="entry-foot">
        <Button type="primary" danger={isDangerous} htmlType="submit" loading={entry.isSaving}>
          {saveLabel}
        </Button>
        {more}
        <span className="quiet entry-keys">Ctrl + Enter để ghi. Nội dung đang nhập được giữ trên máy này.</span>
      </div>
    </form>
  )
}

// What was entered or refused is never hidden.
const isUsed = ({ fields }: FieldGroup, { faults, draft }: Entry): boolean =>
  fields.some(({ name }) => faults[name] !== undefined || (draft.typed[name] ?? null) !== null)

const Group = ({
  group,
  isFolded,
  mustOpen,
  children,
}: {
  readonly group: FieldGroup
  readonly isFolded: boolean
  readonly mustOpen: boolean
  readonly children: ReactNode
}) => {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  if (isFolded)
    return (
      <details
        className="entry-group"
        open={isOpen || mustOpen}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary>
          <h2>{group.title}</h2> <span className="quiet">({group.fields.length} nội dung)</span>
        </summary>
        <div className="entry-fields">{children}</div>
      </details>
    )
  return (
    <section className="entry-group" aria-labelledby={id}>
      <h2 id={id}>{group.title}</h2>
      <div className="entry-fields">{children}</div>
    </section>
  )
}

const Reason = ({ entry }: { readonly entry: Entry }) => {
  const id = useId()
  const faults = entry.faults[reasonOfDeed] ?? []
  return (
    <div className="entry-field wide" data-faulty={faults.length > 0}>
      <label htmlFor={id}>
        Lý do<span className="required"> (bắt buộc)</span>
      </label>
      <Input.TextArea
        id={id}
        value={entry.draft.reason}
        maxLength={1000}
        className="grows"
        rows={2}
        aria-describedby={`${id}-fault`}
        aria-invalid={faults.length > 0}
        {...(faults.length > 0 ? { status: 'error' as const } : {})}
        onChange={({ target }) => entry.change({ reason: target.value })}
        onBlur={() => entry.leave(reasonOfDeed)}
      />
      <div id={`${id}-fault`} className="entry-fault" aria-live="polite">
        {faults.map((tell) => (
          <p key={tell}>{tell}</p>
        ))}
      </div>
    </div>
  )
}

const focusFirstFault = (form: HTMLFormElement | null): void => {
  const first = form?.querySelector('[data-faulty="true"]')
  const box = first?.querySelector<HTMLElement>('input, textarea') ?? form?.querySelector<HTMLElement>('.ant-alert')
  box?.scrollIntoView({ block: 'center' })
  box?.focus()
}
