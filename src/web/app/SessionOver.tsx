import { useQueryClient } from '@tanstack/react-query'
import { Button, Modal } from 'antd'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { meQuery } from '../contract/queries.ts'
import { resumeSession, sessionState } from '../contract/session.ts'

/** Asks to sign in again in a new tab when the session has ended; the page behind it keeps everything that was typed. */
export const SessionOver = () => {
  const isOver = useSyncExternalStore(sessionState.subscribe, sessionState.isOver)
  const known = useQueryClient().getQueryData(meQuery.queryKey)
  const [tell, setTell] = useState<string>()

  useEffect(() => {
    if (!isOver) return undefined
    const look = async (): Promise<void> => {
      const person = await personNow()
      if (person === undefined) return
      if (known !== undefined && person !== known.person)
        return setTell('Người vừa đăng nhập là người khác; nội dung đang nhập chỉ gửi được bằng tài khoản trước đây.')
      setTell(undefined)
      resumeSession()
    }
    const onFocus = (): void => void look()
    window.addEventListener('focus', onFocus)
    const timer = setInterval(onFocus, 3000)
    return () => {
      window.removeEventListener('focus', onFocus)
      clearInterval(timer)
    }
  }, [isOver, known])

  return (
    <Modal open={isOver} title="Phiên đăng nhập đã kết thúc" closable={false} footer={null} keyboard={false}>
      <p>Nội dung đang nhập vẫn còn nguyên. Hãy đăng nhập lại ở thẻ mới; trang này sẽ tự tiếp tục.</p>
      {tell === undefined ? null : <p role="alert">{tell}</p>}
      <Button type="primary" href="/sign-in?to=/account" target="_blank">
        Đăng nhập lại ở thẻ mới
      </Button>
    </Modal>
  )
}

const personNow = async (): Promise<string | undefined> => {
  const answer = await fetch('/api/v1/me', { headers: { accept: 'application/json' } }).catch(() => undefined)
  return answer?.ok ? ((await answer.json()) as { readonly person: string }).person : undefined
}
