import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Alert, App, Checkbox, Modal } from 'antd'
import { useId, useState } from 'react'
import type { RegisterTold } from '../../server/index.ts'
import { FileChoice } from '../app/FileChoice.tsx'
import { addressOf } from '../contract/ask.ts'
import { askForImport, worksKey } from '../contract/long-work.ts'
import './long-work.css'

/** Brings a sheet into a register in the background: what is asked for goes on when the dialog is closed. */
export const ImportDialog = ({
  register,
  province,
  onClose,
}: {
  readonly register: RegisterTold
  readonly province: string
  readonly onClose: () => void
}) => {
  const client = useQueryClient()
  const { message } = App.useApp()
  const label = useId()
  const [file, setFile] = useState<File>()
  const [validRows, setValidRows] = useState(false)
  const asking = useMutation({
    mutationFn: (chosen: File) => askForImport(province, register.code, chosen, { validRows }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: worksKey(province) })
      void message.info('Tệp đã được nhận và đang nhập; xem tiến độ ở biểu tượng chuông.')
      onClose()
    },
  })
  const template = addressOf(`/provinces/${encodeURIComponent(province)}/registers/${register.code}/template.xlsx`)
  return (
    <Modal
      open
      title={`Nhập từ tệp vào sổ “${register.title}”`}
      okText="Nhập"
      cancelText="Đóng"
      okButtonProps={{ disabled: file === undefined, loading: asking.isPending }}
      onOk={() => file !== undefined && asking.mutate(file)}
      onCancel={onClose}
    >
      <div className="work-import">
        <p>
          Tệp Excel (.xlsx) hoặc CSV (UTF-8), nhiều nhất 50 MB, có tiêu đề các cột như tệp mẫu. Dòng đã có trong sổ được
          giữ nguyên.
        </p>
        <a href={template}>Tải tệp mẫu của sổ này</a>
        <label htmlFor={label}>Tệp để nhập</label>
        <FileChoice
          id={label}
          accept=".xlsx,.csv"
          name={file?.name}
          onChosen={(chosen) => {
            setFile(chosen)
            asking.reset()
          }}
        />
        <Checkbox checked={validRows} onChange={({ target }) => setValidRows(target.checked)}>
          Ghi các dòng đúng dù có dòng sai
        </Checkbox>
        {asking.error === null ? null : <Alert type="error" showIcon title={asking.error.message} />}
      </div>
    </Modal>
  )
}
