import type { RegisterTold } from '../../server/index.ts'
import type { Me } from '../contract/queries.ts'

/**
 * Whether an office of somebody in a province may open records of a register by a step that these roles take. Whether it
 * may open this very one, the server says.
 */
export const mayOpen = (
  { offices }: Me,
  { rights, keptBy, divisionField }: RegisterTold,
  province: string,
  by?: readonly string[],
): boolean =>
  offices.some((office) => {
    const reach = rights.open[office.role]
    const isHere = office.province === null || office.province === province
    const isOwn = reach === 'ownProvince' || office.division === keptBy || divisionField !== null
    return reach !== undefined && isHere && isOwn && (by === undefined || by.includes(office.role))
  })
