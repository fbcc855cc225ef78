import { Button } from 'antd'
import { useMemo } from 'react'
import type { ShownFigure } from '../../server/index.ts'
import { Chart } from './Chart.tsx'
import type { ProvinceMap } from './dashboard-queries.ts'
import type { DrawnPart } from './draw.ts'
import { writtenValue } from './written-value.ts'

type PartsPanelProps = {
  readonly figure: ShownFigure
  /** The split whose parts are shown. */
  readonly by: string
  readonly map?: ProvinceMap | undefined
  /** Ranked, the largest first; else in the order of their list. */
  readonly isRanked?: boolean
  readonly onChosen: (part: string) => void
}

/** The parts of a figure as a chart and as a table; each of them leads to its records. */
export const PartsPanel = ({ figure, by, map, isRanked = false, onChosen }: PartsPanelProps) => {
  const parts = useMemo(() => {
    const own = figure.parts
      .filter((part) => part.by === by)
      .map(({ key, label, value }): DrawnPart => ({ key, label, value, text: writtenValue(value, figure.unit) }))
    return isRanked ? own.sort((a, b) => b.value - a.value) : own
  }, [figure, by, isRanked])
  if (parts.length === 0) return <p className="quiet">Trong kỳ không có số liệu.</p>
  const choose = (key: string) => onChosen(`${by}=${key}`)
  return (
    <div className="parts-panel">
      <Chart title={`${figure.title}: biểu đồ; số liệu ở bảng bên cạnh`} parts={parts} map={map} onChosen={choose} />
      <div className="parts-table-place">
        <table className="parts-table">
          <caption className="visually-hidden">{figure.title}</caption>
          <thead>
            <tr>
              <th scope="col">Trong đó</th>
              <th scope="col" className="number">
                {figure.unit}
              </th>
            </tr>
          </thead>
          <tbody>
            {parts.map(({ key, label, text }) => (
              <tr key={key}>
                <th scope="row">{label}</th>
                <td className="number">
                  <Button
                    type="link"
                    size="small"
                    onClick={() => choose(key)}
                    aria-label={`${label}: ${text}, xem bản ghi`}
                  >
                    {text}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}
