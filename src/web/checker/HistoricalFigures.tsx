import { useQuery, useQueryClient } from '@tanstack/react-query'
import { writtenDate, writtenNumber } from '../fields/format.ts'
import { ConfirmButton } from '../people/ConfirmButton.tsx'
import { historicalQuery, withdraw } from './queries.ts'

/** The historical figures of a province that are in use, each with the report that states it. */
export const HistoricalFigures = ({ province }: { readonly province: string }) => {
  const client = useQueryClient()
  const { data: figures = [] } = useQuery(historicalQuery(province))
  if (figures.length === 0) return null
  return (
    <section aria-labelledby="historical">
      <h2 id="historical">Số liệu lịch sử đang dùng</h2>
      <ul className="historical">
        {figures.map((figure) => (
          <li key={`${figure.indicator} ${figure.from} ${figure.to}`}>
            <strong>{figure.title}</strong>, từ {writtenDate(figure.from)} đến {writtenDate(figure.to)}:{' '}
            {writtenNumber(figure.value)} {figure.unit}
            <br />
            <span className="quiet">
              {figure.source.file}
              {figure.source.page === null ? '' : `, trang ${figure.source.page}`}: “{figure.source.sentence}”
            </span>{' '}
            <ConfirmButton
              isSmall
              label="Thôi dùng"
              name={`Thôi dùng số liệu lịch sử “${figure.title}”`}
              tell="So sánh với cùng kỳ sẽ chỉ theo bản ghi của sổ. Có thể lấy lại từ báo cáo bất cứ lúc nào."
              onConfirmed={async () => {
                await withdraw(province, figure)
                await client.invalidateQueries({ queryKey: historicalQuery(province).queryKey })
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
