import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { useId, useState } from 'react'
import { Refused } from '../contract/ask.ts'
import { DateEntry } from '../fields/date/DateEntry.tsx'
import { writtenDate } from '../fields/format.ts'
import { reportsKey, reportsQuery } from '../reports/queries.ts'
import { keepEdition, outlinesKey } from './queries.ts'

type SaveBarProps = {
  readonly province: string
  readonly kind: 'outlines' | 'wordings'
  readonly code: string
  readonly content: unknown
  readonly isChanged: boolean
  readonly isOwn: boolean
  /** How many faults have to be mended first. */
  readonly faults: number
  /** Called when an edition has been kept. */
  readonly onKept?: () => void
}

type Outcome = { readonly type: 'success' | 'error'; readonly tell: string }

/** Keeps what is written from a day on, or lets the common one hold again. */
export const SaveBar = ({ province, kind, code, content, isChanged, isOwn, faults, onKept }: SaveBarProps) => {
  const client = useQueryClient()
  const label = useId()
  const { data: years } = useSuspenseQuery(reportsQuery(province))
  const [from, setFrom] = useState(years[0] === undefined ? undefined : `${years[0].year}-01-01`)
  const [isSaving, setIsSaving] = useState(false)
  const [outcome, setOutcome] = useState<Outcome>()

  const save = async (kept: unknown): Promise<void> => {
    if (from === undefined) return setOutcome({ type: 'error', tell: 'Chọn ngày bắt đầu dùng.' })
    setIsSaving(true)
    try {
      const { written, edition } = await keepEdition(province, kind, code, { from, content: kept })
      const used = `dùng cho kỳ kết thúc từ ngày ${writtenDate(edition.from)}`
      setOutcome({
        type: 'success',
        tell: written ? `Đã lưu bản ${edition.version}, ${used}.` : `Đã có bản như vậy, ${used}.`,
      })
      onKept?.()
      await Promise.all([
        client.invalidateQueries({ queryKey: outlinesKey }),
        client.invalidateQueries({ queryKey: reportsKey }),
      ])
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      setOutcome({ type: 'error', tell: error.refusal.tell })
    } finally {
      setIsSaving(false)
    }
  }

  return (
    <div className="outline-save">
      <label htmlFor={label}>Dùng cho kỳ kết thúc từ ngày</label>
      <DateEntry id={label} day={from} onDay={setFrom} />
      <Button type="primary" loading={isSaving} disabled={faults > 0 || !isChanged} onClick={() => void save(content)}>
        Lưu bản mới
      </Button>
      {isOwn ? (
        <Button disabled={isSaving} onClick={() => void save(null)}>
          Thôi dùng bản riêng
        </Button>
      ) : null}
      <span className="quiet" role="status">
        {faults > 0 ? `Còn ${faults} chỗ phải sửa` : isChanged ? 'Chưa lưu' : ''}
      </span>
      {outcome === undefined ? null : (
        <Alert className="outline-outcome" type={outcome.type} title={outcome.tell} role="alert" />
      )}
    </div>
  )
}
