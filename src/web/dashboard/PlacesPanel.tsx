import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import type { ShownFigure } from '../../server/index.ts'
import { useProvinces } from '../app/province.ts'
import { useAddress } from './address.ts'
import { mapQuery, mapsQuery } from './dashboard-queries.ts'
import { PartsPanel } from './PartsPanel.tsx'

type PlacesPanelProps = {
  readonly figures: readonly ShownFigure[]
  readonly onChosen: (figure: ShownFigure, part: string) => void
}

/** A figure by administrative units: a map where the province has one, else bars in order of size. */
export const PlacesPanel = ({ figures, onChosen }: PlacesPanelProps) => {
  const { province } = useProvinces()
  const { read, write } = useAddress()
  const splits = figures.flatMap((figure) =>
    figure.places.map(({ by, level }) => ({ figure, by, level, value: `${figure.indicator} ${by}` })),
  )
  const asked = read('placed')
  const partsOf = ({ figure, by }: (typeof splits)[number]) => figure.parts.filter((part) => part.by === by).length
  // What is spread over the province says more than what stands in one place.
  const [widest] = [...splits].sort((a, b) => partsOf(b) - partsOf(a))
  const chosen = splits.find(({ value }) => value === asked) ?? widest
  const { data: maps } = useQuery(mapsQuery(province))
  const hasMap = chosen !== undefined && (maps ?? []).some(({ level }) => level === chosen.level)
  const { data: map } = useQuery({ ...mapQuery(province, chosen?.level ?? ''), enabled: hasMap })
  if (chosen === undefined) return null
  return (
    <section className="panel" aria-labelledby="places-panel">
      <div className="panel-head">
        <h2 id="places-panel">Theo địa bàn</h2>
        <Select
          className="panel-choice"
          aria-label="Chỉ tiêu theo địa bàn"
          value={chosen.value}
          options={splits.map(({ figure, value, level }) => ({
            value,
            label: `${figure.title}${level === 'commune' ? ' (theo xã)' : ''}`,
          }))}
          onChange={(value) => write({ placed: value })}
        />
      </div>
      {hasMap && map === undefined ? (
        <p className="quiet">Đang tải bản đồ…</p>
      ) : (
        <PartsPanel
          figure={chosen.figure}
          by={chosen.by}
          map={hasMap ? map : undefined}
          isRanked
          onChosen={(part) => onChosen(chosen.figure, part)}
        />
      )}
    </section>
  )
}
