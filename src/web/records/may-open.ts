import type { RegisterTold } from '../../server/index.ts'
import type { Me } from '../contract/queries.ts'

/** The offices of somebody that are held in a province. */
const officesIn = ({ offices }: Me, province: string) =>
  offices.filter((office) => office.province === null || office.province === province)

/** Whether an office of somebody may open records of a register; whether this very one, the server says. */
export const mayOpen = (me: Me, { rights }: RegisterTold, province: string): boolean =>
  officesIn(me, province).some(({ role }) => rights.open[role] !== undefined)

/** Whether an office of somebody is among those that take a step. */
export const mayTake = (me: Me, by: readonly string[], province: string): boolean =>
  officesIn(me, province).some(({ role }) => by.includes(role))
