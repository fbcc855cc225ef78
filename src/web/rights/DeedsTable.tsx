import { memo } from 'react'
import type { Reach } from '../../ledger/access/index.ts'
import type { RoleCode } from '../../server/index.ts'
import type { GrantedDeed } from './queries.ts'

const reaches: Readonly<Record<Reach, string>> = { ownDivision: 'đơn vị', ownProvince: 'tỉnh' }

/** Deeds and the roles that may do them; on a narrow screen each deed names only those roles. */
export const DeedsTable = memo(
  ({
    title,
    roles,
    deeds,
  }: {
    readonly title: string
    readonly roles: readonly (readonly [RoleCode, string])[]
    readonly deeds: readonly GrantedDeed[]
  }) => (
    <div className="listing-box">
      <table className="listing rights-table">
        <caption className="visually-hidden">Quyền: {title}</caption>
        <thead>
          <tr>
            <th scope="col">Việc</th>
            {roles.map(([code, name]) => (
              <th key={code} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {deeds.map(({ deed, label, grants }) => (
            <tr key={deed}>
              <th scope="row">{label}</th>
              {roles.map(([code, name]) => {
                const reach = grants[code]
                return (
                  <td key={code} data-role={name} data-reach={reach}>
                    {reach === undefined ? null : reaches[reach]}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  ),
)
