import { PlusOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button, Drawer } from 'antd'
import { use, useRef, useState } from 'react'
import { meQuery, registerQuery } from '../contract/queries.ts'
import { focusForm } from './focus-form.ts'
import { mayOpen } from './may-open.ts'
import { NewEntryContext } from './new-entry-context.ts'

/** Opens a record of another register without leaving the form that is to lead to it. */
export const NewLinked = ({
  label,
  register,
  province,
  onOpened,
}: {
  readonly label: string
  readonly register: string
  readonly province: string
  readonly onOpened: (id: number) => void
}) => {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const { data: target } = useQuery(registerQuery(register))
  const { data: me } = useQuery(meQuery)
  const NewEntry = use(NewEntryContext)
  if (NewEntry === undefined || target === undefined || me === undefined || !mayOpen(me, target, province)) return null
  return (
    <>
      <Button ref={button} icon={<PlusOutlined />} aria-label={`Thêm mới: ${label}`} onClick={() => setOpen(true)}>
        Thêm mới
      </Button>
      <Drawer
        title={`Thêm vào sổ “${target.title}”`}
        open={isOpen}
        onClose={() => setOpen(false)}
        // By itself the drawer takes the focus back once it has gone, out of the box that is typed in by then.
        focusable={{ focusTriggerAfterClose: false }}
        afterOpenChange={(open) => {
          if (open) focusForm()
          else if (isNowhere(button.current)) button.current?.focus()
        }}
        size={640}
        destroyOnHidden
      >
        <NewEntry
          register={register}
          province={province}
          of="linked"
          onOpened={(id) => {
            onOpened(id)
            setOpen(false)
          }}
          onCancel={() => setOpen(false)}
        />
      </Drawer>
    </>
  )
}

/** Whether the focus is in no form: nowhere, or still in the drawer that goes away, which does not hold this button. */
const isNowhere = (button: HTMLButtonElement | null): boolean => {
  const { activeElement, body } = document
  const drawer = activeElement?.closest('.ant-drawer') ?? null
  return activeElement === body || (drawer !== null && !drawer.contains(button))
}
