/** Written numbers that differ from one: every way in which a slip of the hand leaves a number that is not the same. */
export const slipsOf = (written: string): readonly { readonly how: string; readonly words: string }[] => {
  const inWords = wordNumbers.indexOf(written)
  if (inWords !== -1) return wordSlips(inWords)
  const slips = [
    { how: '+1', words: counted(written, 1n) },
    { how: '−1', words: counted(written, -1n) },
    ...swaps(written).map((words) => ({ how: 'swapped digits', words })),
  ]
  return slips.filter(({ words }) => words !== written)
}

/** A number of the same look with another value: separators and leading zeros stay. */
const counted = (written: string, step: bigint): string => {
  const digits = written.replace(/[.,]/g, '')
  if (!/^\d+$/.test(digits)) return written
  const value = BigInt(digits) + step
  if (value <= 0n) return written
  const padded = value.toString().padStart(digits.length, '0')
  // 10 less one is written 9 or 09, both are usual; 999 and one more has a digit for which there is no place.
  return padded.length === digits.length ? placed(written, padded) : written
}

const placed = (written: string, digits: string): string => {
  let used = 0
  return [...written].map((sign) => (/\d/.test(sign) ? digits[used++] : sign)).join('')
}

/** Two neighbouring digits changed about; one that would give a leading zero is no number that anybody writes. */
const swaps = (written: string): readonly string[] => {
  const digits = written.replace(/\D/g, '')
  return Array.from(digits.slice(1)).flatMap((digit, place) => {
    const before = digits[place] ?? ''
    if (digit === before || before === '0' || (place === 0 && digit === '0')) return []
    return [placed(written, digits.slice(0, place) + digit + before + digits.slice(place + 2))]
  })
}

const wordNumbers = [
  'không',
  'một',
  'hai',
  'ba',
  'bốn',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'mười một',
  'mười hai',
]

const wordSlips = (value: number) =>
  [value + 1, value - 1]
    .filter((other) => other >= 1 && other < wordNumbers.length)
    .map((other) => ({ how: 'another number in words', words: wordNumbers[other] ?? '' }))
