import type { CheckTold } from '../../server/index.ts'

type Finding = CheckTold['findings'][number]

/** How sure a finding is, in words. */
export const certaintyNames: Readonly<Record<Finding['certainty'], string>> = {
  wrong: 'Sai',
  'to-look-at': 'Cần xem',
}
