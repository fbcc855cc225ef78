import { Link } from '@tanstack/react-router'
import { Tag } from 'antd'
import type { HomeTold } from '../../server/index.ts'
import { writtenNumber } from '../fields/format.ts'

/** Work under way by register and state; each number leads to its records. */
export const OpenWork = ({ open }: Pick<HomeTold['work'], 'open'>) => (
  <section className="panel" aria-labelledby="open-panel">
    <div className="panel-head">
      <h2 id="open-panel">Công việc đang làm</h2>
    </div>
    {open.length === 0 ? <p className="quiet">Không có công việc nào đang làm.</p> : null}
    <ul className="open-work">
      {open.map(({ register, registerTitle, states }) => (
        <li key={register}>
          <span>{registerTitle}</span>
          <ul>
            {states.map(({ state, name, records, mine }) => (
              <li key={state}>
                <Link to="/registers/$register" params={{ register }} search={{ 'where.state': state }}>
                  {name}: {writtenNumber(records)}
                </Link>
                {mine ? <Tag>tôi được làm tiếp</Tag> : null}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  </section>
)
