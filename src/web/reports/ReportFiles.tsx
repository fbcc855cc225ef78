import { DownloadOutlined } from '@ant-design/icons'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Button, Dropdown, Space } from 'antd'
import { type MouseEvent, useState } from 'react'
import { addressOf, askFile } from '../contract/ask.ts'
import { askForReport, worksKey } from '../contract/long-work.ts'
import { type ReportAsked, reportPath } from './queries.ts'

const forms = [
  { form: 'docx', name: 'Word' },
  { form: 'pdf', name: 'PDF' },
] as const
type Form = (typeof forms)[number]['form']

/** How long (milliseconds) somebody is kept waiting for a file before it is made in the background. */
const patience = 4000

/** The files of a report: fetched at once, and made in the background where that takes long or is asked for. */
export const ReportFiles = ({ asked }: { readonly asked: ReportAsked }) => {
  const { province, outline, promulgation } = asked
  const path = reportPath(asked)
  // What was promulgated by an outline stays as it is.
  const query = promulgation === undefined && outline !== undefined ? { outline } : {}
  const client = useQueryClient()
  const { message } = App.useApp()
  const [fetched, setFetched] = useState<Form>()
  const inBackground = useMutation({
    mutationFn: ({ form }: { readonly form: Form; readonly why: string }) => askForReport(path, { form, ...query }),
    onSuccess: (_work, { why }) => void message.info(`${why} Có thể rời trang; khi xong, tải ở biểu tượng chuông.`, 8),
    onError: ({ message: why }) => void message.error(why),
    onSettled: () => client.invalidateQueries({ queryKey: worksKey(province) }),
  })
  const fetchFile = async (form: Form): Promise<void> => {
    const stop = new AbortController()
    const timer = setTimeout(() => stop.abort(), patience)
    setFetched(form)
    try {
      save(await askFile(`${path}.${form}`, { query, signal: stop.signal }))
    } catch (error) {
      if (stop.signal.aborted)
        inBackground.mutate({ form, why: 'Báo cáo lập lâu hơn thường lệ nên được làm ở chế độ nền.' })
      else void message.error(error instanceof Error ? error.message : 'Chưa tải được tệp; hãy thử lại.')
    } finally {
      clearTimeout(timer)
      setFetched(undefined)
    }
  }
  const onClick = (form: Form) => (event: MouseEvent) => {
    // Who opens the link elsewhere has it as a link.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    if (fetched === undefined) void fetchFile(form)
  }
  return (
    <Space.Compact>
      {forms.map(({ form, name }) => (
        <Button
          key={form}
          href={addressOf(`${path}.${form}`, query)}
          icon={<DownloadOutlined aria-hidden />}
          loading={fetched === form}
          onClick={onClick(form)}
          download
        >
          {name}
        </Button>
      ))}
      <Dropdown
        trigger={['click']}
        autoFocus
        menu={{
          items: forms.map(({ form, name }) => ({
            key: form,
            label: `${name}, chạy nền`,
            onClick: () => inBackground.mutate({ form, why: 'Báo cáo đang được lập ở chế độ nền.' }),
          })),
        }}
      >
        <Button aria-haspopup="menu" loading={inBackground.isPending}>
          Chạy nền
        </Button>
      </Dropdown>
    </Space.Compact>
  )
}

const save = (file: File): void => {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = file.name
  link.click()
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
