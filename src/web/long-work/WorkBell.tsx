import { BellOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Badge, Button, Drawer, Spin } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { useProvinces } from '../app/province.ts'
import { isUnfinished, worksQuery } from '../contract/long-work.ts'
import { useEndsTold } from './use-ends-told.ts'

const WorkList = lazy(() => import('./WorkList.tsx').then(({ WorkList: list }) => ({ default: list })))

const mostInDrawer = 10

/** How many works go on, at the top of every page; opens them, and tells when one has ended. */
export const WorkBell = () => {
  const { province } = useProvinces()
  const [isOpen, setOpen] = useState(false)
  const { data: works } = useQuery(worksQuery(province))
  useEndsTold(province, works)
  const going = works?.filter(isUnfinished).length ?? 0
  return (
    <>
      <Badge count={going} size="small" offset={[-6, 6]}>
        <Button
          type="text"
          icon={<BellOutlined />}
          aria-label={going === 0 ? 'Việc đang chạy: không có' : `Việc đang chạy: ${going}`}
          onClick={() => setOpen(true)}
        />
      </Badge>
      <Drawer
        title="Việc đang chạy"
        size={380}
        open={isOpen}
        onClose={() => setOpen(false)}
        extra={
          <Link to="/work" search={(before) => ({ ...before, work: undefined })} onClick={() => setOpen(false)}>
            Xem tất cả
          </Link>
        }
      >
        <Suspense fallback={<Spin aria-label="Đang tải" />}>
          <WorkList province={province} most={mostInDrawer} />
        </Suspense>
      </Drawer>
    </>
  )
}
