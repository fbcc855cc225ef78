import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { useId, useState } from 'react'
import { Refused } from '../contract/ask.ts'
import { DateEntry } from '../fields/date/DateEntry.tsx'
import { writtenDate } from '../fields/format.ts'
import { reportsKey, reportsQuery } from '../reports/queries.ts'
import { keepEdition, keptSince, outlinesKey } from './queries.ts'
import type { Meanwhile } from './use-draft.ts'

type SaveBarProps<Content> = {
  readonly province: string
  readonly kind: 'outlines' | 'wordings'
  readonly code: string
  readonly content: Content
  /** The last edition that was seen when it was begun. */
  readonly expected: number
  readonly isChanged: boolean
  readonly isOwn: boolean
  /** How many faults have to be mended first. */
  readonly faults: number
  /** Called when an edition has been kept, with what was sent. */
  readonly onKept: (version: number, sent: Content | null) => void
  /** Called when nothing was kept, because others did meanwhile. */
  readonly onMeanwhile?: ((meanwhile: Meanwhile<Content>) => void) | undefined
}

type Outcome = { readonly type: 'success' | 'error'; readonly tell: string }

/** Keeps what is written from a day on, or lets the common one hold again. */
export const SaveBar = <Content,>({
  province,
  kind,
  code,
  content,
  expected,
  isChanged,
  isOwn,
  faults,
  onKept,
  onMeanwhile,
}: SaveBarProps<Content>) => {
  const client = useQueryClient()
  const label = useId()
  const { data: years } = useSuspenseQuery(reportsQuery(province))
  const [from, setFrom] = useState(years[0] === undefined ? undefined : `${years[0].year}-01-01`)
  const [isSaving, setIsSaving] = useState(false)
  const [outcome, setOutcome] = useState<Outcome>()

  const save = async (sent: Content | null): Promise<void> => {
    if (from === undefined) return setOutcome({ type: 'error', tell: 'Chọn ngày bắt đầu dùng.' })
    setIsSaving(true)
    try {
      const { written, edition } = await keepEdition(province, kind, code, {
        from,
        expectedEdition: expected,
        content: sent,
      })
      const used = `dùng cho kỳ kết thúc từ ngày ${writtenDate(edition.from)}`
      setOutcome({
        type: 'success',
        tell: written ? `Đã lưu bản ${edition.version}, ${used}.` : `Đã có bản như vậy, ${used}.`,
      })
      onKept(edition.version, sent)
      await Promise.all([
        client.invalidateQueries({ queryKey: outlinesKey }),
        client.invalidateQueries({ queryKey: reportsKey }),
      ])
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      const { tell } = error.refusal
      const since = keptSince<Content>(error.refusal)
      if (since === undefined || onMeanwhile === undefined) setOutcome({ type: 'error', tell })
      else {
        setOutcome(undefined)
        onMeanwhile({ tell, since })
      }
      if (since !== undefined) await client.invalidateQueries({ queryKey: outlinesKey })
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
