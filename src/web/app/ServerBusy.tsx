import { useSyncExternalStore } from 'react'
import { busyState } from '../contract/busy.ts'

/** Says why the page waits while the server is busy; it goes by itself, and everything typed stays. */
export const ServerBusy = () => {
  const tell = useSyncExternalStore(busyState.subscribe, busyState.tell)
  return (
    <p className="shell-busy" role="status" hidden={tell === undefined}>
      {tell === undefined ? '' : `${tell} Trang này tự hỏi lại; nội dung đang nhập vẫn còn nguyên.`}
    </p>
  )
}
