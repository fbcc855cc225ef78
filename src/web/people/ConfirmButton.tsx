import { useMutation } from '@tanstack/react-query'
import { Button, Modal } from 'antd'
import { useId, useState } from 'react'
import { focusOnOpen } from './focus-on-open.ts'

/** A button whose deed is asked for once more; what is refused stands in the question. */
export const ConfirmButton = ({
  label,
  name,
  tell,
  isDangerous = false,
  isSmall = false,
  onConfirmed,
}: {
  readonly label: string
  /** What a reader of screens hears of the button, where several have the same label. */
  readonly name?: string
  readonly tell: string
  readonly isDangerous?: boolean
  readonly isSmall?: boolean
  readonly onConfirmed: () => Promise<unknown>
}) => {
  const refrain = useId()
  const [isOpen, setOpen] = useState(false)
  const deed = useMutation({ mutationFn: onConfirmed, onSuccess: () => setOpen(false) })
  const size = isSmall ? { size: 'small' as const } : {}
  return (
    <>
      <Button
        {...size}
        danger={isDangerous}
        {...(name === undefined ? {} : { 'aria-label': name })}
        onClick={() => {
          deed.reset()
          setOpen(true)
        }}
      >
        {label}
      </Button>
      <Modal
        open={isOpen}
        afterOpenChange={focusOnOpen(refrain)}
        title={name ?? label}
        onCancel={() => setOpen(false)}
        footer={
          <>
            <Button id={refrain} onClick={() => setOpen(false)}>
              Thôi
            </Button>
            <Button type="primary" danger={isDangerous} loading={deed.isPending} onClick={() => deed.mutate()}>
              {label}
            </Button>
          </>
        }
      >
        <p>{tell}</p>
        <p role="alert" className="labelled-fault">
          {deed.error?.message}
        </p>
      </Modal>
    </>
  )
}
