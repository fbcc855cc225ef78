import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Alert, Button, Input, Modal } from 'antd'
import { useId, useRef, useState } from 'react'
import type { FileTold, RecordPage } from '../../server/index.ts'
import { Refused } from '../contract/ask.ts'
import { writtenInstant } from '../fields/format.ts'
import { FilePurge } from './FilePurge.tsx'
import { type At, attachFile, fileAddress, filesQuery, purgeFile, removeFile } from './queries.ts'

/** The files of a record: opened, attached, taken off, and what they hold erased for good. */
export const RecordFiles = ({
  at,
  page,
  today,
}: {
  readonly at: At
  readonly page: RecordPage
  readonly today: string
}) => {
  const queryClient = useQueryClient()
  const { data: files = [], error } = useQuery({ ...filesQuery(at), retry: false })
  const [refusal, setRefusal] = useState<string>()
  const [isSending, setSending] = useState(false)
  const [removing, setRemoving] = useState<FileTold>()
  const [purging, setPurging] = useState<FileTold>()
  const chooser = useRef<HTMLInputElement>(null)

  const take = async (work: Promise<readonly FileTold[]>): Promise<boolean> => {
    setSending(true)
    setRefusal(undefined)
    try {
      queryClient.setQueryData(filesQuery(at).queryKey, await work)
      return true
    } catch (refused) {
      if (!(refused instanceof Refused)) throw refused
      setRefusal(refused.refusal.tell)
      return false
    } finally {
      setSending(false)
    }
  }

  if (error instanceof Refused)
    return (
      <section className="record-group" aria-label="Tệp đính kèm">
        <h2>Tệp đính kèm</h2>
        <p className="quiet">{error.refusal.tell}</p>
      </section>
    )
  const purgeButton = (file: FileTold) =>
    page.next.purge.allowed && file.purged === null ? (
      <Button
        size="small"
        danger
        aria-label={`Xóa nội dung tệp ${file.name}`}
        onClick={() => {
          setRefusal(undefined)
          setPurging(file)
        }}
      >
        Xóa nội dung
      </Button>
    ) : null
  const [standing, removed] = [files.filter((file) => file.removed === null), files.filter((file) => file.removed)]
  return (
    <section
      className="record-group"
      aria-label="Tệp đính kèm"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        const [file] = event.dataTransfer.files
        if (file !== undefined && page.next.amend.allowed) void take(attachFile(at, file))
      }}
    >
      <h2>Tệp đính kèm</h2>
      {standing.length === 0 ? <p className="quiet">Chưa có tệp.</p> : null}
      <ul className="plain-list">
        {standing.map((file) => (
          <li key={file.number} className="file">
            <span>
              {file.purged === null ? (
                <a href={fileAddress(at, file.number)} download={file.name}>
                  {file.name}
                </a>
              ) : (
                <>
                  {file.name} <em>{file.purged.tell}</em>
                </>
              )}{' '}
              <span className="quiet">
                {file.typeName}, {file.sizeText}; {file.person.name}, {writtenInstant(file.attachedAt)}
              </span>
            </span>
            {page.next.correct.allowed && file.purged === null ? (
              <Button size="small" aria-label={`Gỡ tệp ${file.name}`} onClick={() => setRemoving(file)}>
                Gỡ
              </Button>
            ) : null}
            {purgeButton(file)}
          </li>
        ))}
      </ul>
      {refusal === undefined || purging !== undefined ? null : (
        <Alert type="error" showIcon role="alert" title={refusal} />
      )}
      {page.next.amend.allowed ? (
        <>
          <input
            ref={chooser}
            type="file"
            className="visually-hidden"
            tabIndex={-1}
            aria-label="Chọn tệp để đính kèm"
            onChange={({ target }) => {
              const [file] = target.files ?? []
              if (file !== undefined) void take(attachFile(at, file))
              target.value = ''
            }}
          />
          <Button loading={isSending} onClick={() => chooser.current?.click()}>
            Đính kèm tệp
          </Button>{' '}
          <small className="quiet">PDF, ảnh, Word, Excel, PowerPoint, OpenDocument; nhiều nhất 20 MB.</small>
        </>
      ) : null}
      {removed.length === 0 ? null : (
        <details>
          <summary>Tệp đã gỡ ({removed.length})</summary>
          <ul className="plain-list">
            {removed.map((file) => (
              <li key={file.number} className="file">
                <span>{file.sentences.slice(1).join(' ')}</span>
                {purgeButton(file)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {purging === undefined ? null : (
        <FilePurge
          key={purging.number}
          file={purging}
          today={today}
          refusal={refusal}
          isSending={isSending}
          onClose={() => setPurging(undefined)}
          onPurge={(why) =>
            void take(purgeFile(at, purging.number, why)).then((isPurged) => {
              if (isPurged) setPurging(undefined)
            })
          }
        />
      )}
      <Removal
        file={removing}
        onClose={() => setRemoving(undefined)}
        onRemove={async (file, reason) => {
          if (await take(removeFile(at, file.number, reason))) setRemoving(undefined)
        }}
      />
    </section>
  )
}

const Removal = ({
  file,
  onClose,
  onRemove,
}: {
  readonly file: FileTold | undefined
  readonly onClose: () => void
  readonly onRemove: (file: FileTold, reason: string) => Promise<void>
}) => {
  const [reason, setReason] = useState('')
  const [isAsked, setAsked] = useState(false)
  const id = useId()
  const isMissing = isAsked && reason.trim() === ''
  const remove = (): void => {
    setAsked(true)
    if (file !== undefined && reason.trim() !== '') void onRemove(file, reason.trim()).then(() => setReason(''))
  }
  return (
    <Modal
      open={file !== undefined}
      title={`Gỡ tệp “${file?.name ?? ''}”`}
      okText="Gỡ tệp"
      okButtonProps={{ danger: true }}
      cancelText="Đóng"
      onOk={remove}
      onCancel={onClose}
      destroyOnHidden
    >
      <p className="quiet">Tệp vẫn được giữ trong sổ; chỉ người được đính chính bản ghi mở được.</p>
      <label htmlFor={id}>Lý do (bắt buộc)</label>
      <Input.TextArea
        id={id}
        autoFocus
        value={reason}
        maxLength={1000}
        className="grows"
        rows={2}
        aria-describedby={`${id}-fault`}
        aria-invalid={isMissing}
        onChange={({ target }) => setReason(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && event.ctrlKey) remove()
        }}
      />
      <div id={`${id}-fault`} className="entry-fault" aria-live="polite">
        {isMissing ? <p>Phải nêu lý do.</p> : null}
      </div>
    </Modal>
  )
}
