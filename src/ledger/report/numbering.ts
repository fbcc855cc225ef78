import type { Numbering } from './outline.ts'

const romans = [
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const

const roman = (number: number): string => {
  const [letters, worth] = romans.find(([, value]) => value <= number) ?? ['', 0]
  return worth === 0 ? '' : letters + roman(number - worth)
}

/** Points follow the Vietnamese alphabet without ă, â, ê, ô, ơ, ư (Decree 30/2020, Annex I). */
export const headingLetters = 'abcdđeghiklmnopqrstuvxy'

/**
 * The label of a heading.
 * @param places its place among its siblings on every level down to its own, counted from 1
 */
export const headingLabel = (numbering: Numbering, places: readonly number[]): string => {
  const level = places.length
  const place = places.at(-1) ?? 1
  switch (numbering[level - 1] ?? 'letter') {
    case 'roman':
      return `${roman(place)}.`
    case 'arabic':
      return `${place}.`
    case 'nested': {
      // «1.2.3.» begins with the level above the first one that is nested.
      const first = Math.max(numbering.indexOf('nested') - 1, 0)
      return `${places.slice(first).join('.')}.`
    }
    case 'letter':
      return `${headingLetters.charAt(place - 1)})`
  }
}

/** The level that the legal layout gives a heading: I., 1., 1.1., a). */
export const headingLevel = (numbering: Numbering, depth: number): 1 | 2 | 3 | 4 => {
  const kinds = { roman: 1, arabic: 2, nested: 3, letter: 4 } as const
  return kinds[numbering[depth - 1] ?? 'letter']
}
