import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { Checkbox, Input, Select } from 'antd'
import { useState } from 'react'
import { Labelled } from '../app/Labelled.tsx'
import { useProvinces } from '../app/province.ts'
import { meQuery, registersQuery } from '../contract/queries.ts'
import { byWords } from '../fields/by-words.ts'
import { Choose } from '../fields/Choose.tsx'
import { DateEntry } from '../fields/date/DateEntry.tsx'
import { dayFault } from '../fields/date/read-day.ts'
import type { Person } from '../../server/index.ts'
import { FormDialog } from './FormDialog.tsx'
import { type FormFaults, type OfficeDraft, officeSent, placedRefusal } from './office-draft.ts'
import { OfficeFields } from './OfficeFields.tsx'
import { type Administered, type KeySent, makeKey } from './queries.ts'
import { isHeld } from './standing.ts'
import { useOfficeNames } from './use-office-names.ts'

const boxes = ['title', 'office', 'role', 'division', 'province', 'scopes', 'expiresOn']

/** Makes a key: in the office of a person, or in one of the system itself; its secret comes back once. */
export const NewKeyDialog = ({
  of,
  people,
  onMade,
  onClose,
}: {
  readonly of: Administered
  readonly people: readonly Person[]
  readonly onMade: (secret: string) => void
  readonly onClose: () => void
}) => {
  const { data: me } = useSuspenseQuery(meQuery)
  const { data: domains } = useSuspenseQuery(registersQuery)
  const { province } = useProvinces()
  const names = useOfficeNames()
  const [title, setTitle] = useState('')
  const [holder, setHolder] = useState<string | null>(ownOffice)
  const [draft, setDraft] = useState<OfficeDraft>({ from: me.today, province: of ?? province })
  const [uses, setUses] = useState<readonly string[]>(['read'])
  const [registers, setRegisters] = useState<readonly string[]>([])
  const [expiresOn, setExpiresOn] = useState<string>()
  const [missing, setMissing] = useState<FormFaults>({})
  const making = useMutation({
    mutationFn: (body: KeySent) => makeKey(of, body),
    onSuccess: ({ secret }) => onMade(secret),
  })
  const faults = { ...placedRefusal(making.error, boxes), ...missing }
  const held = people
    .filter(({ active }) => active)
    .flatMap((person) =>
      person.offices
        .filter((office) => isHeld(office, me.today))
        .map((office) => ({
          value: `${person.id} ${office.id}`,
          label: `${person.name}: ${names.officeName(office)}`,
        })),
    )
  const send = (): void => {
    const office = officeSent(draft, names.isOfDivision)
    const noEnd = dayFault(expiresOn, 'Nhập ngày cuối có hiệu lực, nhiều nhất một năm.')
    const lacking = {
      ...(title.trim() === '' ? { title: 'Nhập tên khóa, hoặc tên hệ thống dùng khóa.' } : {}),
      ...(holder === null ? { office: 'Chọn chức vụ mà khóa theo.' } : {}),
      ...(holder === ownOffice && office === undefined ? { role: 'Chọn chức vụ của hệ thống.' } : {}),
      ...(uses.length === 0 ? { scopes: 'Chọn đọc, ghi, hoặc cả hai.' } : {}),
      ...(noEnd === undefined ? {} : { expiresOn: noEnd }),
    }
    setMissing(lacking)
    if (Object.keys(lacking).length > 0 || expiresOn === undefined || holder === null) return
    const scopes = uses.flatMap((use) =>
      registers.length === 0 ? [use] : registers.map((register) => `${use}:${register}`),
    )
    const what = { title: title.trim(), scopes, expiresOn }
    const [person = '', number] = holder.split(' ')
    if (holder !== ownOffice) making.mutate({ ...what, person, office: Number(number) })
    else if (office !== undefined)
      making.mutate({ ...what, role: office.role, province: office.province, division: office.division })
  }
  return (
    <FormDialog
      title="Tạo khóa truy cập"
      sendLabel="Tạo khóa"
      isSending={making.isPending}
      faults={faults}
      onSend={send}
      onClose={onClose}
    >
      <Labelled label="Tên khóa, hoặc tên hệ thống" isRequired fault={faults['title']}>
        {({ id, describedBy, invalid }) => (
          <Input
            id={id}
            maxLength={120}
            value={title}
            aria-describedby={describedBy}
            aria-invalid={invalid}
            {...(invalid ? { status: 'error' as const } : {})}
            onChange={({ target }) => setTitle(target.value)}
          />
        )}
      </Labelled>
      <Labelled label="Khóa theo" isRequired fault={faults['office']} hint="Khóa không làm được hơn chức vụ này.">
        {(box) => (
          <Choose
            {...box}
            options={[{ value: ownOffice, label: 'Chức vụ riêng của hệ thống' }, ...held]}
            value={holder ?? undefined}
            onChange={setHolder}
          />
        )}
      </Labelled>
      {holder === ownOffice ? (
        <OfficeFields of={of} draft={draft} faults={faults} hasDays={false} onDraft={setDraft} />
      ) : null}
      <Labelled label="Hiệu lực đến hết ngày" isRequired fault={faults['expiresOn']}>
        {({ id, describedBy, invalid }) => (
          <DateEntry
            id={id}
            day={expiresOn}
            onDay={setExpiresOn}
            aria-describedby={describedBy}
            aria-invalid={invalid}
            status={invalid ? 'error' : ''}
          />
        )}
      </Labelled>
      <fieldset className="key-uses">
        <legend>Được</legend>
        <Checkbox.Group
          options={[
            { value: 'read', label: 'Đọc' },
            { value: 'write', label: 'Ghi' },
          ]}
          value={[...uses]}
          onChange={setUses}
        />
      </fieldset>
      <Labelled label="Trong các sổ" fault={faults['scopes']} hint="Bỏ trống là mọi sổ.">
        {({ id, describedBy, invalid }) => (
          <Select<readonly string[]>
            id={id}
            mode="multiple"
            className="choose"
            aria-describedby={describedBy}
            aria-invalid={invalid}
            showSearch={byWords}
            placeholder="Mọi sổ"
            options={domains.flatMap((domain) =>
              domain.registers.map(({ code, title: label }) => ({ value: code, label })),
            )}
            value={registers}
            onChange={setRegisters}
          />
        )}
      </Labelled>
    </FormDialog>
  )
}

const ownOffice = '*'
