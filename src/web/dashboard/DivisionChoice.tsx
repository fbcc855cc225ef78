import { useSuspenseQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { divisionsQuery } from '../contract/queries.ts'

/** What stands in an address for all divisions together. */
export const wholeDepartment = 'all'

type DivisionChoiceProps = { readonly division: string; readonly onChange: (division: string) => void }

/** Chooses a division, or the whole department. */
export const DivisionChoice = ({ division, onChange }: DivisionChoiceProps) => {
  const { data: divisions } = useSuspenseQuery(divisionsQuery)
  const options = [
    { value: wholeDepartment, label: 'Toàn Sở' },
    ...divisions.map(({ code, name }) => ({ value: code, label: name })),
  ]
  return (
    <Select
      className="division-choice"
      aria-label="Phòng, đơn vị"
      value={division}
      options={options}
      onChange={onChange}
    />
  )
}
