import { DownOutlined, UserOutlined } from '@ant-design/icons'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Button, Dropdown } from 'antd'
import { useRef } from 'react'
import { meQuery } from '../contract/queries.ts'

/** Who is signed in, with the way to the account and out. */
export const UserMenu = () => {
  const { data: me } = useSuspenseQuery(meQuery)
  const leave = useRef<HTMLFormElement>(null)
  const items = [
    { key: 'account', label: <a href="/account">Tài khoản</a> },
    { key: 'leave', label: 'Đăng xuất', onClick: () => leave.current?.requestSubmit() },
  ]
  return (
    <>
      <form ref={leave} method="post" action="/sign-out" hidden />
      <Dropdown menu={{ items }} trigger={['click']}>
        <Button type="text" className="shell-user" icon={<UserOutlined />} aria-label={`Người dùng: ${me.name}`}>
          <span className="shell-user-name">{me.name}</span>
          <DownOutlined />
        </Button>
      </Dropdown>
    </>
  )
}
