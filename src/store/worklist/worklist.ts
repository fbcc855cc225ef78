import { CompiledQuery } from 'kysely'
import type { Reader } from '../../ledger/access/index.ts'
import type { AnyIndicator, Figure } from '../../ledger/indicator/index.ts'
import { addDays, daysBetween, type PlainDate } from '../../ledger/period/index.ts'
import { actionsFrom } from '../../ledger/register/index.ts'
import type { Span } from '../../ledger/report/index.ts'
import { isPersonal } from '../browsing/browsable.ts'
import { type Sight, sightOf } from '../browsing/sight.ts'
import type { Database } from '../connection/index.ts'
import { booksOf } from '../figures/index.ts'
import { type Row, readRecords } from '../reading/index.ts'
import { tableOf } from '../tables/index.ts'
import { watched } from './everything-watched.ts'
import { indicatorsOf } from './watched.ts'
import { type Due, divisionOf, dueByDay, dueByStep, isReached, type Standing, stepsOf } from './work-item.ts'

/** Whether the day has passed, is near, or lies farther off. */
export type Urgency = 'late' | 'soon' | 'later'

/** One piece of work, as a list shows it. */
export type WorkItem = {
  readonly register: string
  readonly registerTitle: string
  readonly id: number
  readonly label: string
  readonly stateName: string
  readonly division: string
  readonly what: string
  readonly due: PlainDate
  readonly urgency: Urgency
  /** The steps that would end it and that the reader may take; none where it waits for others. */
  readonly mySteps: readonly string[]
}

/** How many records of a register are in a state of work, and whether the reader may take it further. */
export type OpenWork = {
  readonly register: string
  readonly registerTitle: string
  readonly states: readonly {
    readonly state: string
    readonly name: string
    readonly records: number
    readonly mine: boolean
  }[]
}

/** What is late, due and waiting, on one day. */
export type Worklist = {
  readonly items: readonly WorkItem[]
  /** How many there are of each, also where more are not listed. */
  readonly counts: Readonly<Record<Urgency | 'mine', number>>
  readonly open: readonly OpenWork[]
  readonly personal: readonly { readonly register: string; readonly id: number; readonly fields: readonly string[] }[]
}

export type WorklistAsked = {
  readonly province: string
  /** The day as of which work is late or due. */
  readonly on: PlainDate
  /** The work of one division; of all of them where none is named. */
  readonly division: string | undefined
  readonly most: number
}

const watching = indicatorsOf(watched)
const soonDays = 15

/** What is late, due soon and waiting in the registers that the reader may read. Nothing of it is stored anywhere. */
export const worklistOf = async (db: Database, reader: Reader, asked: WorklistAsked): Promise<Worklist> => {
  const { province, on, division } = asked
  const span: Span = { window: { from: on, to: on }, period: `${on}/${on}` }
  const figures = await booksOf(db).figures(province, span, watching)
  const sights = new Map(
    [...watched.lapses, ...watched.limits, ...watched.open].map(({ register }) => [
      register,
      sightOf(reader, province, register),
    ]),
  )
  const standing = async (sight: Sight, of: AnyIndicator): Promise<readonly Standing[]> =>
    sight.rows === 'none' || (figures.get(of.code)?.records ?? 0) === 0 ? [] : standingBehind(db, sight, span, of)
  const found = new Map<string, Due>()
  const add = (due: Due) => {
    if (division !== undefined && due.division !== division) return
    const key = `${due.sight.register.code}/${due.id}`
    const before = found.get(key)
    if (before === undefined || due.due < before.due) found.set(key, due)
  }
  for (const lapse of watched.lapses) {
    const sight = sights.get(lapse.register)
    if (sight === undefined) continue
    for (const of of [lapse.passed, lapse.near])
      for (const at of await standing(sight, of)) dueByDay(sight, lapse, at).forEach(add)
  }
  for (const limited of watched.limits) {
    const sight = sights.get(limited.register)
    if (sight === undefined) continue
    for (const at of await standing(sight, limited.running)) {
      // Where the record bears the day on which it is due, pauses and extensions are in it already.
      if (found.has(`${limited.register.code}/${at.read.id}`)) continue
      dueByStep(sight, limited, at).forEach(add)
    }
  }
  const urgency = ({ due }: Due): Urgency => (due < on ? 'late' : due <= addDays(on, soonDays) ? 'soon' : 'later')
  const work = [...found.values()]
    .map((due) => ({ due, urgency: urgency(due), mySteps: stepsOf(reader, due) }))
    .sort((a, b) => (a.due.due < b.due.due ? -1 : a.due.due > b.due.due ? 1 : 0))
  const number = (is: (each: (typeof work)[number]) => boolean) => work.filter(is).length
  const told = await tell(db, province, listed(work, asked.most, on))
  return {
    ...told,
    counts: {
      late: number((each) => each.urgency === 'late'),
      soon: number((each) => each.urgency === 'soon'),
      later: number((each) => each.urgency === 'later'),
      mine: number((each) => each.mySteps.length > 0),
    },
    open: watched.open.flatMap(({ register, counted }) => {
      const sight = sights.get(register)
      const figure = figures.get(counted.code)
      return sight === undefined || figure === undefined ? [] : openWork(reader, sight, figure, division)
    }),
  }
}

