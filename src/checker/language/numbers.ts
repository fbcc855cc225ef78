import { numberWords } from './number-words.ts'

/** A number as it is written: its value, where it stands (UTF-16 units, end exclusive) and how it was spelled. */
export interface WrittenNumber {
  readonly from: number
  readonly to: number
  readonly value: number
  readonly spelling: 'plain' | 'dotted' | 'decimal-comma' | 'decimal-point' | 'spaced' | 'words'
}

/**
 * The numbers of a text, in their order: «21.659», «3.526», «1241», «02», «2,5», «1.234,5», «12 345», «ba», «hai mươi mốt».
 * A point before three digits separates thousands, as Vietnamese writes them; a comma begins the decimals.
 */
export const numbersIn = (text: string): readonly WrittenNumber[] =>
  [...digitsIn(text), ...numberWords(text).map((each) => ({ ...each, spelling: 'words' as const }))].sort(
    (one, other) => one.from - other.from,
  )

const written = /\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d{1,3}(?:[\u00a0\u202f]\d{3})+|\d+,\d+|\d+\.\d{1,2}(?!\d|\.\d)|\d+/g

const digitsIn = (text: string): readonly WrittenNumber[] =>
  [...text.matchAll(written)].flatMap((found) => {
    const [digits] = found
    const from = found.index
    const to = from + digits.length
    // Digits inside a name (NS203) or a symbol are no number of their own.
    return isWordCharacter(text[from - 1]) ? [] : [{ from, to, ...readDigits(digits) }]
  })

const isWordCharacter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{M}\d_]/u.test(character)

const readDigits = (digits: string): Pick<WrittenNumber, 'value' | 'spelling'> => {
  if (/[\u00a0\u202f]/.test(digits)) return { value: Number(digits.replace(/\D/g, '')), spelling: 'spaced' }
  const [whole = '', decimals] = digits.split(',')
  if (/^\d{1,3}(?:\.\d{3})+$/.test(whole)) {
    const value = Number(`${whole.replaceAll('.', '')}${decimals === undefined ? '' : `.${decimals}`}`)
    return { value, spelling: decimals === undefined ? 'dotted' : 'decimal-comma' }
  }
  if (decimals !== undefined) return { value: Number(`${whole}.${decimals}`), spelling: 'decimal-comma' }
  if (whole.includes('.')) return { value: Number(whole), spelling: 'decimal-point' }
  return { value: Number(whole), spelling: 'plain' }
}
