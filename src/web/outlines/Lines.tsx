import { Button, Dropdown } from 'antd'
import { PlusOutlined } from '@ant-design/icons'
import { useEffect, useRef } from 'react'
import type { OutlineFault } from '../../ledger/report/index.ts'
import { Line } from './Line.tsx'
import { type LineDeeds, newLine, newLines } from './line-deeds.ts'
import type { TopicTold } from './queries.ts'
import { type Body, inserted, linesUnder, moved, movedBefore, type Path, removed, replaced } from './tree.ts'

type LinesProps = {
  readonly body: Body
  readonly topics: readonly TopicTold[]
  readonly faults: readonly OutlineFault[]
  readonly onChange: (body: Body) => void
}

/** The lines of an outline, each under its heading, to be written, moved, added and taken away. */
export const Lines = ({ body, topics, faults, onChange }: LinesProps) => {
  const list = useRef<HTMLOListElement>(null)
  const taken = useRef<Path>(undefined)
  const focused = useRef<Path>(undefined)
  // A line that was moved or added keeps the focus, wherever it now stands.
  useEffect(() => {
    const path = focused.current
    focused.current = undefined
    if (path === undefined) return
    const line = list.current?.querySelector<HTMLElement>(`[data-line="${path.join('.')}"]`)
    line?.querySelector<HTMLElement>('input, textarea')?.focus()
  }, [body])

  const changed = (to: { readonly body: Body; readonly path: Path } | undefined): void => {
    if (to === undefined) return
    focused.current = to.path
    onChange(to.body)
  }
  const deedsAt = (path: Path): LineDeeds => ({
    replace: (node) => onChange(replaced(body, path, node)),
    remove: () => onChange(removed(body, path)),
    move: (way) => changed(moved(body, path, way)),
    add: (node, under) => {
      const last = path.at(-1) ?? 0
      const place = under ? [...path, linesUnderPath(body, path)] : [...path.slice(0, -1), last + 1]
      changed({ body: inserted(body, place, node), path: place })
    },
    take: () => {
      taken.current = path
    },
    put: () => {
      const from = taken.current
      taken.current = undefined
      if (from !== undefined) changed(movedBefore(body, from, path))
    },
  })
  const linesOf = (nodes: Body, above: Path) =>
    nodes.map((node, at) => {
      const path = [...above, at]
      const under = linesUnder(node)
      const place = placeOf(path)
      return (
        <li key={path.join('.')} data-line={path.join('.')} className={`outline-line ${node.kind}`}>
          <Line
            node={node}
            topics={topics}
            faults={faults.filter((fault) => isOf(fault.at, place))}
            deeds={deedsAt(path)}
          />
          {under.length === 0 ? null : <ol>{linesOf(under, path)}</ol>}
        </li>
      )
    })
  return (
    <section className="outline-lines" aria-label="Các đề mục">
      <ol ref={list}>{linesOf(body, [])}</ol>
      <Dropdown
        menu={{
          items: [...newLines],
          onClick: ({ key }) => changed({ body: [...body, newLine(key)], path: [body.length] }),
        }}
        trigger={['click']}
      >
        <Button icon={<PlusOutlined />}>Thêm ở cuối</Button>
      </Dropdown>
    </section>
  )
}

const linesUnderPath = (body: Body, [first = 0, ...rest]: Path): number => {
  const node = body[first]
  if (node === undefined) return 0
  return rest.length === 0 ? linesUnder(node).length : linesUnderPath(linesUnder(node), rest)
}

const placeOf = (path: Path): string => `body.${path.join('.body.')}`

// What stands under a heading has its own line, where its faults are told.
const isOf = (at: string, place: string): boolean =>
  at === place || (at.startsWith(`${place}.`) && !/^\d/.test(at.slice(place.length + 1).replace(/^body\./, '')))
