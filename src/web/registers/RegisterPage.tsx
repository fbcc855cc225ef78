import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useProvinces } from '../app/province.ts'
import { useTitle } from '../app/title.ts'
import { recordsQuery, registerQuery } from '../contract/queries.ts'
import { FieldCell } from '../fields/cells.tsx'

const route = getRouteApi('/registers/$register')

/** The records of a register as a table. */
export const RegisterPage = () => {
  const { register: code } = route.useParams()
  const { province: _province, ...asked } = route.useSearch()
  const { province } = useProvinces()
  const { data: register } = useSuspenseQuery(registerQuery(code))
  const { data: page } = useQuery(recordsQuery(province, code, { ...asked, limit: '100' }))
  useTitle(register.title)
  return (
    <main>
      <h1>{register.title}</h1>
      <table>
        <tbody>
          {page?.records.map(({ id, label, values }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              {register.columns.map((field) => {
                const value = values[field.name]
                return (
                  <td key={field.name}>
                    {value ? <FieldCell field={field} value={value} province={province} /> : null}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  )
}
