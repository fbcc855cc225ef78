import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { App } from 'antd'
import { writtenInstant } from '../fields/format.ts'
import type { Person } from '../../server/index.ts'
import { ConfirmButton } from './ConfirmButton.tsx'
import { type Administered, endPersonSession, personSessionsQuery } from './queries.ts'

/** Where somebody is signed in; each place can be ended. */
export const PersonSessions = ({ of, person }: { readonly of: Administered; readonly person: Person }) => {
  const asked = personSessionsQuery(of, person.id)
  const { data: sessions } = useSuspenseQuery(asked)
  const client = useQueryClient()
  const { message } = App.useApp()
  return (
    <section className="page-part" aria-labelledby="sessions">
      <h2 id="sessions">Nơi đang đăng nhập</h2>
      {sessions.length === 0 ? <p>Hiện không đăng nhập ở đâu.</p> : null}
      {sessions.length > 0 ? (
        <table className="listing">
          <thead>
            <tr>
              <th scope="col">Chương trình</th>
              <th scope="col">Địa chỉ mạng</th>
              <th scope="col">Đăng nhập lúc</th>
              <th scope="col">Gần nhất</th>
              <th scope="col">
                <span className="visually-hidden">Việc</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {sessions.map((session) => (
              <tr key={session.id}>
                <th scope="row">{session.programName}</th>
                <td data-label="Địa chỉ mạng">{session.address ?? 'không rõ'}</td>
                <td data-label="Đăng nhập lúc">{writtenInstant(session.since)}</td>
                <td data-label="Gần nhất">{writtenInstant(session.seen)}</td>
                <td>
                  <ConfirmButton
                    isSmall
                    isDangerous
                    label="Kết thúc phiên"
                    name={`Kết thúc phiên: ${session.programName}`}
                    tell={`${person.name} ra khỏi hệ thống ngay ở nơi này; nội dung đang nhập ở đó vẫn giữ và gửi được sau khi đăng nhập lại.`}
                    onConfirmed={async () => {
                      await endPersonSession(of, person.id, session.id)
                      await client.invalidateQueries({ queryKey: asked.queryKey })
                      void message.success('Đã kết thúc phiên.')
                    }}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </section>
  )
}
