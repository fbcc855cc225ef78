import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Button, Checkbox } from 'antd'
import { useState } from 'react'
import type { CheckTold } from '../../server/index.ts'
import { writtenDate, writtenNumber } from '../fields/format.ts'
import { historicalQuery, takeOver } from './queries.ts'
import '../app/listing.css'

type Match = CheckTold['matches'][number]

/** The numbers that speak of indicators: taken over, they are compared with where the ledger has no records of that time. */
export const TakeOver = ({ told, province }: { readonly told: CheckTold; readonly province: string }) => {
  const client = useQueryClient()
  const { message } = App.useApp()
  const whole = told.matches.filter(({ part }) => part === null).filter(isFirstOfItsKind)
  const [left, setLeft] = useState<ReadonlySet<Match>>(new Set())
  const chosen = whole.filter((match) => !left.has(match))
  const taking = useMutation({
    mutationFn: () => takeOver(province, told, chosen),
    onSuccess: async ({ figures }) => {
      await client.invalidateQueries({ queryKey: historicalQuery(province).queryKey })
      void message.success(`Đã lấy ${figures} số liệu lịch sử.`)
    },
  })
  if (whole.length === 0) return <p className="quiet">Không có số nào khớp với chỉ tiêu của sổ.</p>
  return (
    <>
      <p>
        Số liệu lịch sử được dùng để so sánh với cùng kỳ năm trước khi sổ không có bản ghi nào của kỳ ấy, và luôn ghi rõ
        lấy từ tệp, trang, câu nào.
      </p>
      <div className="listing-box">
        <table className="listing">
          <caption className="visually-hidden">Các số khớp với chỉ tiêu</caption>
          <thead>
            <tr>
              <th scope="col">Chỉ tiêu</th>
              <th scope="col">Kỳ</th>
              <th scope="col">Báo cáo</th>
              <th scope="col">Sổ</th>
              <th scope="col">Câu</th>
            </tr>
          </thead>
          <tbody>
            {whole.map((match) => (
              <tr key={`${match.at.line} ${match.at.from}`}>
                <th scope="row">
                  <Checkbox
                    checked={!left.has(match)}
                    onChange={({ target }) => {
                      const others = new Set(left)
                      if (target.checked) others.delete(match)
                      else others.add(match)
                      setLeft(others)
                    }}
                  >
                    {match.title} ({match.unit})
                  </Checkbox>
                </th>
                <td data-label="Kỳ">
                  {writtenDate(match.from)} đến {writtenDate(match.to)}
                </td>
                <td data-label="Báo cáo" className="number">
                  {writtenNumber(match.value)}
                </td>
                <td data-label="Sổ" className="number">
                  {writtenNumber(match.posted)}
                </td>
                <td data-label="Câu">{match.sentence}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Button type="primary" disabled={chosen.length === 0} loading={taking.isPending} onClick={() => taking.mutate()}>
        Lấy {chosen.length} số liệu đã chọn
      </Button>
      <p role="alert" className="labelled-fault">
        {taking.error?.message}
      </p>
    </>
  )
}

// A figure that the report repeats is taken where it stands first.
const isFirstOfItsKind = (match: Match, at: number, all: readonly Match[]): boolean =>
  all.findIndex(
    (other) => other.indicator === match.indicator && other.from === match.from && other.to === match.to,
  ) === at
