import { useEffect, useRef } from 'react'
import type { ProvinceMap } from './dashboard-queries.ts'
import type { DrawnPart } from './draw.ts'

type ChartProps = {
  readonly title: string
  readonly parts: readonly DrawnPart[]
  readonly map?: ProvinceMap | undefined
  readonly onChosen: (key: string) => void
}

const heightOfBar = 28
const heightOfMap = 420

/** Bars or a map; what it shows stands in a table beside it for who does not see it or uses no pointer. */
export const Chart = ({ title, parts, map, onChosen }: ChartProps) => {
  const place = useRef<HTMLDivElement>(null)
  const chosen = useRef(onChosen)
  chosen.current = onChosen
  useEffect(() => {
    let away: (() => void) | undefined
    let isGone = false
    void import('./draw.ts').then(({ draw }) => {
      if (!isGone && place.current !== null) away = draw(place.current, parts, map, (key) => chosen.current(key))
    })
    return () => {
      isGone = true
      away?.()
    }
  }, [parts, map])
  const height = map === undefined ? parts.length * heightOfBar + 8 : heightOfMap
  return <div ref={place} className="chart" role="img" aria-label={title} style={{ height }} />
}
