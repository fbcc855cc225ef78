import { useQuery } from '@tanstack/react-query'
import { Alert, Empty, Spin } from 'antd'
import { worksQuery } from '../contract/long-work.ts'
import { WorkItem } from './WorkItem.tsx'
import './long-work.css'

/** The person's works in a province, the newest first. */
export const WorkList = ({ province, most }: { readonly province: string; readonly most?: number }) => {
  const { data: works, error } = useQuery(worksQuery(province))
  if (error !== null) return <Alert type="error" showIcon title={error.message} />
  if (works === undefined) return <Spin aria-label="Đang tải" />
  if (works.length === 0)
    return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="Chưa có việc nào chạy nền trong 30 ngày qua." />
  return (
    <ul className="works">
      {works.slice(0, most).map((work) => (
        <li key={work.id}>
          <WorkItem province={province} work={work} />
        </li>
      ))}
    </ul>
  )
}
