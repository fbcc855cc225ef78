import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { useId, useState } from 'react'
import { meQuery } from '../contract/queries.ts'
import { writtenDate } from '../fields/format.ts'
import type { HeldOffice, Person } from '../../server/index.ts'
import { EndOfficeDialog } from './EndOfficeDialog.tsx'
import { type FormFaults, missingIn, type OfficeDraft, officeSent, placedRefusal } from './office-draft.ts'
import { OfficeFields } from './OfficeFields.tsx'
import { type Administered, giveOffice, type OfficeSent, peopleKey } from './queries.ts'
import { standingOf } from './standing.ts'
import { useFirstFault } from './use-first-fault.ts'
import { useOfficeNames } from './use-office-names.ts'

const standings = { held: 'Đang giữ', coming: 'Sắp giữ', over: 'Đã kết thúc', never: 'Giao nhầm, coi như chưa giữ' }

/** Every office that somebody holds, held or will hold; one is given from a day, another ended. */
export const PersonOffices = ({ of, person }: { readonly of: Administered; readonly person: Person }) => {
  const { data: me } = useSuspenseQuery(meQuery)
  const names = useOfficeNames()
  const [ending, setEnding] = useState<HeldOffice>()
  const [isGiving, setGiving] = useState(false)
  const offices = person.offices.toSorted((one, other) => other.from.localeCompare(one.from) || other.id - one.id)
  return (
    <section className="page-part" aria-labelledby="offices">
      <h2 id="offices">Chức vụ</h2>
      {offices.length === 0 ? <p>Chưa giữ chức vụ nào.</p> : null}
      {offices.length > 0 ? (
        <table className="listing">
          <thead>
            <tr>
              <th scope="col">Chức vụ</th>
              <th scope="col">Tỉnh</th>
              <th scope="col">Từ ngày</th>
              <th scope="col">Đến hết ngày</th>
              <th scope="col">Hôm nay</th>
              <th scope="col">
                <span className="visually-hidden">Việc</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {offices.map((office) => {
              const standing = standingOf(office, me.today)
              const isOver = standing === 'over' || standing === 'never'
              return (
                <tr key={office.id} className={isOver ? 'office-over' : undefined}>
                  <th scope="row">{names.officeName(office)}</th>
                  <td data-label="Tỉnh">{names.provinceName(office.province)}</td>
                  <td data-label="Từ ngày">{writtenDate(office.from)}</td>
                  <td data-label="Đến hết ngày">{office.to === null ? 'chưa định' : writtenDate(office.to)}</td>
                  <td>
                    <span className={`standing standing-${standing === 'held' ? 'open' : 'plain'}`}>
                      {standings[standing]}
                    </span>
                  </td>
                  <td>
                    {isOver ? null : (
                      <Button
                        size="small"
                        aria-label={`Kết thúc chức vụ: ${names.officeName(office)}`}
                        onClick={() => setEnding(office)}
                      >
                        Kết thúc
                      </Button>
                    )}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      ) : null}
      {isGiving ? <GiveOffice of={of} person={person} onDone={() => setGiving(false)} /> : null}
      {!isGiving && person.active ? (
        <p>
          <Button onClick={() => setGiving(true)}>Giao chức vụ</Button>
        </p>
      ) : null}
      {ending === undefined ? null : (
        <EndOfficeDialog
          of={of}
          person={person}
          office={ending}
          name={names.officeName(ending)}
          onClose={() => setEnding(undefined)}
        />
      )}
    </section>
  )
}

const boxes = ['role', 'division', 'province', 'from', 'to']

const GiveOffice = ({
  of,
  person,
  onDone,
}: {
  readonly of: Administered
  readonly person: Person
  readonly onDone: () => void
}) => {
  const { data: me } = useSuspenseQuery(meQuery)
  const { isOfDivision } = useOfficeNames()
  const client = useQueryClient()
  const { message } = App.useApp()
  const [draft, setDraft] = useState<OfficeDraft>({
    from: me.today,
    province: of ?? person.offices.at(-1)?.province ?? undefined,
  })
  const form = useId()
  const [missing, setMissing] = useState<FormFaults>({})
  const giving = useMutation({
    mutationFn: (office: OfficeSent) => giveOffice(of, person.id, office),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: peopleKey })
      void message.success('Đã giao chức vụ.')
      onDone()
    },
  })
  const faults = { ...placedRefusal(giving.error, boxes), ...missing }
  useFirstFault(form, faults)
  return (
    <form
      id={form}
      noValidate
      aria-label="Giao chức vụ"
      onSubmit={(event) => {
        event.preventDefault()
        const lacking = missingIn(draft)
        setMissing(lacking)
        const office = officeSent(draft, isOfDivision)
        if (office !== undefined) giving.mutate(office)
      }}
    >
      <h3>Giao chức vụ</h3>
      <p role="alert" className="form-told">
        {faults['']}
      </p>
      <div className="form-grid">
        <OfficeFields autoFocus of={of} draft={draft} faults={faults} onDraft={setDraft} />
      </div>
      <div className="person-deeds">
        <Button type="primary" htmlType="submit" loading={giving.isPending}>
          Giao chức vụ
        </Button>
        <Button onClick={onDone}>Thôi</Button>
      </div>
    </form>
  )
}
