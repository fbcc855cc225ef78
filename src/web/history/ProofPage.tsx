import { SafetyCertificateOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Alert, App, Button } from 'antd'
import { useProvinces } from '../app/province.ts'
import { useTitle } from '../app/title.ts'
import { writtenDate, writtenInstant, writtenNumber } from '../fields/format.ts'
import type { Verified } from '../../server/index.ts'
import { HistoryTabs } from './HistoryTabs.tsx'
import { proofQuery } from './queries.ts'
import '../app/listing.css'
import './history.css'

/** Proves with one click that nothing in the ledger of a province was altered. */
export const ProofPage = () => {
  const { province, name } = useProvinces()
  const { data, error, isFetching, refetch, dataUpdatedAt } = useQuery(proofQuery(province))
  useTitle('Kiểm chứng sổ cái')
  return (
    <main className="page history">
      <header className="page-top">
        <h1>Kiểm chứng sổ cái – {name}</h1>
      </header>
      <HistoryTabs province={province} />
      <p>
        Máy đọc lại mọi bút toán từ đầu, tính lại mã của từng bút toán, từng ngày niêm phong, từng báo cáo đã ban hành,
        rồi đối chiếu với các dòng của sổ. Một chữ bị sửa ngoài sổ cũng lộ ra.
      </p>
      <p>
        <Button
          type="primary"
          size="large"
          icon={<SafetyCertificateOutlined />}
          loading={isFetching}
          onClick={() => void refetch()}
        >
          {isFetching ? 'Đang đọc lại cả sổ' : 'Kiểm chứng ngay'}
        </Button>
      </p>
      <div aria-live="polite">
        {error === null || isFetching ? null : <Alert type="error" showIcon title={error.message} />}
        {data === undefined || isFetching ? null : <Proved proof={data} at={writtenInstant(dataUpdatedAt)} />}
      </div>
    </main>
  )
}

/** What was proved, what does not agree, and the seal to be kept elsewhere. */
const Proved = ({ proof, at }: { readonly proof: Verified; readonly at: string }) => {
  const { findings, seals } = proof
  const counts = [
    ['Bút toán đã đọc', proof.acts],
    ['Bản ghi đã đối chiếu', proof.records],
    ['Báo cáo đã ban hành', proof.promulgations],
    ['Lần chốt, mở lại số liệu', proof.closings],
  ] as const
  return (
    <>
      <p className={findings.length === 0 ? 'proof-told' : 'proof-told proof-told-findings'}>
        {findings.length === 0
          ? `Sổ nguyên vẹn: không có gì bị sửa, bớt hay chèn (${at}).`
          : `Có ${writtenNumber(findings.length)} điểm không khớp (${at}). Hãy giữ nguyên máy chủ và báo Giám đốc Sở, Thanh tra.`}
      </p>
      <dl className="proof-counts">
        {counts.map(([label, count]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{writtenNumber(count)}</dd>
          </div>
        ))}
      </dl>
      {findings.length === 0 ? null : <Findings findings={findings} />}
      <section className="page-part" aria-labelledby="seals">
        <h2 id="seals">Niêm phong cuối</h2>
        {seals.length === 0 ? (
          <p>Chưa có ngày nào được niêm phong; mỗi ngày được niêm phong sau khi qua ngày.</p>
        ) : (
          <>
            <p>
              Chép mã này ra ngoài (in kèm báo cáo, gửi Thanh tra, văn thư lưu). Ai giữ mã thì về sau chứng minh được
              mọi ngày đến ngày đó không bị sửa, kể cả bởi người quản trị máy chủ.
            </p>
            {seals.map((seal) => (
              <Seal key={seal.province} seal={seal} />
            ))}
          </>
        )}
      </section>
    </>
  )
}

const Seal = ({ seal: { day, acts, hash } }: { readonly seal: Verified['seals'][number] }) => {
  const { message } = App.useApp()
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(`Niêm phong ngày ${writtenDate(day)} (${acts} bút toán): ${hash}`)
      void message.success('Đã chép mã niêm phong.')
    } catch {
      void message.info('Trình duyệt không cho chép; hãy chọn mã và nhấn Ctrl+C.')
    }
  }
  return (
    <div className="proof-seal">
      <span>
        Ngày {writtenDate(day)}, {writtenNumber(acts)} bút toán:
      </span>
      <code className="secret">{hash}</code>
      <Button onClick={() => void copy()}>Chép</Button>
    </div>
  )
}

const Findings = ({ findings }: { readonly findings: Verified['findings'] }) => (
  <div className="listing-box proof-findings">
    <table className="listing">
      <caption className="visually-hidden">Các điểm không khớp</caption>
      <thead>
        <tr>
          <th scope="col">Ở đâu</th>
          <th scope="col">Điều gì không khớp</th>
          <th scope="col">Mã</th>
        </tr>
      </thead>
      <tbody>
        {findings.slice(0, mostShown).map(({ place, code, tell }, at) => (
          // Findings have no number of their own, and their order stands.
          <tr key={at}>
            <th scope="row">
              <Place place={place} />
            </th>
            <td>{tell}</td>
            <td className="quiet">{code}</td>
          </tr>
        ))}
      </tbody>
    </table>
    {findings.length > mostShown ? <p className="quiet">Đang hiện {mostShown} điểm đầu.</p> : null}
  </div>
)

const mostShown = 200

/** The place of a finding; one that lies in a record leads to it. */
const Place = ({ place }: { readonly place: string }) => {
  const [, register, record] = / › ([\w-]+) › bản ghi (\d+)/.exec(place) ?? []
  return register === undefined || record === undefined ? (
    place
  ) : (
    <Link to="/registers/$register/$record" params={{ register, record }}>
      {place}
    </Link>
  )
}
