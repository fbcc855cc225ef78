import type { PlainDate } from '../period/index.ts'
import { type Act, type AnyRegister, actionOf, daysOf, foldAll, type LedgerRecord } from '../register/index.ts'

/**
 * A record as it stood when a day ended, in the plainest words: whatever was corrected is written into the acts that it puts
 * right, and of these acts those of later days are left out. A second, slow reading, against which folding is tested.
 * Before its first day a record is read as it stood when that day ended.
 */
export const recordAsOf = (register: AnyRegister, acts: readonly Act[], day: PlainDate): LedgerRecord => {
  const told = putRight(register, acts)
  const first = told[0]?.happenedOn ?? day
  const upTo = day > first ? day : first
  const happened = told.filter(({ happenedOn }, at) => at === 0 || happenedOn <= upTo)
  const record = foldAll(
    register,
    happened.map((act, at) => ({ ...act, seq: at + 1 })),
  )
  return { ...record, voided: acts.some(({ kind }) => kind === 'voided') }
}

/** The acts in the world, each with what was corrected of it since. */
const putRight = (register: AnyRegister, acts: readonly Act[]): readonly Act[] => {
  const told: Act[] = []
  for (const act of acts) {
    if (act.kind === 'voided') continue
    if (act.kind === 'corrected') {
      for (const name of Object.keys(act.changes)) correct(register, told, act, name)
    } else told.push(act)
  }
  return told
}

const correct = (register: AnyRegister, told: Act[], { changes }: Act, name: string): void => {
  const value = changes[name] ?? null
  if (daysOf(register).some((day) => day.name === name)) {
    const steps = told.flatMap((act, at) => (dayName(register, act) === name ? [at] : []))
    const days = [value].flat()
    steps.forEach((at, nth) => Object.assign(told, { [at]: { ...told[at], happenedOn: days[nth] } }))
    return
  }
  const filled = told.findLastIndex((act) => Object.hasOwn(act.changes, name))
  const couldFill = told.findLastIndex((act) => mayFill(register, act, name))
  const at = filled >= 0 ? filled : Math.max(couldFill, 0)
  Object.assign(told, { [at]: { ...told[at], changes: { ...told[at]?.changes, [name]: value } } })
}

const stepOf = (register: AnyRegister, { kind, action }: Act) =>
  kind === 'amended' ? undefined : (actionOf(register, action ?? '') ?? register.opening)

const dayName = (register: AnyRegister, act: Act): string | undefined => stepOf(register, act)?.on

const mayFill = (register: AnyRegister, act: Act, name: string): boolean => {
  const step = stepOf(register, act)
  if (step === undefined || step === register.opening || register.opening.fill.includes(name)) return false
  return [...(step.fill ?? []), ...('mayFill' in step ? (step.mayFill ?? []) : [])].includes(name)
}
