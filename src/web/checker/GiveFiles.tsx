import { FileSearchOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useId, useState } from 'react'
import { FileChoice } from '../app/FileChoice.tsx'
import type { Given } from './queries.ts'

/** Where a report is dropped or chosen, and an earlier one beside it. */
export const GiveFiles = ({
  isChecking,
  refusal,
  onGiven,
}: {
  readonly isChecking: boolean
  readonly refusal: string | undefined
  readonly onGiven: (given: Given) => void
}) => {
  const [fileBox, earlierBox] = [useId(), useId()]
  const [file, setFile] = useState<File>()
  const [earlier, setEarlier] = useState<File>()
  const [isOver, setOver] = useState(false)
  const give = (given: File | undefined) => {
    setFile(given)
    if (given !== undefined) onGiven({ file: given, ...(earlier === undefined ? {} : { earlier }) })
  }
  return (
    <form
      className={`give-files${isOver ? ' give-files-over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        give(event.dataTransfer.files[0])
      }}
      onSubmit={(event) => {
        event.preventDefault()
        give(file)
      }}
    >
      <label htmlFor={fileBox}>Báo cáo cần soát (thả tệp vào đây hoặc chọn tệp)</label>
      <FileChoice
        id={fileBox}
        accept=".docx,.pdf,.txt"
        name={file?.name}
        describedBy={`${fileBox}-told`}
        onChosen={give}
      />
      <p id={`${fileBox}-told`} className="quiet">
        Word (.docx), PDF có chữ hoặc văn bản (.txt). Tệp được đọc rồi bỏ, không lưu lại.
      </p>
      <label htmlFor={earlierBox}>Báo cáo trước của cơ quan, nếu muốn so (không bắt buộc)</label>
      <FileChoice id={earlierBox} accept=".docx,.pdf,.txt" name={earlier?.name} onChosen={setEarlier} />
      <Button
        htmlType="submit"
        type="primary"
        icon={<FileSearchOutlined />}
        loading={isChecking}
        disabled={file === undefined}
      >
        Soát lại
      </Button>
      <p role="alert" className="labelled-fault">
        {refusal}
      </p>
    </form>
  )
}
