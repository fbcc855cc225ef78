import { UserAddOutlined } from '@ant-design/icons'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { Button, Input } from 'antd'
import { useDeferredValue, useState } from 'react'
import { useProvinces } from '../app/province.ts'
import { Labelled } from '../app/Labelled.tsx'
import { single } from '../app/search.ts'
import { useTitle } from '../app/title.ts'
import { meQuery } from '../contract/queries.ts'
import { Choose } from '../fields/Choose.tsx'
import { writtenNumber } from '../fields/format.ts'
import { holdsWords } from '../fields/plain-text.ts'
import type { Person } from '../../server/index.ts'
import { useAdministered } from '../rights/queries.ts'
import { AccountTags } from './AccountTags.tsx'
import { InviteDialog } from './InviteDialog.tsx'
import { LinkDialog } from './LinkDialog.tsx'
import { PeopleTabs } from './PeopleTabs.tsx'
import { type LinkTold, peopleQuery } from './queries.ts'
import { accountStates, isHeld, stateOf } from './standing.ts'
import { useOfficeNames } from './use-office-names.ts'
import '../app/listing.css'
import './people.css'

const route = getRouteApi('/people')
const mostShown = 200

/** Everybody whom the person administers: found by name, address or office; new ones are invited. */
export const PeoplePage = () => {
  const search = route.useSearch()
  const navigate = useNavigate()
  const { province } = useProvinces()
  const of = useAdministered(province)
  const { data: people } = useSuspenseQuery(peopleQuery(of))
  const { data: me } = useSuspenseQuery(meQuery)
  const names = useOfficeNames()
  const [isInviting, setInviting] = useState(false)
  const [link, setLink] = useState<{ readonly name: string; readonly told: LinkTold }>()
  useTitle('Người dùng')
  const [q = '', state, at] = ['q', 'state', 'of'].map((name) => single(search, name))
  const sought = useDeferredValue(q)
  const look = (change: Readonly<Record<string, string | undefined>>): void =>
    void navigate({ to: '.', search: { q: q === '' ? undefined : q, state, of: at, ...change }, replace: true })

  const heldBy = ({ offices }: Person) => offices.filter((office) => isHeld(office, me.today))
  const found = people.filter(
    (person) =>
      (state === undefined || stateOf(person) === state) &&
      (at === undefined || person.offices.some((office) => (office.province ?? 'all') === at)) &&
      holdsWords(`${person.name} ${person.email} ${heldBy(person).map(names.officeName).join(' ')}`, sought),
  )
  return (
    <main className="page">
      <header className="page-top">
        <h1>Người dùng</h1>
        <Button type="primary" icon={<UserAddOutlined />} onClick={() => setInviting(true)}>
          Mời người dùng
        </Button>
      </header>
      <PeopleTabs />
      <div className="page-tools people-tools" role="search" aria-label="Tìm người dùng">
        <Labelled label="Tìm">
          {({ id }) => (
            <Input
              id={id}
              allowClear
              placeholder="Họ tên, thư điện tử, chức vụ"
              value={q}
              onChange={({ target }) => look({ q: target.value === '' ? undefined : target.value })}
            />
          )}
        </Labelled>
        <Labelled label="Tài khoản">
          {(box) => (
            <Choose
              {...box}
              options={Object.entries(accountStates).map(([value, label]) => ({ value, label }))}
              value={state}
              onChange={(chosen) => look({ state: chosen ?? undefined })}
            />
          )}
        </Labelled>
        {of === null ? (
          <Labelled label="Tỉnh">
            {(box) => (
              <Choose
                {...box}
                options={[
                  ...names.provinces.map(({ code, name }) => ({ value: code, label: name })),
                  { value: 'all', label: 'Mọi tỉnh' },
                ]}
                value={at}
                onChange={(chosen) => look({ of: chosen ?? undefined })}
              />
            )}
          </Labelled>
        ) : null}
        <p className="quiet" role="status">
          {writtenNumber(found.length)} người
        </p>
      </div>
      {found.length === 0 ? <p>Không có người dùng nào đúng với điều kiện đang tìm.</p> : null}
      {found.length > 0 ? (
        <div className="listing-box">
          <table className="listing people-list">
            <caption className="visually-hidden">Người dùng</caption>
            <thead>
              <tr>
                <th scope="col">Họ và tên</th>
                <th scope="col">Thư điện tử</th>
                <th scope="col">Chức vụ hôm nay</th>
                <th scope="col">Tài khoản</th>
              </tr>
            </thead>
            <tbody>
              {found.slice(0, mostShown).map((person) => (
                <tr key={person.id}>
                  <th scope="row">
                    <Link to="/people/$person" params={{ person: person.id }}>
                      {person.name}
                    </Link>
                  </th>
                  <td>{person.email}</td>
                  <td>
                    <ul className="offices-held">
                      {heldBy(person).map((office) => (
                        <li key={office.id}>
                          {names.officeName(office)}
                          {of === null ? ` (${names.provinceName(office.province)})` : ''}
                        </li>
                      ))}
                    </ul>
                  </td>
                  <td>
                    <AccountTags person={person} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      {found.length > mostShown ? (
        <p className="quiet">
          Đang hiện {mostShown} người đầu; hãy tìm theo tên để thấy {writtenNumber(found.length - mostShown)} người còn
          lại.
        </p>
      ) : null}
      {isInviting ? (
        <InviteDialog
          of={of}
          onClose={() => setInviting(false)}
          onInvited={(name, told) => {
            setInviting(false)
            setLink({ name, told })
          }}
        />
      ) : null}
      {link === undefined ? null : <LinkDialog name={link.name} link={link.told} onClose={() => setLink(undefined)} />}
    </main>
  )
}
