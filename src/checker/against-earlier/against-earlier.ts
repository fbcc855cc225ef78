import type { Finding } from '../finding.ts'
import type { Reading } from '../language/reading.ts'
import { doNotAdd } from './month-and-year.ts'
import { type Sentence, sentencesOf } from './sentences.ts'

/** What is known of the periods of the two papers. */
export interface Periods {
  /** Whether both speak of the same period: then no figure may have changed without a word. */
  readonly same: boolean
  /** Whether both speak of one year, this paper later: then what is counted from its beginning cannot have fallen. */
  readonly sameYear: boolean
  /** Whether the earlier one is of the month before: then its year and this month make this year. */
  readonly monthBefore: boolean
}

/** What the codes of two periods, `2021-09` and `2021-08`, say of each other. */
export const periodsOf = (now: string | undefined, before: string | undefined): Periods => ({
  same: now !== undefined && now === before,
  monthBefore: isMonthBefore(now, before),
  sameYear: now !== undefined && before !== undefined && now.slice(0, 4) === before.slice(0, 4) && now > before,
})

/**
 * Holds a paper against an earlier one of the same office: sentences that were copied with their figures, figures of the same
 * period that changed, and what is counted from the beginning of the year and fell.
 */
export const findingsAgainstEarlier = (reading: Reading, earlier: Reading, periods: Periods): readonly Finding[] => {
  const before = new Map(sentencesOf(earlier).map((each) => [each.skeleton, each]))
  const now = sentencesOf(reading).filter((each) => each.words >= fewestWords)
  const pairs = now.flatMap((sentence) => {
    const old = before.get(sentence.skeleton)
    return old === undefined ? [] : [{ sentence, old }]
  })
  if (periods.same) return pairs.flatMap(({ sentence, old }) => changed(sentence, old))
  const copied = pairs.filter(({ sentence, old }) => sentence.text === old.text)
  return [
    ...copied
      .filter(({ sentence }) => sentence.quantities.length > 0 && sentence.scope !== 'plan')
      .map(copiedWithFigures),
    ...copiedWords(copied.map(({ sentence }) => sentence).filter(({ quantities }) => quantities.length === 0)),
    ...(periods.monthBefore ? doNotAdd(now, before) : []),
    ...(periods.sameYear ? pairs.flatMap(({ sentence, old }) => fallen(sentence, old)) : []),
  ]
}

const isMonthBefore = (now: string | undefined, before: string | undefined): boolean => {
  const [one, other] = [now, before].map((code) => /^(\d{4})-(\d{2})$/.exec(code ?? ''))
  return one?.[1] !== undefined && one[1] === other?.[1] && Number(one[2]) === Number(other[2]) + 1
}

// Shorter sentences are alike by themselves.
const fewestWords = 8

const changed = (sentence: Sentence, old: Sentence): readonly Finding[] =>
  sentence.quantities.flatMap((quantity, at): readonly Finding[] => {
    const was = old.quantities[at]
    if (was === undefined || was.value === quantity.value) return []
    return [
      {
        kind: 'earlier',
        code: 'earlier/changed',
        certainty: 'to-look-at',
        at: [quantity.at],
        read: `${written(quantity.value)} ${quantity.noun}`.trim(),
        expected: `${written(was.value)}, như báo cáo trước của cùng kỳ, hoặc nêu rõ vì sao thay đổi`,
        tell: `Báo cáo trước của cùng kỳ nêu ${written(was.value)}, báo cáo này nêu ${written(quantity.value)} ${quantity.noun}; hãy nêu lý do thay đổi.`,
      },
    ]
  })

const fallen = (sentence: Sentence, old: Sentence): readonly Finding[] => {
  if (sentence.scope !== 'cumulative' || old.scope !== 'cumulative') return []
  return sentence.quantities.flatMap((quantity, at): readonly Finding[] => {
    const was = old.quantities[at]
    if (was === undefined || quantity.value >= was.value || quantity.isAbout || was.isAbout) return []
    return [
      {
        kind: 'earlier',
        code: 'earlier/fell',
        certainty: 'to-look-at',
        at: [quantity.at],
        read: `${written(quantity.value)} ${quantity.noun}`.trim(),
        expected: `ít nhất ${written(was.value)}, là số lũy kế đã báo cáo trước`,
        tell: `Số lũy kế từ đầu năm ${written(quantity.value)} nhỏ hơn ${written(was.value)} đã báo cáo kỳ trước.`,
      },
    ]
  })
}

const copiedWithFigures = ({ sentence }: { readonly sentence: Sentence }): Finding => ({
  kind: 'earlier',
  code: 'earlier/copied-with-figures',
  certainty: 'to-look-at',
  at: [sentence.at],
  read: sentence.text,
  expected: 'số liệu của kỳ này',
  tell: 'Câu có số liệu giống hệt báo cáo trước dù kỳ khác; hãy kiểm tra số liệu đã được cập nhật chưa.',
})

const copiedWords = (sentences: readonly Sentence[]): readonly Finding[] => {
  const [first, ...others] = sentences.filter(({ words }) => words >= manyWords)
  if (first === undefined) return []
  return [
    {
      kind: 'earlier',
      code: 'earlier/copied',
      certainty: 'to-look-at',
      at: [first.at, ...others.map(({ at }) => at)],
      read: first.text,
      expected: 'nội dung của kỳ này',
      tell: `${others.length + 1} câu giống hệt báo cáo trước; hãy xem nội dung còn đúng với kỳ này không.`,
    },
  ]
}

const manyWords = 15

const written = (value: number): string => value.toLocaleString('vi-VN', { maximumFractionDigits: 3 })
