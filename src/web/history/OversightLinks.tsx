import { Link } from '@tanstack/react-router'
import { useProvinces } from '../app/province.ts'
import { useMay } from '../rights/queries.ts'

const within = { includeSearch: false } as const

/** The menu's entries for who did what, who may do what, and, for who administers them, the people. */
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
      <li>
        <Link to="/rights" activeOptions={within} onClick={onChosen}>
          Bảng quyền
        </Link>
      </li>
    </>
  )
}
