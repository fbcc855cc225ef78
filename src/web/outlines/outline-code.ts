import { plainText } from '../fields/plain-text.ts'

/** Most letters of a code, as the server takes them. */
const most = 60

/**
 * The code by which a new outline is known, made of its title: `Báo cáo năm` gives `bao-cao-nam`.
 * @returns the empty text where the title has no letter or digit
 */
export const outlineCode = (title: string): string => {
  const words = plainText(title).match(/[a-z0-9]+/g) ?? []
  // A code begins with a letter; `new` is where new ones are begun.
  const named =
    words.length > 0 && (/^\d/.test(words[0] ?? '') || words.join('-') === 'new') ? ['de-cuong', ...words] : words
  return named.reduce((code, word) => {
    const longer = code === '' ? word : `${code}-${word}`
    return longer.length <= most ? longer : code === '' ? word.slice(0, most) : code
  }, '')
}
