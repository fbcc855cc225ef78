import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Button, Input, Modal } from 'antd'
import { useId, useState } from 'react'
import { Labelled } from '../app/Labelled.tsx'
import { useProvinces } from '../app/province.ts'
import { meQuery } from '../contract/queries.ts'
import { focusOnOpen } from './focus-on-open.ts'
import { type FormFaults, missingIn, type OfficeDraft, officeSent, placedRefusal } from './office-draft.ts'
import { OfficeFields } from './OfficeFields.tsx'
import { type Administered, invite, type LinkTold, peopleKey } from './queries.ts'
import { useFirstFault } from './use-first-fault.ts'
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
  const form = useId()
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
  useFirstFault(form, faults)
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
    <Modal
      open
      afterOpenChange={focusOnOpen(form)}
      width="min(720px, 96vw)"
      title="Mời người dùng"
      onCancel={onClose}
      mask={{ closable: false }}
      footer={
        <>
          <Button onClick={onClose}>Thôi</Button>
          <Button type="primary" htmlType="submit" form={form} loading={sending.isPending}>
            Mời và lấy đường dẫn
          </Button>
        </>
      }
    >
      <form
        id={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        <p role="alert" className="form-told">
          {faults['']}
        </p>
        <div className="form-grid">
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
        </div>
      </form>
    </Modal>
  )
}
