import { domains } from '../src/domains/index.ts'
import { everyIndicator, plainDate } from '../src/ledger/index.ts'
import { figuresOfProvinces, type Ledger } from '../src/store/index.ts'
import { figuresByHand, sameFigures } from './by-hand/index.ts'
import { lastYear, type Size } from './fill.ts'
import { inTurn, median } from './measure.ts'
import type { Line } from './table.ts'

/** All figures of an annual report, beside hand-written SQL over the same rows that must give the same numbers. */
export const measureFigures = async (ledger: Ledger, size: Size): Promise<readonly Line[]> => {
  const indicators = everyIndicator(domains)
  const span = {
    window: { from: plainDate(`${lastYear - 1}-12-15`), to: plainDate(`${lastYear}-12-14`) },
    period: String(lastYear),
  }
  const all = Array.from({ length: size.provinces }, (_, index) => `p${String(index + 1).padStart(2, '0')}`)
  const middle = all[Math.floor(all.length / 2)] ?? 'p01'

  sameFigures(
    await figuresOfProvinces(ledger.db, [middle], span, indicators),
    await figuresByHand(ledger, [middle], span),
  )
  const [ours, byHand] = await inTurn(
    11,
    () => figuresOfProvinces(ledger.db, [middle], span, indicators),
    () => figuresByHand(ledger, [middle], span),
  )
  const [nation, nationByHand] = await inTurn(
    5,
    () => figuresOfProvinces(ledger.db, all, span, indicators),
    () => figuresByHand(ledger, all, span),
  )
  const one = await median(5, () => figuresOfProvinces(ledger.db, [middle], span, indicators.slice(0, 1)))
  return [
    {
      what: `all ${indicators.length} figures of one province and year`,
      ours,
      byHand,
      promised: '≤ 1.5 × and < 150 ms',
      kept: ours <= byHand * 1.5 && ours < 150,
    },
    {
      what: `annual figures of ${all.length} provinces together`,
      ours: nation,
      byHand: nationByHand,
      promised: '< 1.5 s',
      kept: nation < 1500,
    },
    { what: 'one figure alone', ours: one, promised: '', kept: true },
  ]
}
