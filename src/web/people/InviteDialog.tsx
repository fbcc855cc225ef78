import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Input } from 'antd'
import { useState } from 'react'
import { Labelled } from '../app/Labelled.tsx'
import { useProvinces } from '../app/province.ts'
import { meQuery } from '../contract/queries.ts'
import { FormDialog } from './FormDialog.tsx'
import { type FormFaults, missingIn, type OfficeDraft, officeSent, placedRefusal } from './office-draft.ts'
import { OfficeFields } from './OfficeFields.tsx'
import { type Administered, invite, type LinkTold, peopleKey } from './queries.ts'
import { useOfficeNames } from './use-office-names.ts'

const boxes = ['name', 'email', 'role', 'division', 'province', 'from', 'to']

/** Invites somebody with a first office; the link comes back once. */
export const InviteDialog = ({
  of,
  onInvited,
  onClose,
}: {
  readonly of: Administered
  readonly onInvited: (name: string, link: LinkTold) => void
  readonly onClose: () => void
}) => {
  const { data: me } = useSuspenseQuery(meQuery)
  const { province } = useProvinces()
  const { isOfDivision } = useOfficeNames()
  const client = useQueryClient()
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [draft, setDraft] = useState<OfficeDraft>({ from: me.today, province: of ?? province })
  const [missing, setMissing] = useState<FormFaults>({})
  const sending = useMutation({
    mutationFn: (body: Parameters<typeof invite>[1]) => invite(of, body),
    onSuccess: (link, body) => {
      void client.invalidateQueries({ queryKey: peopleKey })
      onInvited(body.name, link)
    },
  })
  const faults = { ...placedRefusal(sending.error, boxes), ...missing }
  const send = (): void => {
    const lacking = {
      ...(name.trim() === '' ? { name: 'Nhập họ và tên như ghi trong sổ.' } : {}),
      ...(email.trim() === '' ? { email: 'Nhập địa chỉ thư điện tử để đăng nhập.' } : {}),
      ...missingIn(draft),
    }
    setMissing(lacking)
    const office = officeSent(draft, isOfDivision)
    if (Object.keys(lacking).length === 0 && office !== undefined)
      sending.mutate({ name: name.trim(), email: email.trim(), office })
  }
  return (
    <FormDialog
      title="Mời người dùng"
      sendLabel="Mời và lấy đường dẫn"
      isSending={sending.isPending}
      faults={faults}
      onSend={send}
      onClose={onClose}
    >
      <Labelled label="Họ và tên" isRequired fault={faults['name']}>
        {({ id, describedBy, invalid }) => (
          <Input
            id={id}
            maxLength={120}
            value={name}
            aria-describedby={describedBy}
            aria-invalid={invalid}
            {...(invalid ? { status: 'error' as const } : {})}
            onChange={({ target }) => setName(target.value)}
          />
        )}
      </Labelled>
      <Labelled label="Thư điện tử" isRequired fault={faults['email']} hint="Dùng để đăng nhập.">
        {({ id, describedBy, invalid }) => (
          <Input
            id={id}
            type="email"
            inputMode="email"
            autoComplete="off"
            maxLength={254}
            value={email}
            aria-describedby={describedBy}
            aria-invalid={invalid}
            {...(invalid ? { status: 'error' as const } : {})}
            onChange={({ target }) => setEmail(target.value)}
          />
        )}
      </Labelled>
      <OfficeFields of={of} draft={draft} faults={faults} onDraft={setDraft} />
    </FormDialog>
  )
}
