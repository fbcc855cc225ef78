/** A text without diacritics and in small letters, as `plain_text` of the database has it. */
export const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLocaleLowerCase('en')

/** What somebody seeks: the words, and all of them as they were written, both without diacritics. */
export type Sought = { readonly words: readonly string[]; readonly phrase: string }

/** Reads what was typed; words beyond the tenth say nothing more. */
export const soughtIn = (typed: string): Sought => {
  const phrase = plain(typed).trim().replace(/\s+/g, ' ')
  return { words: [...new Set(phrase.split(' '))].filter((word) => word !== '').slice(0, mostWords), phrase }
}

const mostWords = 10

/**
 * How well a title answers: nothing where it lacks one of the words, most where it begins with all of them.
 * @param beside what else the thing may be found by, as its code; it counts less than the title
 */
export const nearness = ({ words, phrase }: Sought, title: string, beside = ''): number => {
  const told = plain(title)
  const all = `${told}\n${plain(beside)}`
  if (words.length === 0 || !words.every((word) => all.includes(word))) return 0
  if (told.startsWith(phrase)) return 4
  if (new RegExp(`(?<![\\p{L}\\p{N}])${escaped(phrase)}`, 'u').test(told)) return 3
  return words.every((word) => told.includes(word)) ? 2 : 1
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

/** The best of these, the better ones first, equal ones in their own order. */
export const best = <T>(all: readonly T[], near: (each: T) => number, most: number): readonly T[] =>
  all
    .map((each) => ({ each, near: near(each) }))
    .filter((found) => found.near > 0)
    .sort((a, b) => b.near - a.near)
    .slice(0, most)
    .map(({ each }) => each)
