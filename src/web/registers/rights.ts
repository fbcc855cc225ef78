import type { Reader, RegisterTold } from '../../server/index.ts'

/** Whether some office of the person may open records here; on which rows, the server says. */
export const mayOpen = ({ rights }: RegisterTold, { offices }: Reader, province: string): boolean =>
  offices.some((office) => (office.province ?? province) === province && rights.open[office.role] !== undefined)
