import { useNavigate } from '@tanstack/react-router'
import { Select } from 'antd'
import { byWords } from '../fields/by-words.ts'
import { useProvinces } from './province.ts'

/** The province that the pages are about; a choice where the person sees several. */
export const ProvinceChoice = () => {
  const { provinces, province, name } = useProvinces()
  const navigate = useNavigate()
  if (provinces.length <= 1) return <span className="shell-province">{name}</span>
  return (
    <Select
      className="shell-province"
      aria-label="Tỉnh"
      value={province}
      options={provinces.map(({ code, name: label }) => ({ value: code, label }))}
      showSearch={byWords}
      onChange={(chosen) => void navigate({ to: '.', search: { province: chosen } })}
    />
  )
}
