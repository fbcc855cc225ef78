import type { Sum } from '../../server/index.ts'
import { writtenNumber } from '../fields/format.ts'
import type { Column } from './columns.ts'

/** How many rows the view has, and under each column of numbers their sum. */
export const SumsRow = ({
  columns,
  totals,
}: {
  readonly columns: readonly Column[]
  readonly totals: { readonly total: number; readonly sums: Readonly<Record<string, Sum>> } | undefined
}) => (
  <tfoot>
    <tr>
      <th scope="row">{totals === undefined ? 'Đang đếm' : `Cộng ${writtenNumber(totals.total)} bản ghi`}</th>
      {columns.map(({ name }) => (
        <td key={name} className="number" title={totals?.sums[name]?.text}>
          {written(totals?.sums[name]?.value)}
        </td>
      ))}
    </tr>
  </tfoot>
)

const written = (digits: string | undefined): string => (digits === undefined ? '' : writtenNumber(digits))
