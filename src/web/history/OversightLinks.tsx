import { Link } from '@tanstack/react-router'
import { useProvinces } from '../app/province.ts'
import { useMay } from '../rights/queries.ts'

const within = { includeSearch: false } as const

/** The menu's entries for who did what, who may do what, and, for who administers them, the people and the map. */
export const OversightLinks = ({ onChosen }: { readonly onChosen?: (() => void) | undefined }) => {
  const { province } = useProvinces()
  const mayAdminister = useMay('administer', province)
  return (
    <>
      <li>
        <Link to="/history" activeOptions={within} onClick={onChosen}>
          Lịch sử
        </Link>
      </li>
      {mayAdminister ? (
        <li>
          <Link to="/people" activeOptions={within} onClick={onChosen}>
            Người dùng
          </Link>
        </li>
      ) : null}
      {mayAdminister ? (
        <li>
          <Link to="/dashboard/map" activeOptions={within} onClick={onChosen}>
            Bản đồ của tỉnh
          </Link>
        </li>
      ) : null}
      <li>
        <Link to="/rights" activeOptions={within} onClick={onChosen}>
          Bảng quyền
        </Link>
      </li>
    </>
  )
}
