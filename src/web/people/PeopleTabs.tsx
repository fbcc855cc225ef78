import { Link } from '@tanstack/react-router'

const exact = { exact: true, includeSearch: false } as const

/** The two lists of who may come in: persons, and other systems by their keys. */
export const PeopleTabs = () => (
  <nav className="pages-within" aria-label="Người dùng và khóa">
    <Link to="/people" activeOptions={exact}>
      Người dùng
    </Link>
    <Link to="/people/keys" activeOptions={exact}>
      Khóa truy cập
    </Link>
  </nav>
)
