import { MenuOutlined } from '@ant-design/icons'
import { Link, Outlet, useRouterState } from '@tanstack/react-router'
import { Button, Drawer, Spin } from 'antd'
import { Suspense, useState } from 'react'
import { WorkBell } from '../long-work/WorkBell.tsx'
import { SearchBox } from '../search/SearchBox.tsx'
import { Navigation } from './Navigation.tsx'
import { ProvinceChoice } from './ProvinceChoice.tsx'
import { ServerBusy } from './ServerBusy.tsx'
import { SessionOver } from './SessionOver.tsx'
import { UserMenu } from './UserMenu.tsx'
import './shell.css'

/** What stands around every page: the registers at the left, the province and the person at the top. */
export const Shell = () => {
  const [isMenuOpen, setMenuOpen] = useState(false)
  const isLoading = useRouterState({ select: ({ status }) => status === 'pending' })
  return (
    <>
      <ServerBusy />
      <Suspense fallback={<Spin fullscreen description="Đang mở Sổ cái" />}>
        <a className="skip" href="#content">
          Đến nội dung
        </a>
        <div className="shell">
          <header className="shell-top">
            <Button
              className="shell-menu-button"
              type="text"
              aria-label="Mở danh mục sổ"
              icon={<MenuOutlined />}
              onClick={() => setMenuOpen(true)}
            />
            <Link to="/" className="shell-name">
              Sổ cái<span className="shell-name-rest"> KH&amp;CN</span>
            </Link>
            <ProvinceChoice />
            <SearchBox />
            <UserMenu />
            <WorkBell />
          </header>
          <div className="shell-left">
            <Navigation />
          </div>
          <div className="shell-content" id="content" tabIndex={-1} aria-busy={isLoading}>
            <Suspense fallback={<Spin className="shell-wait" description="Đang tải" />}>
              <Outlet />
            </Suspense>
          </div>
        </div>
        <Drawer title="Danh mục sổ" placement="left" size={300} open={isMenuOpen} onClose={() => setMenuOpen(false)}>
          <Navigation onChosen={() => setMenuOpen(false)} />
        </Drawer>
        <SessionOver />
      </Suspense>
    </>
  )
}
