import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { App, Button } from 'antd'
import { useState } from 'react'
import { useProvinces } from '../app/province.ts'
import { useTitle } from '../app/title.ts'
import { meQuery } from '../contract/queries.ts'
import type { Person } from '../../server/index.ts'
import { useAdministered } from '../rights/queries.ts'
import { AccountTags } from './AccountTags.tsx'
import { ConfirmButton } from './ConfirmButton.tsx'
import { LinkDialog } from './LinkDialog.tsx'
import { PersonOffices } from './PersonOffices.tsx'
import { PersonSessions } from './PersonSessions.tsx'
import {
  type Administered,
  giveLink,
  type LinkTold,
  peopleKey,
  personQuery,
  removeSecondFactor,
  setActive,
} from './queries.ts'
import '../app/listing.css'
import './people.css'

const route = getRouteApi('/people/$person')

/** Somebody: the account, the offices in time, and where he or she is signed in. */
export const PersonPage = () => {
  const { person: id } = route.useParams()
  const { province } = useProvinces()
  const of = useAdministered(province)
  const { data: person } = useSuspenseQuery(personQuery(of, id))
  const { data: me } = useSuspenseQuery(meQuery)
  useTitle(person.name)
  return (
    <main className="page">
      <nav aria-label="Đường dẫn">
        <Link to="/people">Người dùng</Link>
      </nav>
      <header className="page-top">
        <h1>{person.name}</h1>
        <Link to="/history" search={{ person: id }}>
          Việc đã làm trong sổ
        </Link>
      </header>
      <Account of={of} person={person} isSelf={me.person === id} />
      <PersonOffices key={id} of={of} person={person} />
      {person.active ? <PersonSessions of={of} person={person} /> : null}
    </main>
  )
}

/** How the account stands, and what can be done with it. */
const Account = ({
  of,
  person,
  isSelf,
}: {
  readonly of: Administered
  readonly person: Person
  readonly isSelf: boolean
}) => {
  const client = useQueryClient()
  const { message } = App.useApp()
  const [link, setLink] = useState<LinkTold>()
  const { id, name, active } = person
  const told = async (tell: string): Promise<void> => {
    await client.invalidateQueries({ queryKey: peopleKey })
    void message.success(tell)
  }
  return (
    <section className="page-part" aria-labelledby="account">
      <h2 id="account">Tài khoản</h2>
      <p>
        Đăng nhập bằng {person.email} <AccountTags person={person} />
      </p>
      <div className="person-deeds">
        {active ? (
          <ConfirmButton
            label={person.isInvited ? 'Cấp lại đường dẫn mời' : 'Cấp đường dẫn đặt lại mật khẩu'}
            tell={
              person.isInvited
                ? `Đường dẫn mời trước đây của ${name} sẽ không dùng được nữa.`
                : `${name} vẫn dùng được mật khẩu hiện nay cho đến khi đặt mật khẩu mới bằng đường dẫn này.`
            }
            onConfirmed={async () => setLink(await giveLink(of, id))}
          />
        ) : null}
        {person.hasSecondFactor ? (
          <ConfirmButton
            label="Tắt xác thực hai bước"
            tell={`Chỉ tắt khi ${name} mất thiết bị. Lần đăng nhập sau chỉ cần mật khẩu; người đó nên bật lại ngay.`}
            onConfirmed={async () => {
              await removeSecondFactor(of, id)
              await told('Đã tắt xác thực hai bước.')
            }}
          />
        ) : null}
        {active ? (
          <ConfirmButton
            isDangerous
            label="Ngừng tài khoản"
            tell={`${name} ra khỏi hệ thống ngay ở mọi nơi và không đăng nhập được nữa. Chức vụ và lịch sử vẫn giữ; tài khoản có thể mở lại.`}
            onConfirmed={async () => {
              await setActive(of, id, false)
              await told('Đã ngừng tài khoản.')
            }}
          />
        ) : (
          <ConfirmButton
            label="Mở lại tài khoản"
            tell={`${name} đăng nhập lại được, với các chức vụ còn giữ.`}
            onConfirmed={async () => {
              await setActive(of, id, true)
              await told('Đã mở lại tài khoản.')
            }}
          />
        )}
        {isSelf ? <Button href="/account">Tài khoản của tôi</Button> : null}
      </div>
      {link === undefined ? null : <LinkDialog name={name} link={link} onClose={() => setLink(undefined)} />}
    </section>
  )
}
