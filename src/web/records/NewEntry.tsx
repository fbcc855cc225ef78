import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Alert, Button, Radio } from 'antd'
import { useEffect, useState } from 'react'
import type { FieldTold, RecordPage, RegisterTold } from '../../server/index.ts'
import { divisionsQuery, forgetRecords, meQuery, registerQuery } from '../contract/queries.ts'
import { beginningsOf } from './days.ts'
import { EntryForm } from './EntryForm.tsx'
import { fieldGroups, groupsWith } from './field-groups.ts'
import { LikelySameNotice } from './LikelySameNotice.tsx'
import { mayOpen } from './may-open.ts'
import { NewEntryContext, type NewEntryProps } from './new-entry-context.ts'
import { deedPath, usualValuesQuery } from './queries.ts'
import { useEntry } from './use-entry.ts'
import { useLikelySame } from './use-likely-same.ts'

/** Opens a record: the way in which it begins, its fields, what may be the same, and what repeats from the last entries. */
export const NewEntry = ({ register: code, province, of, onOpened, onCancel, mayGoOn = false }: NewEntryProps) => {
  const { data: register } = useSuspenseQuery(registerQuery(code))
  const { data: me } = useSuspenseQuery(meQuery)
  const queryClient = useQueryClient()
  const fields = register.fields.filter(({ name }) => !register.derived.includes(name))
  const ways = beginningsOf(register).filter(({ by }) => mayOpen(me, register, province, by))
  const entry = useEntry({
    register,
    path: deedPath(province, code),
    draftKey: { person: me.person, province, register: code, of: `new ${of}` },
    fields,
    base: nothing,
    version: undefined,
    today: me.today,
    asksDay: true,
    asksReason: false,
    asksChange: false,
  })
  const { draft, begin, hasTyped, isRestored } = entry
  const way = ways.find(({ action }) => action === draft.action) ?? ways[0]
  const same = useLikelySame(province, code, entry.body)
  const [seen, setSeen] = useState('')
  const { data: usual } = useQuery({ ...usualValuesQuery(province, code), enabled: ways.length > 0 })
  const [isBlank, setBlank] = useState(false)
  const wantsUsual = !isRestored && !hasTyped && !isBlank
  useEffect(() => {
    if (usual !== undefined && wantsUsual && Object.keys(usual.values).length > 0)
      begin({
        typed: Object.fromEntries(Object.entries(usual.values).map(([name, { raw }]) => [name, raw])),
        // The day stands first in the form, and may be typed before these come.
        on: draft.on,
        action: draft.action,
      })
    // Taken over once, when they come; begin is made anew with every drawing.
  }, [usual, wantsUsual])
  useEffect(() => {
    if (way !== undefined && way.action !== draft.action) entry.change({ action: way.action })
  }, [way?.action, draft.action])

  if (way === undefined) return <NotOpened register={register} />

  const isUsual = ({ name }: FieldTold): boolean =>
    usual?.values[name] !== undefined && JSON.stringify(draft.typed[name]) === JSON.stringify(usual.values[name].raw)
  const areUsual = fields.some((field) => isUsual(field))
  const isNow = new Set(way.fill)
  const ownStep = groupsWith(fieldGroups(register), ({ name }) => fields.some((field) => field.name === name))

  const save = async (again: boolean): Promise<void> => {
    const found = await same.look()
    const names = found.map(({ id }) => id).join(',')
    // What may be the same is shown before anything is written; whoever saves again has seen it.
    if (names !== '' && names !== seen) return setSeen(names)
    await entry.save<RecordPage>((page) => {
      void forgetRecords(queryClient, province, code)
      if (again) {
        begin({ on: draft.on, action: draft.action })
        setBlank(false)
      }
      onOpened(page.id, again)
    })
  }
  const isWarned = seen !== '' && same.records.length > 0
  return (
    <NewEntryContext value={NewEntry}>
      {isRestored ? (
        <Alert
          type="info"
          showIcon
          title="Đã lấy lại nội dung nhập dở trên máy này."
          action={
            <Button size="small" onClick={() => begin()}>
              Bỏ, nhập mới
            </Button>
          }
        />
      ) : null}
      {ways.length > 1 ? (
        <Radio.Group
          className="entry-ways"
          aria-label="Bản ghi bắt đầu bằng"
          value={way.action ?? ''}
          options={ways.map(({ action = '', label }) => ({ value: action, label }))}
          onChange={({ target }) => entry.change({ action: target.value === '' ? undefined : String(target.value) })}
        />
      ) : null}
      {areUsual ? (
        <p className="quiet entry-usual">
          Một số nội dung lấy theo bản ghi gần nhất{usual?.from ? ` (${usual.from.label.trim()})` : ''}.{' '}
          <Button
            size="small"
            onClick={() => {
              setBlank(true)
              begin({ action: draft.action })
            }}
          >
            Bỏ các nội dung này
          </Button>
        </p>
      ) : null}
      <EntryForm
        entry={entry}
        province={province}
        groups={ownStep}
        isFolded={({ step, fields: within }) => step !== undefined && !within.some(({ name }) => isNow.has(name))}
        required={isNow}
        dayLabel={way.onLabel}
        saveLabel={isWarned ? 'Vẫn ghi bản ghi mới' : way.label}
        onSave={() => void save(false)}
        noteOf={(field) => (isUsual(field) ? 'Lấy theo bản ghi gần nhất.' : undefined)}
        more={
          <>
            {mayGoOn ? (
              <Button onClick={() => void save(true)} disabled={entry.isSaving}>
                Ghi và nhập tiếp
              </Button>
            ) : null}
            {onCancel === undefined ? null : <Button onClick={onCancel}>Đóng</Button>}
          </>
        }
      >
        <LikelySameNotice register={code} records={same.records} />
      </EntryForm>
    </NewEntryContext>
  )
}

const nothing = {}

const NotOpened = ({ register }: { readonly register: RegisterTold }) => {
  const { data: divisions = [] } = useQuery(divisionsQuery)
  const keeper = divisions.find(({ code }) => code === register.keptBy)?.name ?? register.keptBy
  return (
    <Alert
      type="info"
      showIcon
      title={`Sổ “${register.title}” do ${keeper} giữ; chức vụ hiện giữ được xem sổ, không mở bản ghi mới.`}
    />
  )
}
