import type { Finding } from '../finding.ts'
import type { Reading } from '../language/reading.ts'
import { shown } from '../language/shown.ts'
import { found } from './found.ts'
import { type Told, toldIn } from './told-in.ts'

/** A month in which more of something was done than in the whole year until its end. */
export const monthsOverTheYear = (reading: Reading): readonly Finding[] => {
  const told = reading.lines.flatMap(toldIn)
  const months = new Map<string, Told[]>()
  for (const each of told)
    if (each.time.kind === 'month') {
      const alike = months.get(each.key)
      if (alike === undefined) months.set(each.key, [each])
      else alike.push(each)
    }
  return told.flatMap((total) => {
    if (total.time.kind !== 'until') return []
    const month = months.get(total.key)?.find((each) => belongs(each, total) && each.each.value > total.each.value)
    if (month === undefined) return []
    return [
      found({
        code: 'cumulative',
        certainty: month.each.noun === total.each.noun ? 'wrong' : 'to-look-at',
        at: [spanOf(total), spanOf(month)],
        read: `${shown(month.each.value)} trong tháng, ${shown(total.each.value)} từ đầu năm`,
        expected: `ít nhất ${shown(month.each.value)} từ đầu năm`,
        tell: `Lũy kế ${shown(total.each.value)} ${total.each.unit} ít hơn ${shown(month.each.value)} ${total.each.unit} của riêng tháng.`,
      }),
    ]
  })
}

const spanOf = ({ line, each }: Told) => ({ line: line.index, from: each.from, to: each.to })

const belongs = (month: Told, total: Told): boolean => {
  const [one, other] = [month.time, total.time]
  const isSameYear = one.year === undefined || other.year === undefined || one.year === other.year
  const isInside = one.month === undefined || other.month === undefined || one.month <= other.month
  const [noun, whole] = [month.each.noun.toLowerCase(), total.each.noun.toLowerCase()]
  return isSameYear && isInside && (noun.startsWith(whole) || whole.startsWith(noun))
}
