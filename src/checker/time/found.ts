import type { Finding } from '../finding.ts'

/** What a rule of time says of a place, as a finding of its class. */
export const found = (remark: Omit<Finding, 'kind' | 'rule'>): Finding => ({
  kind: 'time',
  ...remark,
  code: `time/${remark.code}`,
})
