import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { App } from 'antd'
import { useProvinces } from '../app/province.ts'
import { useTitle } from '../app/title.ts'
import { registerQuery } from '../contract/queries.ts'
import { focusForm } from './focus-form.ts'
import { NewEntry } from './NewEntry.tsx'
import './records.css'

const route = getRouteApi('/registers/$register/new')

/** A new record of a register. */
export const NewRecordPage = () => {
  const { register: code } = route.useParams()
  const { province } = useProvinces()
  const { data: register } = useSuspenseQuery(registerQuery(code))
  const navigate = useNavigate()
  const { message } = App.useApp()
  useTitle(`Thêm mới: ${register.title}`)
  return (
    <main className="record-page">
      <nav className="record-path" aria-label="Đường dẫn">
        <Link to="/registers/$register" params={{ register: code }}>
          {register.title}
        </Link>
      </nav>
      <h1>Mở bản ghi mới</h1>
      <NewEntry
        key={`${code} ${province}`}
        register={code}
        province={province}
        of="page"
        mayGoOn
        onOpened={(id, again) => {
          void message.success('Đã ghi vào sổ.')
          if (again) focusForm()
          else void navigate({ to: '/registers/$register/$record', params: { register: code, record: String(id) } })
        }}
      />
    </main>
  )
}
