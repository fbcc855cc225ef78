import type { Unread } from './finding.ts'
import { sentencesOf } from './against-earlier/sentences.ts'
import type { Reading } from './language/reading.ts'

/**
 * The sentences with numbers of which it is not known what they count: no rule could hold them against anything, and the
 * reader is told so.
 */
export const unreadIn = (reading: Reading): readonly Unread[] =>
  sentencesOf(reading).flatMap(({ at, quantities }) => {
    const numbers = quantities.filter(({ noun, isAbout }) => noun === '' && !isAbout).length
    return numbers === 0 ? [] : [{ at, numbers }]
  })
