import type { Reader } from '../../ledger/access/index.ts'
import type { PlainDate } from '../../ledger/period/index.ts'
import { type AnyRegister, daysOf } from '../../ledger/register/index.ts'
import type { Database } from '../connection/index.ts'
import { browsablesOf } from './browsable.ts'
import type { FoundRecord } from './find-record.ts'
import { type ListedRecord, personalIn, told } from './list-records.ts'
import { type NextDeeds, nextDeeds } from './next-steps.ts'
import type { Sight } from './sight.ts'

/** A step that was taken: the day, the state it led to, and how the step is called. */
export type LivedStep = {
  readonly on: PlainDate
  readonly label: string
  readonly state: string
  readonly stateName: string
}

/** A record as it stands, and what may be done with it next. */
export type RecordPage = ListedRecord & {
  readonly register: string
  readonly voided: boolean
  readonly withheld: readonly string[]
  readonly life: readonly LivedStep[]
  readonly next: NextDeeds
  /** The first day by which a step is due, where one is. */
  readonly dueOn: PlainDate | null
}

/** Tells a record with everything that the reader sees of it. */
export const recordPage = async (
  db: Database,
  sight: Sight,
  reader: Reader,
  { row, record }: Pick<FoundRecord, 'row' | 'record'>,
  today: PlainDate,
): Promise<{ readonly page: RecordPage; readonly personal: readonly string[] }> => {
  const { register, province } = sight
  const listed = await told(db, sight, [row], [...browsablesOf(register).values()])
  const [first] = listed
  if (first === undefined) throw new Error(`${register.code} ${row.id}: a row that cannot be told`)
  const next = nextDeeds(reader, province, register, record, today)
  const due = next.steps.flatMap((step) => step.due ?? []).sort()
  const page = {
    register: register.code,
    ...first,
    voided: record.voided,
    withheld: first.withheld ?? [],
    life: livedBy(register, record.life),
    next,
    dueOn: due[0] ?? null,
  }
  return { page, personal: personalIn(sight, listed) }
}

const livedBy = (register: AnyRegister, life: FoundRecord['record']['life']): readonly LivedStep[] => {
  const days = new Map(daysOf(register).map(({ name, action }) => [name, action]))
  return life.map(({ on, state, day }) => {
    const action = days.get(day)
    const step = action === undefined ? register.opening : register.actions[action]
    return { on, label: step?.label ?? day, state, stateName: register.states[state] ?? state }
  })
}
