import { Alert, Input, Modal } from 'antd'
import { type KeyboardEvent, useId, useState } from 'react'
import { plainDate } from '../../ledger/period/index.ts'
import { erasureBasisOn } from '../../ledger/register/index.ts'
import type { FileTold } from '../../server/index.ts'
import type { Purging } from './queries.ts'

/** Asks why and by which law what a file holds is erased for good. */
export const FilePurge = ({
  file,
  today,
  refusal,
  isSending,
  onClose,
  onPurge,
}: {
  readonly file: FileTold
  readonly today: string
  readonly refusal: string | undefined
  readonly isSending: boolean
  readonly onClose: () => void
  readonly onPurge: (purging: Purging) => void
}) => {
  const [basis, setBasis] = useState(() => erasureBasisOn(plainDate(today)))
  const [reason, setReason] = useState('')
  const [isAsked, setAsked] = useState(false)
  const id = useId()
  const faultOf = (words: string, tell: string) => (isAsked && words.trim() === '' ? tell : undefined)
  const faults = { basis: faultOf(basis, 'Phải nêu căn cứ pháp lý.'), reason: faultOf(reason, 'Phải nêu lý do.') }
  const purge = (): void => {
    setAsked(true)
    if (!isSending && basis.trim() !== '' && reason.trim() !== '')
      onPurge({ basis: basis.trim(), reason: reason.trim() })
  }
  const byKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && event.ctrlKey) purge()
  }
  return (
    <Modal
      open
      title={`Xóa hẳn nội dung tệp “${file.name}”`}
      okText="Xóa hẳn nội dung"
      okButtonProps={{ danger: true, loading: isSending }}
      cancelText="Đóng"
      onOk={purge}
      onCancel={onClose}
    >
      <Alert
        type="warning"
        showIcon
        title="Chỉ xóa khi pháp luật buộc xóa; nội dung không lấy lại được. Tên, cỡ, mã băm của tệp, người xóa, căn cứ và lý do được giữ mãi."
      />
      {file.alsoAt.length === 0 ? null : (
        <Alert
          type="info"
          showIcon
          title={`Tệp giống hệt còn ở ${file.alsoAt.map(({ title, label }) => `“${label}” (${title})`).join('; ')}: nội dung ở đó không bị xóa theo, phải xóa riêng.`}
        />
      )}
      <label htmlFor={`${id}-basis`}>Căn cứ pháp lý (bắt buộc)</label>
      <Input
        id={`${id}-basis`}
        value={basis}
        maxLength={1000}
        aria-describedby={`${id}-basis-fault`}
        aria-invalid={faults.basis !== undefined}
        onChange={({ target }) => setBasis(target.value)}
        onKeyDown={byKey}
      />
      <div id={`${id}-basis-fault`} className="entry-fault" aria-live="polite">
        {faults.basis === undefined ? null : <p>{faults.basis}</p>}
      </div>
      <label htmlFor={`${id}-reason`}>Lý do (bắt buộc; không nhắc lại dữ liệu phải xóa)</label>
      <Input.TextArea
        id={`${id}-reason`}
        autoFocus
        value={reason}
        maxLength={1000}
        className="grows"
        rows={2}
        aria-describedby={`${id}-reason-fault`}
        aria-invalid={faults.reason !== undefined}
        onChange={({ target }) => setReason(target.value)}
        onKeyDown={byKey}
      />
      <div id={`${id}-reason-fault`} className="entry-fault" aria-live="polite">
        {faults.reason === undefined ? null : <p>{faults.reason}</p>}
      </div>
      {refusal === undefined ? null : <Alert type="error" showIcon role="alert" title={refusal} />}
    </Modal>
  )
}
