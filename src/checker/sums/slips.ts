/**
 * Whether the difference looks like a slip of one number: one more or less, two neighbouring digits in the wrong order, or one
 * digit of a long number mistyped, in the whole or in one part.
 */
export const isSlip = (whole: number, parts: readonly number[]): boolean => {
  const sum = parts.reduce((total, part) => total + part, 0)
  const difference = rounded(whole - sum)
  if (difference === 0) return false
  if (Math.abs(difference) === step([whole, ...parts])) return true
  if (isMistyped(whole, rounded(sum))) return true
  return parts.some((part) => isMistyped(part, rounded(part + difference)))
}

/** Sums of decimals are held with the digits they are written with. */
export const rounded = (value: number): number => Math.round(value * 1e6) / 1e6

// Figures in millions are rounded to round numbers, their smallest step is what counts as one.
const step = (numbers: readonly number[]): number => {
  if (numbers.every((each) => each === 0)) return 1
  let smallest = 1
  while (numbers.every((each) => Number.isInteger(rounded(each / (smallest * 10))))) smallest *= 10
  if (numbers.every(Number.isInteger)) return smallest
  return numbers.every((each) => Number.isInteger(rounded(each * 10))) ? 0.1 : 0.01
}

const isMistyped = (written: number, meant: number): boolean => {
  if (meant <= 0) return false
  const [one, other] = [String(written).padStart(2, '0'), String(meant).padStart(2, '0')]
  if (one.length !== other.length) return false
  const places = [...one].flatMap((digit, at) => (digit === other[at] ? [] : [at]))
  if (places.length === 1) return one.length > 2 || (places[0] === 0 && written >= 10)
  const [first = 0, second = 0] = places
  return places.length === 2 && second === first + 1 && one[first] === other[second] && one[second] === other[first]
}
