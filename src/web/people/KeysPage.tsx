import { KeyOutlined } from '@ant-design/icons'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { useState } from 'react'
import { useProvinces } from '../app/province.ts'
import { useTitle } from '../app/title.ts'
import { meQuery, registersQuery } from '../contract/queries.ts'
import { writtenDate } from '../fields/format.ts'
import type { Key } from '../../server/index.ts'
import { useAdministered } from '../rights/queries.ts'
import { ConfirmButton } from './ConfirmButton.tsx'
import { NewKeyDialog } from './NewKeyDialog.tsx'
import { PeopleTabs } from './PeopleTabs.tsx'
import { keysQuery, peopleQuery, revokeKey } from './queries.ts'
import { ToldOnce } from './ToldOnce.tsx'
import { useOfficeNames } from './use-office-names.ts'
import '../app/listing.css'
import './people.css'

/** The keys with which other systems ask: made with their scopes and last day, and revoked. */
export const KeysPage = () => {
  const { province } = useProvinces()
  const of = useAdministered(province)
  const { data: keys } = useSuspenseQuery(keysQuery(of))
  const { data: people } = useSuspenseQuery(peopleQuery(of))
  const { data: me } = useSuspenseQuery(meQuery)
  const scopeName = useScopeNames()
  const names = useOfficeNames()
  const client = useQueryClient()
  const { message } = App.useApp()
  const [isMaking, setMaking] = useState(false)
  const [secret, setSecret] = useState<string>()
  useTitle('Khóa truy cập')
  const holderOf = ({ person, role, division, province: where }: Key): string => {
    const office = `${names.officeName({ role, division, province: where })} (${names.provinceName(where)})`
    return person === null ? office : `${people.find(({ id }) => id === person)?.name ?? person}: ${office}`
  }
  return (
    <main className="page">
      <header className="page-top">
        <h1>Khóa truy cập</h1>
        <Button type="primary" icon={<KeyOutlined />} onClick={() => setMaking(true)}>
          Tạo khóa
        </Button>
      </header>
      <PeopleTabs />
      {keys.length === 0 ? <p>Chưa có khóa nào. Hệ thống khác chỉ đọc, ghi được sổ khi có khóa.</p> : null}
      {keys.length > 0 ? (
        <div className="listing-box">
          <table className="listing">
            <caption className="visually-hidden">Khóa truy cập, mới nhất trước</caption>
            <thead>
              <tr>
                <th scope="col">Tên khóa, hệ thống</th>
                <th scope="col">Bắt đầu bằng</th>
                <th scope="col">Chức vụ</th>
                <th scope="col">Phạm vi</th>
                <th scope="col">Hiệu lực đến</th>
                <th scope="col">
                  <span className="visually-hidden">Việc</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {keys.map((key) => {
                const isOver = key.revokedAt !== null || key.expiresOn < me.today
                return (
                  <tr key={key.id} className={isOver ? 'office-over' : undefined}>
                    <th scope="row">{key.title}</th>
                    <td className="secret" data-label="Bắt đầu bằng">
                      {key.starts}…
                    </td>
                    <td data-label="Chức vụ">{holderOf(key)}</td>
                    <td data-label="Phạm vi">{key.scopes.map(scopeName).join('; ')}</td>
                    <td data-label="Hiệu lực đến">
                      {writtenDate(key.expiresOn)}{' '}
                      {key.revokedAt === null ? null : <span className="standing">Đã thu hồi</span>}
                      {key.revokedAt === null && isOver ? <span className="standing">Hết hạn</span> : null}
                    </td>
                    <td>
                      {isOver ? null : (
                        <ConfirmButton
                          isSmall
                          isDangerous
                          label="Thu hồi"
                          name={`Thu hồi khóa “${key.title}”`}
                          tell="Hệ thống đang dùng khóa này không đọc, ghi sổ được nữa. Khóa đã thu hồi không mở lại được."
                          onConfirmed={async () => {
                            await revokeKey(of, key.id)
                            await client.invalidateQueries({ queryKey: keysQuery(of).queryKey })
                            void message.success('Đã thu hồi khóa.')
                          }}
                        />
                      )}
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </div>
      ) : null}
      {isMaking ? (
        <NewKeyDialog
          of={of}
          people={people}
          onClose={() => setMaking(false)}
          onMade={(made) => {
            setMaking(false)
            setSecret(made)
            void client.invalidateQueries({ queryKey: keysQuery(of).queryKey })
          }}
        />
      ) : null}
      {secret === undefined ? null : (
        <ToldOnce
          title="Khóa đã tạo"
          label="Khóa"
          text={secret}
          note="Khóa chỉ hiện lần này; sổ không giữ lại. Hãy chép và đưa cho người quản trị của hệ thống kia."
          onClose={() => setSecret(undefined)}
        />
      )}
    </main>
  )
}

const uses: Readonly<Record<string, string>> = { read: 'Đọc', write: 'Ghi' }

/** What a scope allows, in words. */
const useScopeNames = () => {
  const { data: domains } = useSuspenseQuery(registersQuery)
  const titles = new Map(domains.flatMap(({ registers }) => registers.map(({ code, title }) => [code, title])))
  return (scope: string): string => {
    const [use = '', register] = scope.split(':')
    return `${uses[use] ?? use} ${register === undefined ? 'mọi sổ' : `sổ “${titles.get(register) ?? register}”`}`
  }
}
