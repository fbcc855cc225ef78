import { CopyOutlined } from '@ant-design/icons'
import { Alert, Button, Input, type InputRef, Modal } from 'antd'
import { useId, useRef, useState } from 'react'
import { focusOnOpen } from './focus-on-open.ts'

/** A text that the server tells once – a link, a key – to be copied before the dialog is closed. */
export const ToldOnce = ({
  title,
  label,
  text,
  note,
  onClose,
}: {
  readonly title: string
  readonly label: string
  readonly text: string
  readonly note: string
  readonly onClose: () => void
}) => {
  const button = useId()
  const box = useRef<InputRef>(null)
  const [told, setTold] = useState('')
  // Without a secure connection the browser lets nobody write to its clipboard: the text is selected instead.
  const copy = async (): Promise<void> => {
    box.current?.select()
    const isCopied = await copied(text)
    setTold(isCopied ? 'Đã chép.' : 'Trình duyệt không cho chép; nội dung đã được chọn, hãy nhấn Ctrl+C.')
  }
  return (
    <Modal
      open
      afterOpenChange={focusOnOpen(button)}
      title={title}
      onCancel={onClose}
      mask={{ closable: false }}
      footer={
        <Button type="primary" onClick={onClose}>
          Đã chép, đóng lại
        </Button>
      }
    >
      <Alert type="warning" showIcon title={note} />
      <div className="told-once">
        <Input ref={box} readOnly className="secret" aria-label={label} value={text} />
        <Button id={button} icon={<CopyOutlined />} onClick={() => void copy()}>
          Chép
        </Button>
      </div>
      <p role="status">{told}</p>
    </Modal>
  )
}

const copied = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
