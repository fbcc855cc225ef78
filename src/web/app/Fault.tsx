import { Button } from 'antd'
import { Refused } from '../contract/ask.ts'

/** Stands where a page could not be drawn: what the server refused, or what the program did wrong. */
export const Fault = ({ error, reset }: { readonly error: unknown; readonly reset: () => void }) => (
  // The alert stands in the landmark: a role of its own would take its place.
  <main className="notice-page">
    <div role="alert">
      <h1>{error instanceof Refused ? 'Không thực hiện được' : 'Có lỗi của chương trình'}</h1>
      <p>
        {error instanceof Refused
          ? error.refusal.tell
          : 'Trang này chưa mở được; sổ sách không bị thay đổi. Hãy thử lại, nếu vẫn lỗi xin báo người quản trị hệ thống.'}
      </p>
      {error instanceof Error && !(error instanceof Refused) ? <p className="quiet">{error.message}</p> : null}
    </div>
    <Button onClick={reset}>Thử lại</Button>
  </main>
)
