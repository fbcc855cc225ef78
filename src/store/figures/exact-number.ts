/**
 * A number of the database as one of the program.
 * @param of what it is, for the fault
 * @throws when its digits do not survive, as those of a sum beyond 2^53
 */
export const exactNumber = (digits: string, of: string): number => {
  const value = Number(digits)
  if (digits.length < 16 && !digits.includes('.')) return value
  const decimals = digits.split('.')[1]?.length ?? 0
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER || value.toFixed(decimals) !== digits)
    throw new Error(`${of}: ${digits} is too long a number`)
  return value
}

/** Adds two decimal numbers without losing a digit. */
export const addDigits = (a: string, b: string): string => {
  const places = Math.max(...[a, b].map((digits) => digits.split('.')[1]?.length ?? 0))
  return unscaled(scaled(a, places) + scaled(b, places), places)
}

/** 100 · of / per to the nearest multiple of `step`, a half upwards; 0 where there is nothing to compare with. */
export const percentOf = (of: number, per: number, step: number): number => {
  if (per === 0) return 0
  const [dividend, divisor, unit] = [of, per, step].map((value) => scaled(value.toFixed(6), 6)) as [
    bigint,
    bigint,
    bigint,
  ]
  const top = 2n * 100n * 1_000_000n * dividend + divisor * unit
  const bottom = 2n * divisor * unit
  const steps = top / bottom - (top % bottom !== 0n && top < 0n !== bottom < 0n ? 1n : 0n)
  return Number(unscaled(steps * unit, 6))
}

const scaled = (digits: string, places: number): bigint => {
  const [whole = '0', decimals = ''] = digits.split('.')
  return BigInt(`${whole}${decimals.padEnd(places, '0')}`)
}

const unscaled = (value: bigint, places: number): string => {
  const sign = value < 0n ? '-' : ''
  const digits = String(value < 0n ? -value : value).padStart(places + 1, '0')
  const whole = `${sign}${digits.slice(0, digits.length - places)}`
  return places === 0 ? whole : `${whole}.${digits.slice(-places)}`
}
