import { enumerated, type Mention, nothing, type Said, say } from '../../../../ledger/index.ts'
import { differing } from '../../wording.ts'

/** « bắt đầu thực hiện từ năm 2022», where the tasks say when they begin. */
export const startingYear = (tasks: readonly { readonly startYear: Mention }[]): Said => {
  const years = differing(tasks.map((task) => task.startYear))
  return years.length === 0 ? nothing : say` bắt đầu thực hiện từ năm ${enumerated(years)}`
}
