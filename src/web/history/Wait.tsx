import { Spin } from 'antd'

/** Turns while more is being fetched. */
export const Wait = () => (
  <>
    <Spin size="small" />
    <span className="visually-hidden">Đang tải</span>
  </>
)
