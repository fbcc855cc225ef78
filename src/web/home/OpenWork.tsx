import { Link } from '@tanstack/react-router'
import { Tag } from 'antd'
import type { HomeTold } from '../../server/index.ts'
import { useAddress } from '../dashboard/address.ts'
import { writtenNumber } from '../fields/format.ts'
import { OpenRecordsDrawer } from './OpenRecordsDrawer.tsx'

type Props = Pick<HomeTold['work'], 'open'> & Pick<HomeTold, 'on' | 'division'> & { readonly today: string }

/** Work under way by register and state; each number leads to just the records that it counts. */
export const OpenWork = ({ open, on, division, today }: Props) => {
  const { read, write } = useAddress()
  const [register = '', state = ''] = (read('open') ?? '').split('/')
  const ofRegister = open.find((each) => each.register === register)
  const named = ofRegister?.states.find((each) => each.state === state)
  return (
    <section className="panel" aria-labelledby="open-panel">
      <div className="panel-head">
        <h2 id="open-panel">Công việc đang làm</h2>
      </div>
      {open.length === 0 ? <p className="quiet">Không có công việc nào đang làm.</p> : null}
      <ul className="open-work">
        {open.map((each) => (
          <li key={each.register}>
            <span>{each.registerTitle}</span>
            <ul>
              {each.states.map(({ state: code, name, records, mine }) => (
                <li key={code}>
                  <Link
                    to="."
                    search={(before) => ({ ...before, open: `${each.register}/${code}` })}
                    resetScroll={false}
                  >
                    {name}: {writtenNumber(records)}
                  </Link>
                  {mine ? <Tag>tôi được làm tiếp</Tag> : null}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {ofRegister === undefined || named === undefined ? null : (
        <OpenRecordsDrawer
          asked={{ register, state, on, division }}
          title={`${ofRegister.registerTitle} – ${named.name}`}
          today={today}
          onClose={() => write({ open: undefined })}
        />
      )}
    </section>
  )
}
