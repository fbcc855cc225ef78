import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Alert, Button, Drawer } from 'antd'
import { useMemo } from 'react'
import type { FieldTold, RecordPage, RegisterTold } from '../../server/index.ts'
import { forgetRecords, meQuery } from '../contract/queries.ts'
import { ConflictNotice } from './ConflictNotice.tsx'
import { baseOf, type DeedForm, deedFormOf } from './deed-form-of.ts'
import { EntryForm } from './EntryForm.tsx'
import { fieldGroups, groupsWith } from './field-groups.ts'
import { focusForm } from './focus-form.ts'
import { NewEntry } from './NewEntry.tsx'
import { NewEntryContext } from './new-entry-context.ts'
import { type At, deedPath, recordQuery } from './queries.ts'
import { useEntry } from './use-entry.ts'

type DeedDrawerProps = {
  readonly at: At
  readonly register: RegisterTold
  readonly page: RecordPage
  /** What is about to be done; undefined for nothing. */
  readonly deed: string | undefined
  readonly onDone: (form: DeedForm) => void
  readonly onClose: () => void
}

/** The small form of what is about to be done to a record. */
export const DeedDrawer = ({ at, register, page, deed, onDone, onClose }: DeedDrawerProps) => {
  const form = deed === undefined ? undefined : deedFormOf(register, page, deed)
  return (
    <Drawer
      title={form?.title ?? 'Không thực hiện được'}
      open={deed !== undefined}
      onClose={onClose}
      afterOpenChange={(open) => {
        if (open) focusForm()
      }}
      size={680}
      destroyOnHidden
    >
      {deed === undefined ? null : form === undefined ? (
        <Alert type="info" showIcon title={whyNotOf(page, deed)} />
      ) : (
        <Deed key={`${page.id} ${deed}`} {...{ at, register, page, deed, form, onClose }} onDone={() => onDone(form)} />
      )}
    </Drawer>
  )
}

const whyNotOf = ({ next }: RecordPage, deed: string): string => {
  const step = next.steps.find(({ action }) => `act.${action}` === deed)
  const upkeep = deed === 'amend' || deed === 'correct' || deed === 'void' ? next[deed] : undefined
  return step?.whyNot ?? upkeep?.whyNot ?? 'Không có việc này; đóng lại để xem các việc có thể làm.'
}

const Deed = ({
  at,
  register,
  page,
  deed,
  form,
  onDone,
  onClose,
}: Omit<DeedDrawerProps, 'deed' | 'onDone'> & {
  readonly deed: string
  readonly form: DeedForm
  readonly onDone: () => void
}) => {
  const { data: me } = useSuspenseQuery(meQuery)
  const queryClient = useQueryClient()
  const base = useMemo(() => baseOf(page, form.fields), [page, form.fields])
  const entry = useEntry({
    register,
    path: deedPath(at.province, at.register, at.record, form.path),
    draftKey: { person: me.person, province: at.province, register: at.register, of: `${at.record} ${deed}` },
    fields: form.fields,
    base,
    version: page.version,
    today: me.today,
    asksDay: form.dayLabel !== undefined,
    asksReason: form.asksReason,
    asksChange: form.asksChange,
  })
  const { conflict } = entry
  const save = (): void =>
    void entry.save<RecordPage>((done) => {
      queryClient.setQueryData(recordQuery(at).queryKey, done)
      void forgetRecords(queryClient, at.province, at.register)
      onDone()
    })
  const accept = (): void => {
    if (conflict === undefined) return
    entry.change({ version: conflict.version })
    void queryClient.invalidateQueries({ queryKey: recordQuery(at).queryKey })
  }
  const isChanged = ({ name }: FieldTold): boolean =>
    Object.hasOwn(entry.draft.typed, name) &&
    JSON.stringify(entry.draft.typed[name]) !== JSON.stringify(base[name] ?? null)
  const noteOf = (field: FieldTold): string | undefined =>
    isChanged(field) ? `Trong sổ: ${page.values[field.name]?.text || 'để trống'}.` : undefined
  const names = new Set(form.fields.map(({ name }) => name))
  const days = form.fields.filter(({ name }) => register.fields.every((field) => field.name !== name))
  const groups = [
    ...groupsWith(fieldGroups(register), ({ name }) => names.has(name)),
    ...(days.length === 0 ? [] : [{ title: 'Ngày của các bước', fields: days }]),
  ]
  return (
    <NewEntryContext value={NewEntry}>
      <p className="quiet">{form.told}</p>
      {entry.isRestored ? (
        <Alert
          type="info"
          showIcon
          title="Đã lấy lại nội dung nhập dở trên máy này."
          action={
            <Button size="small" onClick={() => entry.begin()}>
              Bỏ nội dung nhập dở
            </Button>
          }
        />
      ) : null}
      {conflict === undefined ? null : <ConflictNotice conflict={conflict} onAccept={accept} />}
      <EntryForm
        entry={entry}
        province={at.province}
        groups={groups}
        required={form.required}
        dayLabel={form.dayLabel}
        asksReason={form.asksReason}
        saveLabel={form.title}
        isDangerous={form.isDangerous}
        onSave={save}
        noteOf={noteOf}
        more={<Button onClick={onClose}>Đóng</Button>}
      />
    </NewEntryContext>
  )
}
