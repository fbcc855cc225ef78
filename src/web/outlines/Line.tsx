import { HolderOutlined, MoreOutlined } from '@ant-design/icons'
import { Button, Checkbox, Dropdown, Input, Segmented, Select } from 'antd'
import { type KeyboardEvent, useId } from 'react'
import type { OutlineFault, SpanName, WrittenNode } from '../../ledger/report/index.ts'
import { holdsWords } from '../fields/plain-text.ts'
import { type LineDeeds, newLine, newLines } from './line-deeds.ts'
import { spans, tellings } from './outline-words.ts'
import type { TopicTold } from './queries.ts'
import type { Way } from './tree.ts'

type LineProps = {
  readonly node: WrittenNode
  readonly topics: readonly TopicTold[]
  readonly faults: readonly OutlineFault[]
  readonly deeds: LineDeeds
}

const ways: Readonly<Record<string, Way>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowRight: 'in', ArrowLeft: 'out' }

/** One line of an outline: a heading, topics, or fixed sentences. */
export const Line = ({ node, topics, faults, deeds }: LineProps) => {
  const told = useId()
  const onKeyDown = (event: KeyboardEvent): void => {
    const way = event.altKey ? ways[event.key] : undefined
    if (way === undefined) return
    event.preventDefault()
    deeds.move(way)
  }
  return (
    // The keys are those of the fields in it; its menu does the same.
    <div
      className="outline-row"
      onKeyDown={onKeyDown}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        deeds.put()
      }}
    >
      <span
        className="outline-handle"
        draggable
        aria-hidden="true"
        title="Kéo để dời"
        onDragStart={(event) => {
          event.dataTransfer.effectAllowed = 'move'
          event.dataTransfer.setData('text/plain', '')
          deeds.take()
        }}
      >
        <HolderOutlined />
      </span>
      <div className="outline-fields">
        <Fields node={node} topics={topics} describedBy={faults.length > 0 ? told : undefined} deeds={deeds} />
        {faults.length > 0 ? (
          <p id={told} className="outline-fault">
            {faults.map(({ tell }) => tell).join(' ')}
          </p>
        ) : null}
      </div>
      <Dropdown menu={{ items: menuOf(node), onClick: ({ key }) => act(key, deeds) }} trigger={['click']}>
        <Button
          type="text"
          size="small"
          icon={<MoreOutlined />}
          aria-label={`Việc với dòng “${nameOf(node, topics)}”`}
        />
      </Dropdown>
    </div>
  )
}

const nameOf = (node: WrittenNode, topics: readonly TopicTold[]): string => {
  if (node.kind === 'words') return node.text.slice(0, 40)
  if (node.kind !== 'topics') return node.title
  const [first] = node.topics
  return topics.find(({ code }) => code === first)?.title ?? 'Lĩnh vực'
}

const menuOf = (node: WrittenNode) => [
  { key: 'up', label: 'Lên (Alt + ↑)' },
  { key: 'down', label: 'Xuống (Alt + ↓)' },
  { key: 'in', label: 'Thụt vào (Alt + →)' },
  { key: 'out', label: 'Lùi ra (Alt + ←)' },
  { type: 'divider' as const },
  { key: 'after', label: 'Thêm ở dưới', children: newLines.map((each) => ({ ...each, key: `after:${each.key}` })) },
  ...('body' in node
    ? [
        {
          key: 'under',
          label: 'Thêm bên trong',
          children: newLines.map((each) => ({ ...each, key: `under:${each.key}` })),
        },
      ]
    : []),
  { type: 'divider' as const },
  { key: 'remove', label: 'body' in node ? 'Xóa, cả những gì bên trong' : 'Xóa', danger: true },
]

const act = (key: string, deeds: LineDeeds): void => {
  const [where, kind = ''] = key.split(':')
  if (key === 'remove') deeds.remove()
  else if (where === 'after' || where === 'under') deeds.add(newLine(kind), where === 'under')
  else deeds.move(key as Way)
}

type FieldsProps = {
  readonly node: WrittenNode
  readonly topics: readonly TopicTold[]
  readonly describedBy: string | undefined
  readonly deeds: LineDeeds
}

const Fields = ({ node, topics, describedBy, deeds }: FieldsProps) => {
  const described = {
    'aria-describedby': describedBy,
    'aria-invalid': describedBy !== undefined,
    ...(describedBy === undefined ? {} : { status: 'error' as const }),
  }
  switch (node.kind) {
    case 'words':
      return (
        <Input.TextArea
          {...described}
          className="grows"
          rows={1}
          aria-label="Câu cố định"
          value={node.text}
          onChange={({ target }) => deeds.replace({ ...node, text: target.value })}
        />
      )
    case 'topics':
      return (
        <div className="outline-topics">
          <Segmented
            size="small"
            aria-label="Nêu gì của các lĩnh vực"
            value={node.tells}
            options={tellings}
            onChange={(tells) => deeds.replace({ ...node, tells })}
          />
          <Select
            {...described}
            mode="multiple"
            aria-label="Các lĩnh vực công tác"
            placeholder="Tìm lĩnh vực công tác"
            value={[...node.topics]}
            options={topics.map(({ code, title }) => ({ value: code, label: title }))}
            filterOption={(sought, option) => holdsWords(String(option?.label ?? ''), sought)}
            onChange={(chosen: string[]) => deeds.replace({ ...node, topics: chosen })}
          />
        </div>
      )
    case 'part':
      return (
        <div className="outline-part">
          <Input
            aria-label="Tên phần"
            value={node.label}
            onChange={({ target }) => deeds.replace({ ...node, label: target.value })}
          />
          <Input
            {...described}
            aria-label="Đầu đề của phần"
            value={node.title}
            onChange={({ target }) => deeds.replace({ ...node, title: target.value })}
          />
        </div>
      )
    case 'section':
      return <Section node={node} described={described} deeds={deeds} />
  }
}

type SectionNode = Extract<WrittenNode, { kind: 'section' }>

const Section = ({
  node,
  described,
  deeds,
}: {
  readonly node: SectionNode
  readonly described: object
  readonly deeds: LineDeeds
}) => {
  const { span, always, kind, title, body } = node
  const replace = (changed: Pick<SectionNode, 'span' | 'always'>): void =>
    deeds.replace({
      kind,
      title,
      ...(changed.span === undefined ? {} : { span: changed.span }),
      ...(changed.always === undefined ? {} : { always: changed.always }),
      body,
    })
  return (
    <div className="outline-section">
      <Input
        {...described}
        aria-label="Đầu đề"
        value={node.title}
        onChange={({ target }) => deeds.replace({ ...node, title: target.value })}
      />
      <div className="outline-more">
        <Select<'' | SpanName>
          size="small"
          aria-label="Số liệu của"
          value={span ?? ''}
          options={spans}
          onChange={(chosen) => replace({ always, span: chosen === '' ? undefined : chosen })}
        />
        <Checkbox
          checked={always === true}
          onChange={({ target }) => replace({ span, always: target.checked ? true : undefined })}
        >
          Luôn nêu, cả khi không phát sinh
        </Checkbox>
      </div>
    </div>
  )
}
