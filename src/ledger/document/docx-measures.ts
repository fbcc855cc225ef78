import { pointsPerMillimetre } from './layout.ts'

/** Twips, the unit of lengths in Word, a twentieth of a point. */
export const millimetres = (length: number): number => Math.round(length * pointsPerMillimetre * 20)

export const points = (length: number): number => Math.round(length * 20)

/** Letter sizes are counted in half points. */
export const letters = (size: number): number => Math.round(size * 2)
