import { DeleteOutlined, StarOutlined } from '@ant-design/icons'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Input, Popover } from 'antd'
import { useState } from 'react'
import { writeSearch } from '../app/search.ts'
import { forgetView, keepView, type SavedView, viewsQuery } from '../contract/views.ts'
import { parametersOf, type View } from './view.ts'

/** The views that the person has kept of this register: to be opened, forgotten, and the present one kept. */
export const SavedViews = ({
  register,
  view,
  onChosen,
}: {
  readonly register: string
  readonly view: View
  readonly onChosen: (saved: SavedView) => void
}) => {
  const client = useQueryClient()
  const { message } = App.useApp()
  const { data: views = [] } = useQuery(viewsQuery(register))
  const [isOpen, setOpen] = useState(false)
  const [name, setName] = useState('')
  const query = writeSearch(parametersOf(view)).replace(/^\?/, '')
  const refresh = () => client.invalidateQueries({ queryKey: viewsQuery(register).queryKey })
  const keep = useMutation({
    mutationFn: () => keepView(register, { name, query }),
    onSuccess: async (kept) => {
      setName('')
      await refresh()
      void message.success(`Đã lưu cách xem “${kept.name}”.`)
    },
  })
  const forget = useMutation({ mutationFn: (of: string) => forgetView(register, of), onSettled: refresh })
  const refused = keep.error ?? forget.error
  const content = (
    <div className="saved-views">
      {views.length === 0 ? <p className="quiet">Chưa lưu cách xem nào của sổ này.</p> : null}
      <ul>
        {views.map((saved) => (
          <li key={saved.name}>
            <Button
              type="link"
              onClick={() => {
                onChosen(saved)
                setOpen(false)
              }}
            >
              {saved.name}
            </Button>
            <Button
              size="small"
              type="text"
              icon={<DeleteOutlined />}
              aria-label={`Xóa cách xem “${saved.name}”`}
              onClick={() => forget.mutate(saved.name)}
            />
          </li>
        ))}
      </ul>
      <form
        className="saved-views-new"
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim() !== '') keep.mutate()
        }}
      >
        <Input
          value={name}
          maxLength={80}
          aria-label="Tên của cách xem đang mở"
          placeholder="Tên của cách xem đang mở"
          aria-describedby="saved-views-refused"
          onChange={({ target }) => setName(target.value)}
        />
        <Button htmlType="submit" loading={keep.isPending} disabled={name.trim() === ''}>
          Lưu
        </Button>
      </form>
      <p id="saved-views-refused" role="alert" className="refused">
        {refused?.message}
      </p>
    </div>
  )
  return (
    <Popover
      trigger="click"
      placement="bottom"
      open={isOpen}
      onOpenChange={setOpen}
      title="Cách xem đã lưu"
      content={content}
    >
      <Button icon={<StarOutlined />} aria-haspopup="dialog" aria-expanded={isOpen}>
        Cách xem
      </Button>
    </Popover>
  )
}
