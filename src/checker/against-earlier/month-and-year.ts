import type { Finding } from '../finding.ts'
import type { Sentence } from './sentences.ts'

/**
 * What is said with the same words of the month, of the year so far, and in the report of the month before of the year so
 * far, has to add up: the year before this month and this month make the year with it.
 */
export const doNotAdd = (now: readonly Sentence[], before: ReadonlyMap<string, Sentence>): readonly Finding[] => {
  const months = new Map(now.filter(({ scope }) => scope === 'period').map((each) => [wordsOf(each), each]))
  const years = new Map(
    [...before.values()].filter(({ scope }) => scope === 'cumulative').map((each) => [wordsOf(each), each]),
  )
  return now
    .filter(({ scope }) => scope === 'cumulative')
    .flatMap((year) => {
      const [month, yearBefore] = [months.get(wordsOf(year)), years.get(wordsOf(year))]
      return month === undefined || yearBefore === undefined ? [] : differing(year, month, yearBefore)
    })
}

// The time that a sentence names first is another one in each of the three.
const wordsOf = ({ skeleton }: Sentence): string =>
  skeleton.replace(/^(?:trong|từ đầu năm|tính đến|đến nay|lũy kế|luỹ kế|tháng|năm|kỳ|này|nay|đến|#|\s)+/u, '')

const differing = (year: Sentence, month: Sentence, yearBefore: Sentence): readonly Finding[] =>
  year.quantities.flatMap((quantity, at): readonly Finding[] => {
    const [added, earlier] = [month.quantities[at], yearBefore.quantities[at]]
    if (added === undefined || earlier === undefined) return []
    if (quantity.isAbout || added.isAbout || earlier.isAbout) return []
    const sum = earlier.value + added.value
    // What stands at a day, and not what was done in a time, is the same or falls: it does not add up.
    const isStock = quantity.value === added.value || quantity.value <= earlier.value
    if (quantity.value === sum || isStock) return []
    return [
      {
        kind: 'earlier',
        code: 'earlier/does-not-add',
        certainty: 'to-look-at',
        at: [quantity.at, added.at],
        read: `${written(quantity.value)} ${quantity.noun}`.trim(),
        expected: `${written(sum)}, là lũy kế đã báo cáo tháng trước (${written(earlier.value)}) cộng tháng này (${written(added.value)})`,
        tell: `Số lũy kế ${written(quantity.value)} khác lũy kế tháng trước ${written(earlier.value)} cộng tháng này ${written(added.value)}.`,
      },
    ]
  })

const written = (value: number): string => value.toLocaleString('vi-VN', { maximumFractionDigits: 3 })
