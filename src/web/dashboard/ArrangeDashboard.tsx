import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Alert, Button, Modal, Select } from 'antd'
import { useState } from 'react'
import { useProvinces } from '../app/province.ts'
import type { IndicatorTold } from '../../server/index.ts'
import { ask } from '../contract/ask.ts'
import { arrangeDashboard } from './dashboard-queries.ts'
import { holdsWords } from '../fields/plain-text.ts'

/** Chooses which indicators the dashboard of the province shows, and in which order. */
export const ArrangeDashboard = ({
  shown,
  onClose,
}: {
  readonly shown: readonly string[]
  readonly onClose: () => void
}) => {
  const { province } = useProvinces()
  const queries = useQueryClient()
  const [chosen, setChosen] = useState(shown)
  const { data: indicators } = useQuery({
    queryKey: ['indicators'],
    queryFn: ({ signal }) => ask<readonly IndicatorTold[]>('/indicators', { signal }),
  })
  const keep = useMutation({
    mutationFn: (codes: readonly string[]) => arrangeDashboard(province, codes),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['dashboard', province] })
      await queries.invalidateQueries({ queryKey: ['home', province] })
      onClose()
    },
  })
  return (
    <Modal
      open
      title="Chỉ tiêu của bảng điều hành"
      onCancel={onClose}
      width={760}
      footer={[
        <Button key="declared" onClick={() => keep.mutate([])} loading={keep.isPending}>
          Trở lại theo khai báo
        </Button>,
        <Button
          key="keep"
          type="primary"
          disabled={chosen.length === 0}
          loading={keep.isPending}
          onClick={() => keep.mutate(chosen)}
        >
          Lưu cho tỉnh
        </Button>,
      ]}
    >
      <p>Mọi người của Sở thấy các chỉ tiêu này, theo thứ tự chọn. Gõ để tìm, không cần dấu.</p>
      {keep.error === null ? null : <Alert type="error" title={keep.error.message} />}
      <Select
        mode="multiple"
        className="arrange-choice"
        aria-label="Các chỉ tiêu"
        value={[...chosen]}
        maxCount={60}
        options={(indicators ?? []).map(({ code, title }) => ({ value: code, label: title }))}
        showSearch={{
          filterOption: (sought, option) => holdsWords(`${option?.label ?? ''} ${option?.value ?? ''}`, sought),
        }}
        onChange={(codes) => setChosen(codes)}
      />
    </Modal>
  )
}
