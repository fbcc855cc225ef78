import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { Labelled } from '../app/Labelled.tsx'
import { meQuery, registersQuery } from '../contract/queries.ts'
import { Choose } from '../fields/Choose.tsx'
import { DateAsked } from '../fields/date/DateAsked.tsx'
import { type HistoryFilter, kinds } from './history-filter.ts'
import { historyPeopleQuery } from './queries.ts'

/** The boxes that say which part of a history is shown: person, register, record, kind and days. */
export const HistoryFilters = ({
  province,
  filter,
  nameOf,
  fault,
  onFilter,
}: {
  readonly province: string
  readonly filter: HistoryFilter
  /** What somebody is called who is not among the people of the province, as far as it is known. */
  readonly nameOf: (person: string) => string | undefined
  readonly fault: string | undefined
  readonly onFilter: (filter: HistoryFilter) => void
}) => {
  const { data: domains } = useSuspenseQuery(registersQuery)
  const { data: me } = useSuspenseQuery(meQuery)
  const { data: people = [] } = useQuery(historyPeopleQuery(province))
  const { person, register, record, kind, from, to } = filter
  const known = people.map((each) => ({ value: each.person, label: each.name }))
  const isKnown = person === undefined || people.some((each) => each.person === person)
  const change = (part: HistoryFilter): void => onFilter({ ...filter, ...part })
  const isToday = from === me.today && to === me.today
  return (
    <div className="page-tools history-tools" role="search" aria-label="Lọc lịch sử">
      <Labelled label="Người">
        {(box) => (
          <Choose
            {...box}
            options={isKnown ? known : [...known, { value: person, label: nameOf(person) ?? person }]}
            value={person}
            onChange={(chosen) => change({ person: chosen ?? undefined })}
          />
        )}
      </Labelled>
      <Labelled label="Sổ">
        {(box) => (
          <Choose
            {...box}
            options={domains.flatMap(({ registers }) =>
              registers.map(({ code, title }) => ({ value: code, label: title })),
            )}
            value={register}
            onChange={(chosen) => change({ register: chosen ?? undefined, record: undefined })}
          />
        )}
      </Labelled>
      {register === undefined ? null : (
        <Labelled label="Số bản ghi">
          {({ id }) => (
            <Input
              key={`${register} ${record}`}
              id={id}
              className="history-record"
              inputMode="numeric"
              allowClear
              defaultValue={record}
              onPressEnter={({ currentTarget }) => change({ record: numberIn(currentTarget.value) })}
              onBlur={({ target }) => {
                const typed = numberIn(target.value)
                if (typed !== record) change({ record: typed })
              }}
            />
          )}
        </Labelled>
      )}
      <Labelled label="Loại bút toán">
        {(box) => (
          <Choose
            {...box}
            options={Object.entries(kinds).map(([value, label]) => ({ value, label }))}
            value={kind}
            onChange={(chosen) => change({ kind: chosen ?? undefined })}
          />
        )}
      </Labelled>
      <Labelled label="Ghi từ ngày" fault={fault}>
        {({ id, describedBy }) => (
          <DateAsked id={id} aria-describedby={describedBy} day={from} onDay={(day) => change({ from: day })} />
        )}
      </Labelled>
      <Labelled label="Đến hết ngày">
        {({ id }) => <DateAsked id={id} day={to} onDay={(day) => change({ to: day })} />}
      </Labelled>
      <Button
        aria-pressed={isToday}
        onClick={() => change(isToday ? { from: undefined, to: undefined } : { from: me.today, to: me.today })}
      >
        Hôm nay
      </Button>
    </div>
  )
}

const numberIn = (typed: string): string | undefined => {
  const digits = typed.replace(/\D/g, '')
  return digits === '' ? undefined : digits.slice(0, 15)
}
