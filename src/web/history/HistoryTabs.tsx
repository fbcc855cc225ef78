import { Link } from '@tanstack/react-router'
import { useMay } from '../rights/queries.ts'

const exact = { exact: true, includeSearch: false } as const

/** The views of what was done: the acts, the log of access and the proof, as far as the person may see them. */
export const HistoryTabs = ({ province }: { readonly province: string }) => {
  const maySeeAccess = useMay('readEvents', province)
  const mayProve = useMay('verify', province)
  return (
    <nav className="pages-within" aria-label="Lịch sử">
      <Link to="/history" activeOptions={exact}>
        Ai đã làm gì
      </Link>
      {maySeeAccess ? (
        <Link to="/history/access" activeOptions={exact}>
          Nhật ký truy cập
        </Link>
      ) : null}
      {mayProve ? (
        <Link to="/history/proof" activeOptions={exact}>
          Kiểm chứng sổ cái
        </Link>
      ) : null}
    </nav>
  )
}
