import { Link } from '@tanstack/react-router'

/** Stands where an address leads nowhere. */
export const NotFound = () => (
  <main className="notice-page">
    <h1>Không có trang này</h1>
    <p>
      Địa chỉ có thể đã ghi sai, hoặc nội dung không nằm trong phạm vi được xem. <Link to="/">Về trang đầu</Link>
    </p>
  </main>
)
