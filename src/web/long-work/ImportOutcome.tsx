import { useQuery } from '@tanstack/react-query'
import { Alert, Descriptions, Spin, Table } from 'antd'
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

const columns = [
  { title: 'Dòng', dataIndex: 'row', className: 'number', width: 72 },
  { title: 'Cột', dataIndex: 'column' },
  { title: 'Đã ghi', dataIndex: 'value' },
  { title: 'Vì sao sai, được ghi gì', dataIndex: 'tell' },
]

const BadCells = ({ outcome: { faults, faultCount } }: { readonly outcome: Outcome }) => (
  <>
    <h3>Các ô sai</h3>
    {faultCount > faults.length ? (
      <p className="quiet">
        Nêu {writtenNumber(faults.length)} ô đầu trong {writtenNumber(faultCount)} ô sai.
      </p>
    ) : null}
    <Table
      size="small"
      columns={columns}
      dataSource={faults.map((fault, at) => ({ key: at, ...fault }))}
      pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
      scroll={{ x: 600 }}
    />
  </>
)
