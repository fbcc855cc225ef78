import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useProvinces } from '../app/province.ts'
import { useTitle } from '../app/title.ts'
import { OutlineEditor } from './OutlineEditor.tsx'
import { outlineQuery } from './queries.ts'
import './outlines.css'

const route = getRouteApi('/outlines/$outline')

/** One outline to be edited, with the report beside it. */
export const OutlinePage = () => {
  const { outline } = route.useParams()
  const { province } = useProvinces()
  const { data } = useSuspenseQuery(outlineQuery(province, outline))
  useTitle(data.outline.title)
  return <OutlineEditor key={`${province} ${outline}`} province={province} told={data} />
}
