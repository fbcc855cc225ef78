import { DownloadOutlined } from '@ant-design/icons'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Button, Dropdown } from 'antd'
import { addressOf, type Parameters } from '../contract/ask.ts'
import { askForExport, worksKey } from '../contract/long-work.ts'

/** From so many rows on a file is made in the background. */
const many = 5000

/** Takes out what is shown, with the same rows and columns: at once, or where there are many rows in the background. */
export const ExportMenu = ({
  province,
  register,
  total,
  query,
}: {
  readonly province: string
  readonly register: string
  readonly total: number | undefined
  readonly query: Parameters
}) => {
  const client = useQueryClient()
  const { message } = App.useApp()
  const inBackground = useMutation({
    mutationFn: (kind: 'xlsx' | 'csv') => askForExport(province, register, kind, query),
    onSuccess: () => void message.info('Tệp đang được lập; khi xong, tải ở biểu tượng chuông.'),
    onError: ({ message: why }) => void message.error(why),
    onSettled: () => client.invalidateQueries({ queryKey: worksKey(province) }),
  })
  const at = (kind: string): string =>
    addressOf(
      `/provinces/${encodeURIComponent(province)}/registers/${encodeURIComponent(register)}/export.${kind}`,
      query,
    )
  const item = (kind: 'xlsx' | 'csv', name: string) =>
    total !== undefined && total >= many
      ? { key: kind, label: `${name}, lập ở chế độ nền`, onClick: () => inBackground.mutate(kind) }
      : { key: kind, label: <a href={at(kind)}>{name}</a> }
  return (
    <Dropdown
      menu={{ items: [item('xlsx', 'Excel (.xlsx)'), item('csv', 'CSV (UTF-8)')] }}
      trigger={['click']}
      autoFocus
    >
      <Button icon={<DownloadOutlined aria-hidden />} aria-haspopup="menu" loading={inBackground.isPending}>
        Xuất
      </Button>
    </Dropdown>
  )
}
