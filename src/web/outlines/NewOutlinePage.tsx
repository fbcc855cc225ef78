import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { Select } from 'antd'
import { useProvinces } from '../app/province.ts'
import { single } from '../app/search.ts'
import { useTitle } from '../app/title.ts'
import { newLine } from './line-deeds.ts'
import { OutlineEditor } from './OutlineEditor.tsx'
import { outlineHeadsQuery, outlineQuery } from './queries.ts'
import './outlines.css'

const route = getRouteApi('/outlines/new')
const nothing = ''

/** A new outline of the province, begun from another one or from nothing, with the report beside it. */
export const NewOutlinePage = () => {
  const { province } = useProvinces()
  const { data: heads } = useSuspenseQuery(outlineHeadsQuery(province))
  const navigate = useNavigate()
  const start = single(route.useSearch(), 'start')
  const codes = [...new Map(heads.map(({ code, title }) => [code, title]))]
  const chosen = start === nothing || codes.some(([code]) => code === start) ? (start ?? nothing) : codes[0]?.[0]
  const { data } = useSuspenseQuery(outlineQuery(province, chosen || (codes[0]?.[0] ?? '')))
  useTitle('Đề cương mới')
  const outline = {
    ...data.outline,
    title: '',
    ...(chosen === nothing ? { body: [newLine('section')] } : {}),
  }
  return (
    <OutlineEditor
      key={`${province} ${chosen}`}
      province={province}
      told={{ ...data, isOwn: false, editions: [], outline }}
      begun={{
        taken: codes.map(([code]) => code),
        start: (
          <label className="outline-start">
            <span>Bắt đầu từ</span>
            <Select
              aria-label="Bắt đầu từ"
              value={chosen ?? nothing}
              options={[
                ...codes.map(([value, label]) => ({ value, label })),
                { value: nothing, label: 'trang trống, chưa có đề mục' },
              ]}
              onChange={(next) =>
                void navigate({ to: '.', search: (before) => ({ ...before, start: next }), replace: true })
              }
            />
          </label>
        ),
      }}
    />
  )
}
