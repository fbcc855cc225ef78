import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Alert, Select, Spin } from 'antd'
import { useId, useState } from 'react'
import type { MapTold } from '../../server/index.ts'
import { FileChoice } from '../app/FileChoice.tsx'
import { useProvinces } from '../app/province.ts'
import { useTitle } from '../app/title.ts'
import { Refused } from '../contract/ask.ts'
import { writtenInstant, writtenNumber } from '../fields/format.ts'
import { loadMap, mapsQuery } from './dashboard-queries.ts'
import './dashboard.css'

const levels = [
  { value: 'district', label: 'Cấp huyện' },
  { value: 'commune', label: 'Cấp xã' },
]
const mostBytes = 8 * 1024 * 1024

const tooLarge = 'Tệp lớn hơn 8 MB; hãy giản lược đường ranh giới rồi nạp lại.'
const notJson = 'Tệp không phải GeoJSON; chọn tệp .geojson hoặc .json.'

const refused = (tell: string) => new Refused({ status: 0, code: 'map/file', tell, answer: undefined })

/** Where the administrator loads the map of the province. */
export const MapPage = () => {
  const { province, name } = useProvinces()
  const queries = useQueryClient()
  const fileBox = useId()
  const [level, setLevel] = useState('district')
  const { data: maps } = useQuery(mapsQuery(province))
  useTitle('Bản đồ của tỉnh')
  const load = useMutation({
    mutationFn: async (file: File): Promise<MapTold> => {
      if (file.size > mostBytes) throw refused(tooLarge)
      const text = await file.text()
      return loadMap(province, level, read(text))
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['maps', province] }),
  })
  return (
    <main className="map-page">
      <h1>Bản đồ của tỉnh – {name}</h1>
      <p>
        Tệp GeoJSON (WGS 84) gồm các vùng, mỗi vùng mang tên một đơn vị hành chính của tỉnh, không cần dấu; nhiều nhất 8
        MB. Bảng điều hành tô màu bản đồ này theo số liệu; chưa có bản đồ thì vẽ cột xếp hạng.
      </p>
      <div className="map-form">
        <Select aria-label="Cấp đơn vị hành chính" value={level} options={levels} onChange={setLevel} />
        <label htmlFor={fileBox}>Tệp bản đồ</label>
        <FileChoice
          id={fileBox}
          accept=".geojson,.json,application/geo+json,application/json"
          name={load.variables?.name}
          disabled={load.isPending}
          onChosen={(file) => load.mutate(file)}
        />
        {load.isPending ? <Spin size="small" /> : null}
      </div>
      {load.error === null ? null : <Alert type="error" title={load.error.message} />}
      {load.data === undefined ? null : (
        <Alert type="success" title={`Đã nạp bản đồ có ${writtenNumber(load.data.units)} đơn vị.`} />
      )}
      {(maps ?? []).map((map) => (
        <section key={map.level} className="panel">
          <h2>{levels.find(({ value }) => value === map.level)?.label}</h2>
          <p>
            {writtenNumber(map.units)} đơn vị, nạp lúc {writtenInstant(map.recordedAt)}, nhận theo thuộc tính “
            {map.property}”.
          </p>
          {map.unmatched.length === 0 ? null : <p>Vùng không khớp đơn vị nào: {map.unmatched.join(', ')}.</p>}
          {map.missing.length === 0 ? null : <p>Đơn vị chưa có trên bản đồ: {map.missing.join(', ')}.</p>}
        </section>
      ))}
      {maps?.length === 0 ? <p className="quiet">Tỉnh chưa có bản đồ.</p> : null}
    </main>
  )
}

const read = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    throw refused(notJson)
  }
}
