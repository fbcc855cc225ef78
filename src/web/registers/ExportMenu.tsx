import { DownloadOutlined } from '@ant-design/icons'
import { Button, Dropdown } from 'antd'
import { addressOf, type Parameters } from '../contract/ask.ts'

/** Takes out what is shown, with the same rows and columns. */
export const ExportMenu = ({
  province,
  register,
  query,
}: {
  readonly province: string
  readonly register: string
  readonly query: Parameters
}) => {
  const at = (kind: string): string =>
    addressOf(
      `/provinces/${encodeURIComponent(province)}/registers/${encodeURIComponent(register)}/export.${kind}`,
      query,
    )
  const items = [
    { key: 'xlsx', label: <a href={at('xlsx')}>Excel (.xlsx)</a> },
    { key: 'csv', label: <a href={at('csv')}>CSV (UTF-8)</a> },
  ]
  return (
    <Dropdown menu={{ items }} trigger={['click']}>
      <Button icon={<DownloadOutlined />} aria-haspopup="menu">
        Xuất
      </Button>
    </Dropdown>
  )
}
