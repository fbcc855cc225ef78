import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { registersQuery } from '../contract/queries.ts'
import { useProvinces } from './province.ts'
import { readableOf } from './readable.ts'
import { useTitle } from './title.ts'

/** The first page: every register that the person may read, by its domain. */
export const Home = () => {
  const { data: domains } = useSuspenseQuery(registersQuery)
  const { name, province } = useProvinces()
  useTitle('Trang đầu')
  return (
    <main className="home">
      <h1>Sổ cái KH&amp;CN – {name}</h1>
      <div className="home-domains">
        {readableOf(domains, province).map(({ code, title, registers }) => (
          <section key={code}>
            <h2>{title}</h2>
            <ul>
              {registers.map((register) => (
                <li key={register.code}>
                  <Link to="/registers/$register" params={{ register: register.code }}>
                    {register.title}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </main>
  )
}
