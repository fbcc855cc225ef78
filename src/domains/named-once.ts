import { inSentence, isFilled, joined, type Mention, named, nothing, type Said } from '../ledger/index.ts'

/**
 * Names what the records have in common, each once: «giò chả, bún và gạch». Nothing where no record has a value,
 * or where there are more than `most` different ones, too many for a sentence.
 * @param options `properNames` keep the capital with which they begin
 */
export const namedOnce = (
  mentions: readonly Mention[],
  options: {
    readonly most?: number
    readonly separator?: string
    readonly last?: string
    readonly properNames?: true
  } = {},
): Said => {
  const { most = 8, separator = ', ', last = separator } = options
  const texts = [...new Set(mentions.filter(isFilled).map((mention) => mention.text))]
  if (texts.length > most) return nothing
  return joined(
    texts.map((text) => named(options.properNames ? text : inSentence(text))),
    separator,
    last,
  )
}
