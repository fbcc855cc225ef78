import { InputNumber, Select } from 'antd'
import { kindOf, periodKinds, periodOf, runningKind } from './period-choice.ts'

type PeriodChoiceProps = {
  readonly period: string
  readonly thisYear: number
  readonly onChange: (period: string) => void
}

const [firstYear, lastYear] = [2000, 2100]

/** Chooses a period: the running one, or a stretch of a year. */
export const PeriodChoice = ({ period, thisYear, onChange }: PeriodChoiceProps) => {
  const { kind, year } = kindOf(period, thisYear)
  const options = [
    { value: runningKind, label: 'Từ đầu năm đến nay' },
    ...periodKinds.map(([value, label]) => ({ value, label })),
  ]
  return (
    <>
      <Select
        className="period-kind"
        aria-label="Kỳ số liệu"
        value={kind}
        options={options}
        onChange={(chosen) => onChange(periodOf(chosen, year))}
      />
      <InputNumber
        className="period-year"
        aria-label="Năm"
        value={year}
        min={firstYear}
        max={lastYear}
        precision={0}
        changeOnBlur
        onChange={(chosen) => {
          if (chosen !== null) onChange(periodOf(kind === runningKind ? 'year' : kind, chosen))
        }}
      />
    </>
  )
}
