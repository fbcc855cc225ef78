import { DownOutlined, UpOutlined } from '@ant-design/icons'
import { Button, Checkbox, Select } from 'antd'
import { useEffect, useRef } from 'react'
import type { CheckTold } from '../../server/index.ts'
import { certaintyNames } from './certainty-names.ts'
import { FindingTold } from './FindingTold.tsx'
import type { Shown } from './marked.ts'

type Finding = CheckTold['findings'][number]

/** The findings beside the report: by class and certainty, one after the other, and those that the office says are none. */
export const FindingsPanel = ({
  told,
  shown,
  findings,
  chosen,
  onShown,
  onChosen,
  onJudged,
  province,
}: {
  readonly told: CheckTold
  readonly shown: Shown
  /** Those that are shown. */
  readonly findings: readonly Finding[]
  readonly chosen: Finding | undefined
  readonly onShown: (shown: Shown) => void
  readonly onChosen: (finding: Finding) => void
  readonly onJudged: () => void
  readonly province: string
}) => {
  const list = useRef<HTMLOListElement>(null)
  const at = chosen === undefined ? -1 : findings.indexOf(chosen)
  const step = (by: 1 | -1) => {
    const next = findings[(at + by + findings.length) % findings.length]
    if (next !== undefined) onChosen(next)
  }
  useEffect(() => {
    list.current?.querySelector('[aria-current=true]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  const standing = told.findings.filter(({ dismissed }) => dismissed === null)
  const dismissed = told.findings.length - standing.length
  const kinds = new Map(told.findings.map(({ kind, kindTitle }) => [kind, kindTitle]))
  return (
    <aside className="findings" aria-label="Các điểm cần soát">
      <p className="findings-count" role="status">
        {summary(standing)}
      </p>
      <div className="findings-filter">
        <Select<Shown['kind']>
          aria-label="Loại"
          value={shown.kind}
          onChange={(kind) => onShown({ ...shown, kind })}
          options={[
            { value: 'all', label: 'Mọi loại' },
            ...[...kinds].map(([kind, title]) => ({
              value: kind,
              label: `${title} (${standing.filter((each) => each.kind === kind).length})`,
            })),
          ]}
        />
        <Select<Shown['certainty']>
          aria-label="Mức chắc chắn"
          value={shown.certainty}
          onChange={(certainty) => onShown({ ...shown, certainty })}
          options={[
            { value: 'all', label: 'Sai và cần xem' },
            { value: 'wrong', label: certaintyNames.wrong },
            { value: 'to-look-at', label: certaintyNames['to-look-at'] },
          ]}
        />
        <Button
          icon={<UpOutlined />}
          aria-label="Điểm trước"
          disabled={findings.length === 0}
          onClick={() => step(-1)}
        />
        <Button
          icon={<DownOutlined />}
          aria-label="Điểm sau"
          disabled={findings.length === 0}
          onClick={() => step(1)}
        />
        {dismissed > 0 || shown.dismissed ? (
          <Checkbox
            checked={shown.dismissed}
            onChange={({ target }) => onShown({ ...shown, dismissed: target.checked })}
          >
            Đã ghi nhận không phải lỗi ({dismissed})
          </Checkbox>
        ) : null}
      </div>
      {findings.length === 0 ? <p className="quiet">Không có điểm nào như vậy.</p> : null}
      <ol ref={list} className="findings-list">
        {findings.map((finding) => (
          <li key={`${finding.mark} ${finding.at[0]?.line} ${finding.at[0]?.from}`} aria-current={finding === chosen}>
            <FindingTold
              finding={finding}
              page={told.lines[finding.at[0]?.line ?? -1]?.page}
              province={province}
              isChosen={finding === chosen}
              onChosen={() => onChosen(finding)}
              onJudged={onJudged}
            />
          </li>
        ))}
      </ol>
    </aside>
  )
}

const summary = (standing: readonly Finding[]): string => {
  const wrong = standing.filter(({ certainty }) => certainty === 'wrong').length
  if (standing.length === 0) return 'Không thấy điểm nào không khớp.'
  return `${standing.length} điểm cần soát: ${wrong} điểm sai, ${standing.length - wrong} điểm cần xem.`
}
