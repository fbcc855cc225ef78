import type { FigurePeriodTold } from '../../server/index.ts'
import { shortPeriod } from './short-period.ts'

const [width, height, room] = [360, 96, 16]

/** How a figure went in earlier periods, as bars; every value stands in the table beside it too. */
export const Trend = ({
  trend,
  valueOf,
  written,
}: {
  readonly trend: readonly FigurePeriodTold[]
  readonly valueOf: (of: FigurePeriodTold) => number
  readonly written: (value: number) => string
}) => {
  const values = trend.map(valueOf)
  const highest = Math.max(...values, 0)
  const step = width / trend.length
  const bar = Math.min(34, step * 0.64)
  const told = trend.map((each) => `${shortPeriod(each.period)}: ${written(valueOf(each))}`).join('; ')
  return (
    <svg className="trend" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`Các kỳ: ${told}`}>
      <line x1="0" x2={width} y1={height - room} y2={height - room} className="trend-ground" />
      {trend.map((each, at) => {
        const value = valueOf(each)
        const tall = highest === 0 ? 0 : (value / highest) * (height - 2 * room)
        const middle = step * (at + 0.5)
        const isLast = at === trend.length - 1
        return (
          <g key={each.period} className={isLast ? 'now' : ''}>
            <title>{`${each.title}: ${written(value)}`}</title>
            <rect x={middle - bar / 2} y={height - room - tall} width={bar} height={tall} />
            {trend.length <= 8 || isLast || (value === highest && at < trend.length - 2) ? (
              <text x={middle} y={height - room - tall - 4} textAnchor={at === 0 ? 'start' : isLast ? 'end' : 'middle'}>
                {written(value)}
              </text>
            ) : null}
            <text x={middle} y={height - 4} textAnchor="middle" className="trend-period">
              {shortPeriod(each.period)}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
