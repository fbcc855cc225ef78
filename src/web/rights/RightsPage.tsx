import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { Input } from 'antd'
import { useDeferredValue, useMemo } from 'react'
import type { RoleCode } from '../../server/index.ts'
import { Labelled } from '../app/Labelled.tsx'
import { single } from '../app/search.ts'
import { useTitle } from '../app/title.ts'
import { divisionsQuery, meQuery } from '../contract/queries.ts'
import { Choose } from '../fields/Choose.tsx'
import { holdsWords } from '../fields/plain-text.ts'
import { DeedsTable } from './DeedsTable.tsx'
import { type GrantedDeed, rightsTableQuery } from './queries.ts'
import '../app/listing.css'
import './rights.css'

const route = getRouteApi('/rights')

/** Who may do what: role × register × deed, as the server asks it, and filtered by all three. */
export const RightsPage = () => {
  const search = route.useSearch()
  const navigate = useNavigate()
  const { data: table } = useSuspenseQuery(rightsTableQuery)
  const { data: divisions } = useSuspenseQuery(divisionsQuery)
  const { data: me } = useSuspenseQuery(meQuery)
  useTitle('Bảng quyền')
  const [role, register, q = ''] = ['role', 'register', 'q'].map((name) => single(search, name))
  const sought = useDeferredValue(q)
  const look = (change: Readonly<Record<string, string | undefined>>): void =>
    void navigate({ to: '.', search: { role, register, q: q === '' ? undefined : q, ...change }, replace: true })

  const roles = (Object.entries(table.roles) as [RoleCode, string][]).filter(([code]) => !role || code === role)
  const nameOf = useMemo(() => new Map(divisions.map(({ code, name }) => [code, name])), [divisions])
  const parts = useMemo(() => {
    const isShown = ({ label, grants }: GrantedDeed, title: string): boolean =>
      holdsWords(`${label} ${title}`, sought) && (!role || grants[role as RoleCode] !== undefined)
    const ofRegisters = table.registers
      .filter(({ register: code }) => !register || code === register)
      .map(({ register: code, title, keptBy, deeds, actions, fields }) => {
        const seen = fields.map((field) => ({ ...field, deed: `see ${field.deed}`, label: `Xem “${field.label}”` }))
        return { code, title, note: `Giữ sổ: ${nameOf.get(keptBy) ?? keptBy}`, deeds: [...deeds, ...actions, ...seen] }
      })
    const ofDepartment = { code: '', title: 'Việc chung của Sở', note: '', deeds: table.department }
    return (register ? ofRegisters : [ofDepartment, ...ofRegisters])
      .map((part) => ({ ...part, deeds: part.deeds.filter((deed) => isShown(deed, part.title)) }))
      .filter(({ deeds }) => deeds.length > 0)
  }, [table, nameOf, role, register, sought])
  const own = me.offices.map((office) => table.roles[office.role]).join('; ')

  return (
    <main className="page">
      <header className="page-top">
        <h1>Bảng quyền</h1>
      </header>
      <p className="rights-start">
        “đơn vị”: các dòng của phòng, đơn vị mình; “tỉnh”: mọi dòng của tỉnh; để trống: không được.
        {own === '' ? null : <> Chức vụ đang giữ: {own}.</>}
      </p>
      <div className="page-tools rights-tools" role="search" aria-label="Lọc bảng quyền">
        <Labelled label="Chức vụ">
          {(box) => (
            <Choose
              {...box}
              options={Object.entries(table.roles).map(([value, label]) => ({ value, label }))}
              value={role}
              onChange={(chosen) => look({ role: chosen ?? undefined })}
            />
          )}
        </Labelled>
        <Labelled label="Sổ">
          {(box) => (
            <Choose
              {...box}
              options={table.registers.map(({ register: value, title: label }) => ({ value, label }))}
              value={register}
              onChange={(chosen) => look({ register: chosen ?? undefined })}
            />
          )}
        </Labelled>
        <Labelled label="Việc">
          {({ id }) => (
            <Input
              id={id}
              allowClear
              placeholder="Tên việc, tên sổ"
              value={q}
              onChange={({ target }) => look({ q: target.value === '' ? undefined : target.value })}
            />
          )}
        </Labelled>
      </div>
      <p role="status" className="visually-hidden">
        {parts.length === 0 ? 'Không có việc nào như vậy.' : `Còn ${parts.length} phần của bảng.`}
      </p>
      {parts.length === 0 ? <p>Không có việc nào đúng với điều kiện đang lọc.</p> : null}
      {parts.map(({ code, title, note, deeds }) => (
        <div key={code} className="rights-part">
          <h2>{title}</h2>
          {note === '' ? null : <p className="quiet">{note}</p>}
          <DeedsTable title={title} roles={roles} deeds={deeds} />
        </div>
      ))}
    </main>
  )
}
