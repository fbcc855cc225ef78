import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReportOfPeriod } from '../../server/index.ts'
import { useProvinces } from '../app/province.ts'
import { useTitle } from '../app/title.ts'
import { writtenDate } from '../fields/format.ts'
import { capital } from './capital.ts'
import { reportsQuery } from './queries.ts'
import './reports.css'

/** Every report that the province can make, by year: what is promulgated, and how far the figures are closed. */
export const ReportsPage = () => {
  const { province, name } = useProvinces()
  const { data: years } = useSuspenseQuery(reportsQuery(province))
  useTitle('Báo cáo')
  return (
    <main className="reports">
      <h1>Báo cáo theo kỳ – {name}</h1>
      {years.length === 0 ? <p className="quiet">Chưa có bản ghi nào, nên chưa có kỳ báo cáo nào.</p> : null}
      {years.map(({ year, periods }) => (
        <section key={year} aria-labelledby={`year-${year}`}>
          <h2 id={`year-${year}`}>{year}</h2>
          <div className="reports-of-year">
            {groups.map(({ title, kinds }) => (
              <PeriodTable
                key={title}
                title={`${title} ${year}`}
                periods={periods.filter(({ kind }) => kinds.includes(kind))}
              />
            ))}
          </div>
        </section>
      ))}
    </main>
  )
}

const groups: readonly { readonly title: string; readonly kinds: readonly string[] }[] = [
  { title: 'Năm, 6 tháng, 9 tháng, quý', kinds: ['year', 'firstMonths', 'halfYear', 'quarter'] },
  { title: 'Tháng', kinds: ['month'] },
]

const PeriodTable = ({ title, periods }: { readonly title: string; readonly periods: readonly ReportOfPeriod[] }) => (
  <table className="reports-periods">
    <caption className="visually-hidden">{title}</caption>
    <thead>
      <tr>
        <th scope="col">Kỳ báo cáo</th>
        <th scope="col">Chốt số liệu</th>
        <th scope="col">Ban hành</th>
      </tr>
    </thead>
    <tbody>
      {periods.map((each) => (
        <tr key={each.period}>
          <th scope="row">
            <Link to="/reports/$period" params={{ period: each.period }}>
              {capital(each.title)}
            </Link>
          </th>
          <td>{each.closed === 0 ? <span className="quiet">chưa</span> : `${each.closed}/${each.divisions} đơn vị`}</td>
          <td>
            {each.promulgations.length === 0 ? <span className="quiet">chưa</span> : null}
            {each.promulgations.map(({ year, number, symbol, promulgatedOn }) => (
              <Link
                key={`${year}-${number}`}
                to="/reports/$period"
                params={{ period: each.period }}
                search={{ number: String(number), year: String(year) }}
              >
                {number}/{symbol} ngày {writtenDate(promulgatedOn)}
              </Link>
            ))}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)
