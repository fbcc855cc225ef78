import { Link } from '@tanstack/react-router'
import { useProvinces } from '../app/province.ts'
import { useMay } from '../rights/queries.ts'

/** The menu's entry for who writes outlines and wordings of the province. */
export const OutlinesLink = ({ onChosen }: { readonly onChosen?: (() => void) | undefined }) => {
  const { province } = useProvinces()
  return useMay('writeOutlines', province) ? (
    <li>
      <Link to="/outlines" activeOptions={{ includeSearch: false }} onClick={onChosen}>
        Đề cương, cách viết
      </Link>
    </li>
  ) : null
}
