import { ArrowDownOutlined, ArrowUpOutlined, TableOutlined } from '@ant-design/icons'
import { Button, Checkbox, Popover } from 'antd'
import { useState } from 'react'
import type { Column } from './columns.ts'

/** Which columns are shown, and in what order. */
export const ColumnChoice = ({
  all,
  shown,
  onChosen,
}: {
  readonly all: readonly Column[]
  readonly shown: readonly Column[]
  /** The names of the columns in their order; undefined for all as declared. */
  readonly onChosen: (columns: readonly string[] | undefined) => void
}) => {
  const [isOpen, setOpen] = useState(false)
  const names = shown.map(({ name }) => name)
  const list = [...shown, ...all.filter(({ name }) => !names.includes(name))]
  const move = (at: number, by: number): void => {
    const [moved] = names.slice(at, at + 1)
    if (moved !== undefined) onChosen(names.toSpliced(at, 1).toSpliced(at + by, 0, moved))
  }
  const tick = (name: string, isOn: boolean): void =>
    onChosen(isOn ? [...names, name] : names.filter((each) => each !== name))
  const content = (
    <div className="column-choice">
      <ul>
        {list.map(({ name, label }, at) => (
          <li key={name}>
            <Checkbox
              checked={names.includes(name)}
              disabled={names.length === 1 && names[0] === name}
              onChange={({ target }) => tick(name, target.checked)}
            >
              {label}
            </Checkbox>
            {names.includes(name) ? (
              <span>
                <Button
                  size="small"
                  type="text"
                  icon={<ArrowUpOutlined />}
                  aria-label={`Đưa “${label}” lên trước`}
                  disabled={at === 0}
                  onClick={() => move(at, -1)}
                />
                <Button
                  size="small"
                  type="text"
                  icon={<ArrowDownOutlined />}
                  aria-label={`Đưa “${label}” ra sau`}
                  disabled={at === names.length - 1}
                  onClick={() => move(at, 1)}
                />
              </span>
            ) : null}
          </li>
        ))}
      </ul>
      <Button onClick={() => onChosen(undefined)}>Mọi cột</Button>
    </div>
  )
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      open={isOpen}
      onOpenChange={setOpen}
      title="Các cột"
      content={content}
    >
      <Button icon={<TableOutlined />} aria-haspopup="dialog" aria-expanded={isOpen}>
        Cột
      </Button>
    </Popover>
  )
}
