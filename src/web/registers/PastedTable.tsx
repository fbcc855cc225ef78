import { Input, Select } from 'antd'
import type { ImportResult } from '../../server/index.ts'
import { byWords } from '../fields/by-words.ts'
import { writtenNumber } from '../fields/format.ts'
import type { Pasted, SheetColumns } from './pasted.ts'

type Fault = ImportResult['faults'][number]

/** Rows that are shown at most; the others are checked and written all the same. */
const mostShown = 200

/** What was pasted: under each column which one it fills, and in each bad cell a box with what is wrong with it. */
export const PastedTable = ({
  pasted: { rows, into },
  sheet,
  faults,
  onInto,
  onCell,
}: {
  readonly pasted: Pasted
  readonly sheet: SheetColumns
  readonly faults: readonly Fault[]
  readonly onInto: (column: number, name: string) => void
  readonly onCell: (row: number, column: number, text: string) => void
}) => {
  const labels = new Map(sheet.map(({ name, label }) => [name, label]))
  const columns = into.map((name) => labels.get(name) ?? '')
  // The heading of the sheet is its first row.
  const faultsOf = (row: number): readonly Fault[] => faults.filter((fault) => fault.row === row + 2)
  const faulty = new Set(faults.map(({ row }) => row - 2))
  const shown = rows.map((_, row) => row).filter((row, at) => at < mostShown || faulty.has(row))
  const options = [
    { value: '', label: '(không lấy)' },
    ...sheet
      .filter(({ holds }) => holds === 'field' || holds === 'day')
      .map(({ name, label, required }) => ({ value: name, label: required ? `${label} *` : label })),
  ]
  return (
    <div className="pasted" tabIndex={0} role="region" aria-label="Các dòng đã dán">
      <table>
        <thead>
          <tr>
            <th scope="col">Dòng</th>
            {into.map((name, at) => (
              // Columns have no name of their own: their place is what they are known by.
              <th scope="col" key={at}>
                <Select
                  aria-label={`Cột thứ ${at + 1} điền vào`}
                  value={name}
                  options={options}
                  showSearch={byWords}
                  popupMatchSelectWidth={280}
                  onChange={(chosen) => onInto(at, chosen)}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => {
            const wrong = faultsOf(row)
            const ofRow = wrong.filter(({ column }) => !columns.includes(column))
            return (
              <tr key={row} className={wrong.length > 0 ? 'pasted-bad' : undefined}>
                <th scope="row">
                  {row + 1}
                  {ofRow.map(({ column, tell }) => (
                    <p key={`${column}${tell}`} className="refused">
                      {column === '' ? tell : `${column}: ${tell}`}
                    </p>
                  ))}
                </th>
                {rows[row]?.map((cell, at) => {
                  const told = wrong.filter(({ column }) => column !== '' && column === columns[at])
                  const id = `pasted-${row}-${at}`
                  return (
                    <td key={at}>
                      {told.length === 0 ? (
                        cell
                      ) : (
                        <>
                          <Input
                            status="error"
                            value={cell}
                            aria-label={`Dòng ${row + 1}, ${columns[at] ?? ''}`}
                            aria-invalid
                            aria-describedby={id}
                            onChange={({ target }) => onCell(row, at, target.value)}
                          />
                          <p id={id} className="refused">
                            {told.map(({ tell }) => tell).join('; ')}
                          </p>
                        </>
                      )}
                    </td>
                  )
                })}
              </tr>
            )
          })}
        </tbody>
      </table>
      {shown.length < rows.length ? (
        <p className="quiet">
          Còn {writtenNumber(rows.length - shown.length)} dòng không hiện ở đây vẫn được kiểm tra và ghi.
        </p>
      ) : null}
    </div>
  )
}
