import { getRouteApi } from '@tanstack/react-router'
import { useProvinces } from '../app/province.ts'
import { single } from '../app/search.ts'
import { useTitle } from '../app/title.ts'
import { ImportOutcome } from './ImportOutcome.tsx'
import { WorkList } from './WorkList.tsx'
import './long-work.css'

const route = getRouteApi('/work')

/** All long work of the person in a province; the address may name one whose outcome is told. */
export const WorkPage = () => {
  const { province } = useProvinces()
  const work = single(route.useSearch(), 'work')
  useTitle('Việc chạy nền')
  return (
    <main className="work-page">
      <h1>Việc chạy nền</h1>
      <p className="quiet">
        Nhập tệp, xuất tệp lớn và lập báo cáo chạy nền: có thể rời trang và xem lại ở đây. Tệp được giữ một ngày.
      </p>
      {work === undefined ? null : <ImportOutcome province={province} work={work} />}
      <WorkList province={province} />
    </main>
  )
}
