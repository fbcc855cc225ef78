import type { Database } from '../connection/index.ts'
import { actsAfter, type KeptAct } from '../posting/index.ts'

const pageSize = 5000

/** The acts of a register in one province, record after record; of all records no more than a page is held at a time. */
export async function* historiesOf(
  db: Database,
  province: string,
  register: string,
): AsyncGenerator<readonly (readonly KeptAct[])[]> {
  let after = { record: 0, seq: 0 }
  let rest: readonly KeptAct[] = []
  for (;;) {
    const page = await actsAfter(db, province, register, after, pageSize)
    const last = page.at(-1)?.act
    const histories = byRecord([...rest, ...page])
    // The last record of a full page may go on in the next one.
    rest = page.length < pageSize ? [] : (histories.pop() ?? [])
    if (histories.length > 0) yield histories
    if (last === undefined || page.length < pageSize) return
    after = { record: last.record, seq: last.seq }
  }
}

const byRecord = (acts: readonly KeptAct[]): (readonly KeptAct[])[] => {
  const histories: KeptAct[][] = []
  for (const kept of acts) {
    const current = histories.at(-1)
    if (current?.[0]?.act.record === kept.act.record) current.push(kept)
    else histories.push([kept])
  }
  return histories
}
