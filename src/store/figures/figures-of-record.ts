import { CompiledQuery } from 'kysely'
import { type Countable, isRatio } from '../../ledger/indicator/index.ts'
import type { AnyRegister } from '../../ledger/register/index.ts'
import type { Span } from '../../ledger/report/index.ts'
import type { Database } from '../connection/index.ts'
import { indicatorsIn } from '../tables/index.ts'
import { compile, rowsOf } from './compile.ts'

/** The figures of a period that count one record, a share where its whole does: the way back from a record. */
export const figuresOfRecord = async (
  db: Database,
  province: string,
  register: AnyRegister,
  id: number,
  { window }: Span,
  of: readonly Countable[],
): Promise<readonly Countable[]> => {
  const compiled = indicatorsIn(of)
    .filter((indicator) => indicator.register.code === register.code)
    .map(compile)
  if (compiled.length === 0) return []
  const asked = compiled.map((each, at) => `select ${at} as at ${rowsOf(each)} and r.id = $4`)
  const query = CompiledQuery.raw(asked.join('\nunion all\n'), [[province], window.from, window.to, id])
  const { rows } = await db.executeQuery<{ at: number }>(query)
  const counting = new Set(rows.map(({ at }) => compiled[at]?.indicator.code))
  return of.filter((each) => counting.has(isRatio(each) ? each.per.code : each.code))
}