type Work = { readonly due: Due; readonly urgency: Urgency; readonly mySteps: readonly string[] }

// Of what has been late for years only the latest is of use: what is nearest to the day is listed first to be kept.
const listed = (work: readonly Work[], most: number, on: PlainDate): readonly Work[] => {
  if (work.length <= most) return work
  const away = ({ due }: Work) => Math.abs(daysBetween(on, due.due))
  const kept = new Set([...work].sort((a, b) => away(a) - away(b)).slice(0, most))
  return work.filter((each) => kept.has(each))
}

const standingBehind = async (
  db: Database,
  sight: Sight,
  span: Span,
  of: AnyIndicator,
): Promise<readonly Standing[]> => {
  const { province, register, rows } = sight
  const records = (await booksOf(db).records(province, span, of)).filter((read) => isReached(rows, read))
  if (records.length === 0) return []
  const query = `select id, life_on, life_state, width_bucket($3::date, life_on) as steps from ${tableOf(register)}
    where province = $1 and id = any($2::bigint[])`
  type Life = {
    readonly id: number
    readonly life_on: readonly PlainDate[]
    readonly life_state: readonly string[]
    readonly steps: number
  }
  const { rows: lives } = await db.executeQuery<Life>(
    CompiledQuery.raw(query, [province, records.map(({ id }) => id), span.window.to]),
  )
  const byId = new Map(lives.map((life) => [life.id, life]))
  return records.flatMap((read) => {
    const life = byId.get(read.id)
    if (life === undefined) return []
    const states = life.life_state.slice(0, life.steps)
    const state = states.at(-1)
    // A step that leaves a record in its state does not begin the count anew.
    const since = life.life_on[states.findLastIndex((each) => each !== state) + 1]
    return state === undefined || since === undefined ? [] : [{ read, state, since }]
  })
}

const tell = async (
  db: Database,
  province: string,
  work: readonly Work[],
): Promise<Pick<Worklist, 'items' | 'personal'>> => {
  const labels = new Map<string, string>()
  const personal: { register: string; id: number; fields: readonly string[] }[] = []
  for (const sight of new Set(work.map(({ due }) => due.sight))) {
    const { register } = sight
    const ids = work.filter(({ due }) => due.sight === sight).map(({ due }) => due.id)
    const query = `select * from ${tableOf(register)} where province = $1 and id = any($2::bigint[])`
    const { rows } = await db.executeQuery<Row>(CompiledQuery.raw(query, [province, ids]))
    for (const { id, label, values } of await readRecords(db, province, register, rows, sight.sees)) {
      labels.set(`${register.code}/${id}`, label)
      const fields = register.shownAs.fields.filter(
        (name) => isPersonal(register, name) && (values[name]?.raw ?? null) !== null,
      )
      if (fields.length > 0) personal.push({ register: register.code, id, fields })
    }
  }
  const items = work.map(({ due: { sight, id, state, division, what, due }, urgency, mySteps }): WorkItem => {
    const { register } = sight
    return {
      register: register.code,
      registerTitle: register.title,
      id,
      label: labels.get(`${register.code}/${id}`) ?? '…',
      stateName: register.states[state] ?? state,
      division,
      what,
      due,
      urgency,
      mySteps,
    }
  })
  return { items, personal }
}

const openWork = (
  reader: Reader,
  { register, province, rows }: Sight,
  figure: Figure,
  division: string | undefined,
): readonly OpenWork[] => {
  if (rows === 'none') return []
  const field = register.rights.division
  if (field === undefined && division !== undefined && register.keptBy !== division) return []
  const isOf = (named: string) =>
    (division === undefined || named === division) && (rows === 'all' || rows.divisions.includes(named))
  const parts = figure.parts.map(({ key, value }) => {
    const [named = '', state = ''] = field === undefined ? [register.keptBy, key] : key.split('+')
    return { named, state, value }
  })
  const seen = parts.filter(({ named }) => field === undefined || isOf(named))
  const states = Object.keys(register.states).flatMap((state) => {
    const ofState = seen.filter((part) => part.state === state)
    const records = ofState.reduce((sum, { value }) => sum + value, 0)
    const mine = ofState.some(({ named }) => {
      const onward = actionsFrom(register, state).filter((name) => register.actions[name]?.to !== state)
      const due = {
        sight: { register, province } as Sight,
        id: 0,
        state,
        due: '' as PlainDate,
        what: '',
        steps: onward,
      }
      return stepsOf(reader, { ...due, division: divisionOf(register, { [field ?? '']: named }) }).length > 0
    })
    return records === 0 ? [] : [{ state, name: register.states[state] ?? state, records, mine }]
  })
  return states.length === 0 ? [] : [{ register: register.code, registerTitle: register.title, states }]
}
