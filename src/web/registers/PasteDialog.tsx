import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Alert, App, Button, Input, Modal } from 'antd'
import { useState } from 'react'
import type { RegisterTold } from '../../server/index.ts'
import { takeSheet } from '../contract/imports.ts'
import { forgetRecords } from '../contract/queries.ts'
import { writtenNumber } from '../fields/format.ts'
import { csvOf, type Pasted, rewritten, takePasted } from './pasted.ts'
import { PastedTable } from './PastedTable.tsx'
import './paste.css'

/** Takes rows that were copied in Excel: they are checked as an import, every bad cell is named, and then written. */
export const PasteDialog = ({
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
  const { sheet, code } = register
  const [pasted, setPasted] = useState<Pasted>()
  // What was checked is what is written: whatever changes must be checked again.
  const [isChecked, setChecked] = useState(false)
  const change = (next: Pasted | undefined): void => {
    setPasted(next)
    setChecked(false)
  }
  const check = useMutation({
    mutationFn: (of: Pasted) => takeSheet(province, code, csvOf(of, sheet), { checkOnly: true }),
    onSuccess: ({ isDone }) => setChecked(isDone),
  })
  const save = useMutation({
    mutationFn: (of: Pasted) => takeSheet(province, code, csvOf(of, sheet), { checkOnly: false }),
    onSuccess: async (taken) => {
      if (!taken.isDone) return setChecked(false)
      await forgetRecords(client, province, code)
      void message.success(`Đã ghi ${writtenNumber(taken.records ?? 0)} bản ghi vào sổ.`)
      onClose()
    },
  })
  const found = save.data?.isDone === false ? save.data : check.data
  const refused = save.error ?? check.error
  const take = (text: string): void => {
    const next = takePasted(text, sheet)
    if (next.rows.length === 0) return
    change(next)
    check.mutate(next)
  }
  return (
    <Modal
      open
      width="min(1200px, 96vw)"
      title={`Dán từ Excel vào sổ “${register.title}”`}
      onCancel={onClose}
      footer={
        pasted === undefined ? null : (
          <>
            <Button onClick={() => change(undefined)}>Dán lại</Button>
            <Button loading={check.isPending} onClick={() => check.mutate(pasted)}>
              Kiểm tra
            </Button>
            <Button type="primary" disabled={!isChecked} loading={save.isPending} onClick={() => save.mutate(pasted)}>
              Ghi vào sổ
            </Button>
          </>
        )
      }
    >
      {pasted === undefined ? (
        <PasteBox onText={take} />
      ) : (
        <>
          <div role="status">
            {isChecked && found !== undefined ? (
              <Alert
                type="success"
                showIcon
                title={`${writtenNumber(found.rows)} dòng đều đúng, ${writtenNumber(found.unchanged ?? 0)} dòng đã có trong sổ; có thể ghi.`}
              />
            ) : null}
            {!isChecked && found?.isDone === false && !check.isPending ? (
              <Alert
                type="error"
                showIcon
                title={`${writtenNumber(found.faultyRows)} dòng có lỗi, ${writtenNumber(found.faultCount)} ô sai; chưa ghi dòng nào. Sửa các ô được nêu rồi bấm Kiểm tra.`}
              />
            ) : null}
            {refused === null ? null : <Alert type="error" showIcon title={refused.message} />}
          </div>
          <PastedTable
            pasted={pasted}
            sheet={sheet}
            faults={isChecked ? [] : (found?.faults ?? [])}
            onInto={(column, name) => change({ ...pasted, into: pasted.into.with(column, name) })}
            onCell={(row, column, text) => change(rewritten(pasted, row, column, text))}
          />
        </>
      )}
    </Modal>
  )
}

const PasteBox = ({ onText }: { readonly onText: (text: string) => void }) => (
  <>
    <p>
      Chọn và chép các dòng trong Excel, rồi dán (Ctrl+V) vào ô dưới đây. Dòng đầu có thể là tên các cột; nếu không, các
      ô được hiểu theo thứ tự cột của sổ và có thể chọn lại.
    </p>
    <Input.TextArea
      autoFocus
      rows={8}
      value=""
      aria-label="Dán các dòng đã chép từ Excel"
      placeholder="Dán ở đây"
      onChange={({ target }) => onText(target.value)}
    />
  </>
)
