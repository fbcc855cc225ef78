import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import type { FigurePeriodTold, FigureShownTold } from '../../server/index.ts'
import { Refused } from '../contract/ask.ts'
import { writtenDate } from '../fields/format.ts'
import { writtenFigure } from './figure-value.ts'
import { type FigureAt, figureShownQuery } from './queries.ts'
import { RecordsBehind } from './RecordsBehind.tsx'
import { Trend } from './Trend.tsx'
import './figures.css'

type Part = { readonly by: string; readonly key: string; readonly label: string; readonly value: number }

/** What a promulgated report says of a figure, whatever the registers say today. */
export type FrozenFigure = { readonly value: number; readonly parts: readonly Part[]; readonly records: number }

type Props = {
  readonly at: FigureAt
  /** Where the figure is that of a promulgated report. */
  readonly frozen?: FrozenFigure | undefined
  /** Shows another part, or the whole, of the same figure. */
  readonly onPart: (part: FigureAt['part']) => void
}

/** Everything that is known of a figure: value, parts, the year before, earlier periods, and the records behind it. */
export const FigurePanel = (props: Props) => {
  const { data: figure, error } = useQuery(figureShownQuery(props.at))
  if (error !== null)
    return <p role="alert">{error instanceof Refused ? error.refusal.tell : 'Chưa đọc được số liệu; hãy thử lại.'}</p>
  return figure === undefined ? <p className="quiet">Đang tính số liệu…</p> : <Panel {...props} figure={figure} />
}

const Panel = ({ at, frozen, onPart, figure }: Props & { readonly figure: FigureShownTold }) => {
  const { now, yearBefore, trend, unit, style } = figure
  const written = (value: number): string => writtenFigure(value, style)
  const isPart = (part: Part): boolean => part.by === at.part?.by && part.key === at.part.key
  const valueOf = (of: { readonly value: number; readonly parts: readonly Part[] }): number =>
    at.part === undefined ? of.value : (of.parts.find(isPart)?.value ?? 0)
  const told = frozen ?? now
  const name = [...told.parts, ...now.parts].find(isPart)?.label ?? at.part?.key
  const value = valueOf(told)
  const shownTrend = sinceFirst(trend)
  return (
    <div className="figure-panel">
      {name === undefined ? null : (
        <p className="figure-part-name">
          Trong đó: <strong>{name}</strong>{' '}
          <Button size="small" type="link" onClick={() => onPart(undefined)}>
            Xem cả số liệu
          </Button>
        </p>
      )}
      <p className="figure-value">
        <strong>{written(value)}</strong> {style === 'percent' || style === 'money' ? '' : unit}
      </p>
      <p className="figure-period quiet">
        {now.title}, từ {writtenDate(now.from)} đến {writtenDate(now.to)}
      </p>
      {frozen !== undefined && valueOf(now) !== value ? (
        <p className="figure-restated" role="note">
          Đây là số của báo cáo đã ban hành. Tính từ sổ hôm nay: <strong>{written(valueOf(now))}</strong>.
        </p>
      ) : null}
      {yearBefore === null ? null : (
        <Compared value={value} before={valueOf(yearBefore)} title={yearBefore.title} written={written} />
      )}
      {yearBefore === null || yearBefore.source === null ? null : <Recalled source={yearBefore.source} />}
      {figure.shareOf === null ? null : (
        <p className="quiet">
          Tỷ lệ của “{figure.shareOf.of.title}” trong “{figure.shareOf.per.title}”.
        </p>
      )}
      {shownTrend.length > 1 ? (
        <section aria-label="Các kỳ trước">
          <h3>Các kỳ trước</h3>
          <Trend
            trend={shownTrend}
            valueOf={valueOf}
            written={(each) => (style === 'money' ? inMillions(each) : written(each))}
          />
        </section>
      ) : null}
      <Parts figure={figure} parts={told.parts} written={written} onPart={onPart} isPart={isPart} />
      <section aria-label="Bản ghi tạo nên số liệu">
        <h3>Bản ghi tạo nên số liệu</h3>
        {frozen === undefined ? null : <p className="quiet">Các bản ghi được tính theo sổ hôm nay.</p>}
        <Behind at={at} figure={figure} />
      </section>
    </div>
  )
}

