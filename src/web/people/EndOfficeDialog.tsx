import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { App } from 'antd'
import { useState } from 'react'
import { Labelled } from '../app/Labelled.tsx'
import { meQuery } from '../contract/queries.ts'
import { DateEntry } from '../fields/date/DateEntry.tsx'
import { dayFault } from '../fields/date/read-day.ts'
import type { HeldOffice, Person } from '../../server/index.ts'
import { FormDialog } from './FormDialog.tsx'
import { placedRefusal } from './office-draft.ts'
import { type Administered, endOffice, peopleKey } from './queries.ts'

/** Asks on which day an office is held for the last time, and ends it. */
export const EndOfficeDialog = ({
  of,
  person,
  office,
  name,
  onClose,
}: {
  readonly of: Administered
  readonly person: Person
  readonly office: HeldOffice
  readonly name: string
  readonly onClose: () => void
}) => {
  const { data: me } = useSuspenseQuery(meQuery)
  const client = useQueryClient()
  const { message } = App.useApp()
  const [lastDay, setLastDay] = useState<string | undefined>(me.today)
  const [isSent, setSent] = useState(false)
  const ending = useMutation({
    mutationFn: (day: string) => endOffice(of, person.id, office.id, day),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: peopleKey })
      void message.success('Đã ghi ngày kết thúc chức vụ.')
      onClose()
    },
  })
  const fault = dayFault(lastDay, 'Nhập ngày cuối, ví dụ 31/01/2026.')
  const faults = placedRefusal(ending.error, ['to'])
  return (
    <FormDialog
      title={`Kết thúc chức vụ ${name} của ${person.name}`}
      sendLabel="Kết thúc chức vụ"
      isSending={ending.isPending}
      isDangerous
      faults={faults}
      onSend={() => {
        setSent(true)
        if (lastDay !== undefined && fault === undefined) ending.mutate(lastDay)
      }}
      onClose={onClose}
    >
      <Labelled
        label="Ngày cuối giữ chức vụ"
        isRequired
        hint="Lịch sử chức vụ vẫn giữ. Nếu giao nhầm, chọn ngày liền trước ngày bắt đầu."
        fault={(isSent ? fault : undefined) ?? faults['to']}
      >
        {({ id, describedBy, invalid }) => (
          <DateEntry
            id={id}
            day={lastDay}
            onDay={setLastDay}
            aria-describedby={describedBy}
            aria-invalid={invalid}
            status={invalid ? 'error' : ''}
          />
        )}
      </Labelled>
    </FormDialog>
  )
}
