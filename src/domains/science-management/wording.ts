import { inSentence, isFilled, joined, type Mention, named, type Said } from '../../ledger/index.ts'

export { apart } from '../apart.ts'

/** The places of a record, named inside a sentence: «huyện A và huyện B». */
export const placesIn = (mention: Mention): Said =>
  joined(
    mention.text.split('; ').map((each) => named(inSentence(each))),
    ', ',
    ' và ',
  )

/** The mentions that say something, each text once, in their order. */
export const differing = (mentions: readonly Mention[]): readonly Mention[] => [
  ...new Map(mentions.filter(isFilled).map((mention) => [mention.text, mention])).values(),
]