// Years in which nothing was recorded yet tell nothing.
const sinceFirst = (trend: readonly FigurePeriodTold[]): readonly FigurePeriodTold[] =>
  trend.slice(
    Math.max(
      0,
      trend.findIndex(({ records, value }) => records > 0 || value !== 0),
    ),
  )

const inMillions = (dong: number): string =>
  dong === 0 ? '0' : `${writtenFigure(Math.round(dong / 100_000) / 10, 'quantity')} tr`

type ComparedProps = {
  readonly value: number
  readonly before: number
  readonly title: string
  readonly written: (value: number) => string
}

const Compared = ({ value, before, title, written }: ComparedProps) => {
  const change = Number((value - before).toFixed(6))
  const share = before === 0 ? undefined : Math.round((value / before) * 1000) / 10
  const sign = change > 0 ? 'tăng' : 'giảm'
  return (
    <p className="figure-compared">
      Cùng kỳ năm trước ({title}): <strong>{written(before)}</strong>
      {change === 0 ? ', không đổi' : `, ${sign} ${written(Math.abs(change))}`}
      {share === undefined || change === 0 ? '' : `, bằng ${writtenFigure(share, 'percent')}`}
    </p>
  )
}

// The ledger has no records of that time; a report of then says it.
const Recalled = ({ source }: { readonly source: NonNullable<FigurePeriodTold['source']> }) => (
  <p className="quiet">
    Số liệu lịch sử, theo tệp {source.file}
    {source.page === null ? '' : `, trang ${source.page}`}: “{source.sentence}”
  </p>
)

type PartsProps = {
  readonly figure: FigureShownTold
  readonly parts: readonly Part[]
  readonly written: (value: number) => string
  readonly onPart: (part: FigureAt['part']) => void
  readonly isPart: (part: Part) => boolean
}

const Parts = ({ figure: { splits, yearBefore, style }, parts, written, onPart, isPart }: PartsProps) => {
  const shown = splits
    .map(({ by, label }) => ({ by, label, parts: parts.filter((part) => part.by === by) }))
    .filter((split) => split.parts.length > 0)
  if (shown.length === 0) return null
  const before = (part: Part): number =>
    yearBefore?.parts.find(({ by, key }) => by === part.by && key === part.key)?.value ?? 0
  return (
    <section aria-label="Trong đó">
      <h3>Trong đó</h3>
      {shown.map(({ by, label, parts: ofSplit }, at) => (
        <details key={by} open={at === 0 || ofSplit.some(isPart) || undefined}>
          <summary>
            Chia theo {label.toLocaleLowerCase('vi')} <span className="quiet">({ofSplit.length})</span>
          </summary>
          <table className="figure-parts">
            <thead>
              <tr>
                <th scope="col">{label}</th>
                <th scope="col">Kỳ này</th>
                <th scope="col">Năm trước</th>
              </tr>
            </thead>
            <tbody>
              {[...ofSplit].map((part) => (
                <tr key={part.key} className={isPart(part) ? 'chosen' : ''}>
                  <th scope="row">
                    <button type="button" aria-pressed={isPart(part)} onClick={() => onPart({ by, key: part.key })}>
                      {part.label}
                    </button>
                  </th>
                  <td className="number">{style === 'money' ? inMillions(part.value) : written(part.value)}</td>
                  <td className="number quiet">
                    {style === 'money' ? inMillions(before(part)) : written(before(part))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      ))}
    </section>
  )
}

const Behind = ({ at, figure: { register, shareOf } }: { readonly at: FigureAt; readonly figure: FigureShownTold }) => {
  if (shareOf !== null)
    return (
      <ul className="records-behind">
        {[shareOf.of, shareOf.per].map(({ code, title }) => (
          <li key={code}>
            <Link to="." search={(before) => ({ ...before, figure: code })}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    )
  return register.isReadable ? (
    <RecordsBehind at={at} />
  ) : (
    <p className="quiet">Chức vụ hiện giữ không được xem bản ghi của sổ “{register.title}”.</p>
  )
}
