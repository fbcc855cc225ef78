import { Link } from '@tanstack/react-router'
import { Segmented } from 'antd'
import type { HomeTold } from '../../server/index.ts'
import { useAddress } from '../dashboard/address.ts'
import { writtenDate, writtenNumber } from '../fields/format.ts'
import { chosenWork, daysTold, workChoices } from './work-choice.ts'

const mostAtOnce = 200

/** The work with a day: late, due soon, waiting for the reader. */
export const WorkTable = ({ work, on }: { readonly work: HomeTold['work']; readonly on: string }) => {
  const { read, write } = useAddress()
  const { choice, items } = chosenWork(work, read('work'))
  const total = work.counts[choice]
  return (
    <section className="panel work" aria-labelledby="work-panel">
      <div className="panel-head">
        <h2 id="work-panel">Việc có hạn</h2>
        <Segmented
          aria-label="Việc nào"
          value={choice}
          options={workChoices.map(({ value, label }) => ({
            value,
            label: `${label}: ${writtenNumber(work.counts[value])}`,
          }))}
          onChange={(chosen) => write({ work: chosen })}
        />
      </div>
      {items.length === 0 ? (
        <p className="quiet">Không có việc nào.</p>
      ) : (
        <div className="work-place">
          <table className="work-table">
            <caption className="visually-hidden">Việc có hạn, theo ngày</caption>
            <thead>
              <tr>
                <th scope="col">Việc</th>
                <th scope="col">Hạn</th>
                <th scope="col">Trạng thái</th>
                <th scope="col">Bước tôi được làm</th>
              </tr>
            </thead>
            <tbody>
              {items.map((item) => (
                <tr key={`${item.register} ${item.id}`}>
                  <th scope="row">
                    <Link
                      to="/registers/$register/$record"
                      params={{ register: item.register, record: String(item.id) }}
                    >
                      {item.label}
                    </Link>
                    <span className="work-of quiet">{item.registerTitle}</span>
                  </th>
                  <td>
                    <span className={`due due-${item.urgency}`}>{writtenDate(item.due)}</span>
                    <span className="work-of quiet">
                      {daysTold(item.due, on)} · {item.what}
                    </span>
                  </td>
                  <td data-label="Trạng thái">{item.stateName}</td>
                  <td data-label="Bước tôi được làm">
                    {item.mySteps.length === 0 ? (
                      <span className="quiet">chờ người khác</span>
                    ) : (
                      item.mySteps.join(', ')
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {total > items.length ? (
        <p className="quiet">
          Hiện {writtenNumber(items.length)} trong {writtenNumber(total)} việc, trong số {mostAtOnce} việc có hạn gần
          ngày này nhất.
        </p>
      ) : null}
    </section>
  )
}
