import { Select } from 'antd'
import type { ShownFigure } from '../../server/index.ts'
import { useAddress } from './address.ts'
import { PartsPanel } from './PartsPanel.tsx'

type StatesPanelProps = {
  readonly figures: readonly ShownFigure[]
  readonly onChosen: (figure: ShownFigure, part: string) => void
}

/** A figure by the states of its records. */
export const StatesPanel = ({ figures, onChosen }: StatesPanelProps) => {
  const { read, write } = useAddress()
  const all = figures.filter(({ byState }) => byState)
  const asked = read('states')
  const chosen =
    all.find(({ indicator }) => indicator === asked) ??
    all.find(({ parts }) => parts.some(({ by }) => by === 'state')) ??
    all[0]
  if (chosen === undefined) return null
  return (
    <section className="panel" aria-labelledby="states-panel">
      <div className="panel-head">
        <h2 id="states-panel">Theo trạng thái</h2>
        <Select
          className="panel-choice"
          aria-label="Chỉ tiêu theo trạng thái"
          value={chosen.indicator}
          options={all.map(({ indicator, title }) => ({ value: indicator, label: title }))}
          onChange={(value) => write({ states: value })}
        />
      </div>
      <PartsPanel figure={chosen} by="state" onChosen={(part) => onChosen(chosen, part)} />
    </section>
  )
}
