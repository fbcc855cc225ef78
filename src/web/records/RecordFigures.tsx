import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Select } from 'antd'
import { useState } from 'react'
import type { RecordPage } from '../../server/index.ts'
import { type At, figuresOfRecordQuery } from './queries.ts'

/** The figures that count a record in a year, each with the way to where it is told. */
export const RecordFigures = ({
  at,
  page,
  today,
}: {
  readonly at: At
  readonly page: RecordPage
  readonly today: string
}) => {
  const years = yearsOf(page, today)
  const [period, setPeriod] = useState(page.life.at(-1)?.on.slice(0, 4) ?? today.slice(0, 4))
  const { data: figures, isPending } = useQuery(figuresOfRecordQuery(at, period))
  return (
    <section className="record-group" aria-label="Số liệu tính bản ghi này">
      <h2>Số liệu tính bản ghi này</h2>
      <Select
        aria-label="Năm"
        value={period}
        options={years.map((year) => ({ value: year, label: `Năm ${year}` }))}
        onChange={setPeriod}
      />
      {figures === undefined ? (
        <p className="quiet">{isPending ? 'Đang tìm…' : 'Không đọc được.'}</p>
      ) : figures.length === 0 ? (
        <p className="quiet">Không số liệu nào của năm {period} tính bản ghi này.</p>
      ) : (
        <ul className="plain-list">
          {figures.map(({ indicator, title, unit }) => (
            <li key={indicator}>
              <Link to="/reports/$period" params={{ period }} search={{ figure: indicator }}>
                {title}
              </Link>{' '}
              <span className="quiet">({unit})</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

const yearsOf = ({ life }: RecordPage, today: string): readonly string[] => {
  const [first, last] = [Number((life[0]?.on ?? today).slice(0, 4)), Number(today.slice(0, 4))]
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, nth) => String(last - nth))
}
