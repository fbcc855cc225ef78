import type { Office, Person } from '../../server/index.ts'

type Days = Pick<Office, 'from' | 'to'>

/** Whether an office is held on a day. */
export const isHeld = ({ from, to }: Days, today: string): boolean => from <= today && (to === null || to >= today)

/** How an office stands on a day: held, still to come, over, or never held because it was given by mistake. */
export const standingOf = (office: Days, today: string): 'held' | 'coming' | 'over' | 'never' => {
  if (office.to !== null && office.to < office.from) return 'never'
  if (isHeld(office, today)) return 'held'
  return office.from > today ? 'coming' : 'over'
}

/** How an account can stand, as the screens call it. */
export const accountStates = { open: 'Đang mở', invited: 'Đã mời, chưa đăng nhập', stopped: 'Đã ngừng' } as const

export const stateOf = ({ active, isInvited }: Pick<Person, 'active' | 'isInvited'>): keyof typeof accountStates => {
  if (!active) return 'stopped'
  return isInvited ? 'invited' : 'open'
}
