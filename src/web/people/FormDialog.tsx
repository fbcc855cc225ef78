import { Button, Modal } from 'antd'
import { type ReactNode, useId } from 'react'
import { focusOnOpen } from './focus-on-open.ts'
import type { FormFaults } from './office-draft.ts'
import { useFirstFault } from './use-first-fault.ts'

/** A form in a dialog: its first box is ready to be typed into, what is refused of the whole stands above, the first faulty box gets the focus. */
export const FormDialog = ({
  title,
  sendLabel,
  isSending,
  isDangerous = false,
  faults,
  onSend,
  onClose,
  children,
}: {
  readonly title: string
  readonly sendLabel: string
  readonly isSending: boolean
  readonly isDangerous?: boolean
  /** What is refused, by box; of the whole under the empty name. */
  readonly faults: FormFaults
  readonly onSend: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}) => {
  const form = useId()
  useFirstFault(form, faults)
  return (
    <Modal
      open
      afterOpenChange={focusOnOpen(form)}
      width="min(720px, 96vw)"
      title={title}
      onCancel={onClose}
      // A click beside it would lose what is typed.
      mask={{ closable: false }}
      footer={
        <>
          <Button onClick={onClose}>Thôi</Button>
          <Button type="primary" danger={isDangerous} htmlType="submit" form={form} loading={isSending}>
            {sendLabel}
          </Button>
        </>
      }
    >
      <form
        id={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          onSend()
        }}
      >
        <p role="alert" className="form-told">
          {faults['']}
        </p>
        <div className="form-grid">{children}</div>
      </form>
    </Modal>
  )
}
