import { useQuery } from '@tanstack/react-query'
import { Refused } from '../contract/ask.ts'
import { type Numbered, restatementQuery } from './queries.ts'
import { RestatedFigures } from './RestatedFigures.tsx'

/** What the figures of a promulgated report would be today, act by act. */
export const Restatement = ({ province, numbered }: { readonly province: string; readonly numbered: Numbered }) => {
  const { data, error } = useQuery(restatementQuery(province, numbered))
  if (error !== null) return <p role="alert">{error instanceof Refused ? error.refusal.tell : 'Chưa đọc được.'}</p>
  if (data === undefined) return <p className="quiet">Đang so với sổ hôm nay…</p>
  return (
    <>
      <p>
        {data.restated.length === 0
          ? 'Mọi số liệu của báo cáo đã ban hành vẫn đúng như sổ hôm nay.'
          : `${data.restated.length} số liệu nay khác với báo cáo đã ban hành. Báo cáo giữ nguyên; dưới đây là số liệu điều chỉnh.`}
      </p>
      <RestatedFigures restated={data.restated} />
      {data.notRestated.length === 0 ? null : (
        <p className="quiet">{data.notRestated.length} số liệu có chỉ tiêu không còn dùng nên không tính lại được.</p>
      )}
    </>
  )
}
