import { type AnyIndicator, type AnyTiming, count, type Countable, isRatio } from '../../ledger/indicator/index.ts'
import type { Kept } from '../../ledger/index.ts'
import type { Action, AnyRegister } from '../../ledger/register/index.ts'

/** A day on which something of a record is due or runs out, and what counts the records for which it has passed or is near. */
export type Lapse = {
  readonly register: AnyRegister
  readonly day: string
  /** What stands under the day in the register. */
  readonly label: string
  readonly states: readonly string[]
  readonly passed: AnyIndicator
  readonly near: AnyIndicator
}

/** Steps that a time is set for, and what counts the records for which it runs. */
export type Limited = {
  readonly register: AnyRegister
  readonly steps: readonly string[]
  readonly running: AnyIndicator
}

/** The states in which a record is work under way, what counts it by state, and for each state what counts it alone. */
export type Open = {
  readonly register: AnyRegister
  readonly counted: AnyIndicator
  /** By the codes of the states; split by division where the register has such a field. */
  readonly inState: Readonly<Record<string, AnyIndicator>>
}

/** What of the registers asks to be watched, all of it read from their declarations. */
export type Watched = {
  readonly lapses: readonly Lapse[]
  readonly limits: readonly Limited[]
  readonly open: readonly Open[]
}

/** How many days of the calendar before its end something is near, where its register does not say. */
const nearDays = 15

/** Works out what is to be watched: standing indicators with a day that lapses, steps with a time, states of work. */
export const watchedIn = (kept: readonly Kept[]): Watched => ({
  lapses: kept.flatMap(lapsesOf),
  limits: kept.flatMap(({ register }) => limitsOf(register)),
  open: kept.flatMap(openOf),
})

/** Every indicator by which something is watched. */
export const indicatorsOf = ({ lapses, limits, open }: Watched): readonly Countable[] => [
  ...lapses.flatMap(({ passed, near }) => [passed, near]),
  ...limits.map(({ running }) => running),
  ...open.map(({ counted }) => counted),
]

type Standing = Extract<AnyTiming, { standing: unknown }>
type Lapsing = AnyIndicator & { readonly counted: Standing & { readonly lapsesOn: string } }

const isLapsing = (each: Countable): each is Lapsing =>
  !isRatio(each) && 'standing' in each.counted && each.counted.lapsesOn !== undefined

const lapsesOf = ({ register, indicators }: Kept): readonly Lapse[] => {
  const groups = new Map<string, Lapsing[]>()
  for (const each of indicators.filter(isLapsing)) {
    const key = `${each.counted.lapsesOn} ${[...each.counted.standing].sort().join(' ')}`
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const { lapsesOn, standing } = first.counted
    const near = group.find(({ counted }) => counted.lapsesWithin !== undefined)
    const passed = group.find(({ counted }) => counted.lapsed)
    const declared = passed ?? near ?? first
    const watch = (kind: string, counted: AnyTiming): AnyIndicator => ({
      ...declared,
      code: `${register.code}.${lapsesOn}.${kind}`,
      value: count,
      counted,
      splitBy: [],
    })
    return {
      register,
      day: lapsesOn,
      label: register.fields[lapsesOn]?.label ?? lapsesOn,
      states: standing,
      passed: watch('passed', { standing, lapsesOn, lapsed: true }),
      near: watch('near', { standing, lapsesOn, lapsesWithin: near?.counted.lapsesWithin ?? nearDays }),
    }
  })
}

const limitsOf = (register: AnyRegister): readonly Limited[] => {
  const limited = Object.entries(register.actions).filter(([, { within }]) => within !== undefined)
  if (limited.length === 0) return []
  const states = [...new Set(limited.flatMap(([, { from }]) => [from].flat()))]
  const running = standingIn(register, states, 'running', [])
  return [{ register, steps: limited.map(([name]) => name), running }]
}

const openOf = ({ register, indicators }: Kept): readonly Open[] => {
  const during = indicators.flatMap((each) =>
    !isRatio(each) && each.register === register && 'during' in each.counted ? each.counted.during : [],
  )
  const limited = Object.values(register.actions).flatMap(({ within, from }: Action) =>
    within === undefined ? [] : [from].flat(),
  )
  const states = [...new Set([...during, ...limited])]
  if (states.length === 0) return []
  const { division } = register.rights
  const split = division === undefined ? 'state' : ([division, 'state'] as const)
  const inState = states.map((state) => [
    state,
    standingIn(register, [state], `open-${state}`, division === undefined ? [] : [division]),
  ])
  return [{ register, counted: standingIn(register, states, 'open', [split]), inState: Object.fromEntries(inState) }]
}

const standingIn = (
  register: AnyRegister,
  standing: readonly string[],
  kind: string,
  splitBy: AnyIndicator['splitBy'],
): AnyIndicator => ({
  code: `${register.code}.states.${kind}`,
  title: register.title,
  unit: '',
  style: 'count',
  register,
  value: count,
  counted: { standing },
  where: {},
  splitBy,
})
