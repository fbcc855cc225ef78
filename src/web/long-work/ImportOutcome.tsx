import { useQuery } from '@tanstack/react-query'
import { Alert, Descriptions, Spin } from 'antd'
import type { WorkToldWhole } from '../../server/index.ts'
import { workQuery } from '../contract/long-work.ts'
import { writtenNumber } from '../fields/format.ts'

type Outcome = NonNullable<WorkToldWhole['outcome']>

/** What came of an import: how much was written, and every bad cell with its row, its column and why. */
export const ImportOutcome = ({ province, work: id }: { readonly province: string; readonly work: string }) => {
  const { data: work, error } = useQuery(workQuery(province, id))
  if (error !== null) return <Alert type="error" showIcon title={error.message} />
  if (work === undefined) return <Spin aria-label="Đang tải" />
  const { title, tell, outcome } = work
  return (
    <section className="work-outcome" aria-labelledby="outcome-title">
      <h2 id="outcome-title">Kết quả: {title}</h2>
      {tell === null ? null : <p>{tell}</p>}
      {outcome === null ? null : (
        <>
          <Numbers outcome={outcome} />
          {outcome.faults.length === 0 ? null : <BadCells outcome={outcome} />}
        </>
      )}
    </section>
  )
}

const Numbers = ({ outcome }: { readonly outcome: Outcome }) => {
  const { rows, records, unchanged, faultyRows, faultCount } = outcome
  const items = [
    { key: 'rows', label: 'Dòng trong tệp', children: writtenNumber(rows) },
    { key: 'records', label: 'Bản ghi đã ghi', children: writtenNumber(records) },
    { key: 'unchanged', label: 'Dòng đã có từ trước', children: writtenNumber(unchanged) },
    { key: 'faultyRows', label: 'Dòng sai', children: writtenNumber(faultyRows) },
    { key: 'faultCount', label: 'Ô sai', children: writtenNumber(faultCount) },
  ]
  return <Descriptions size="small" bordered column={{ xs: 1, md: 5 }} layout="vertical" items={items} />
}

const BadCells = ({ outcome: { faults, faultCount } }: { readonly outcome: Outcome }) => (
  <>
    <h3>Các ô sai</h3>
    {faultCount > faults.length ? (
      <p className="quiet">
        Nêu {writtenNumber(faults.length)} ô đầu trong {writtenNumber(faultCount)} ô sai.
      </p>
    ) : null}
    {/* On a telephone the table is wider than the page: who has no pointer moves it with the arrows. */}
    <section className="work-faults" aria-label="Bảng các ô sai" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col" className="number">
              Dòng
            </th>
            <th scope="col">Cột</th>
            <th scope="col">Đã ghi</th>
            <th scope="col">Vì sao sai, được ghi gì</th>
          </tr>
        </thead>
        <tbody>
          {faults.map(({ row, column, value, tell }, at) => (
            <tr key={at}>
              <td className="number">{writtenNumber(row)}</td>
              <td>{column}</td>
              <td>{value}</td>
              <td>{tell}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  </>
)
