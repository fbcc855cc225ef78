// Formulas of Jean Meeus, Astronomical Algorithms (2nd edition), chapters 25 and 49. Instants are days of universal
// time since 2000-01-01 12:00. The planets' share in the new moon is left out: the result is good to two minutes.

/** The number of the new moon (0 is that of 6 January 2000) nearest before or after a day. */
export const lunationNear = (day: number): number => Math.round((day - firstNewMoon) / daysInLunation)

/** The instant of a new moon. */
export const newMoon = (lunation: number): number => {
  const k = lunation
  const t = k / 1236.85
  const eccentricity = 1 - 0.002516 * t - 0.0000074 * t ** 2
  const sun = 2.5534 + 29.1053567 * k - 0.0000014 * t ** 2 - 0.00000011 * t ** 3
  const moon = 201.5643 + 385.81693528 * k + 0.0107582 * t ** 2 + 0.00001238 * t ** 3
  const latitude = 160.7108 + 390.67050284 * k - 0.0016118 * t ** 2 - 0.00000227 * t ** 3
  const node = 124.7746 - 1.56375588 * k + 0.0020672 * t ** 2
  const mean = firstNewMoon + daysInLunation * k + 0.00015437 * t ** 2 - 0.00000015 * t ** 3
  const wave = newMoonTerms.reduce(
    (sum, [size, ofSun, ofMoon, ofLatitude]) =>
      sum + size * eccentricity ** Math.abs(ofSun) * sine(ofSun * sun + ofMoon * moon + ofLatitude * latitude),
    -0.00017 * sine(node),
  )
  return toUniversalTime(mean + wave)
}

/** The sun's apparent longitude in degrees, 0 to 360, good to 0.01°. */
export const solarLongitude = (instant: number): number => {
  const t = (2 * instant - toUniversalTime(instant)) / 36_525
  const mean = 280.46646 + 36_000.76983 * t + 0.0003032 * t ** 2
  const anomaly = 357.52911 + 35_999.05029 * t - 0.0001537 * t ** 2
  const centre =
    (1.914602 - 0.004817 * t - 0.000014 * t ** 2) * sine(anomaly) +
    (0.019993 - 0.000101 * t) * sine(2 * anomaly) +
    0.000289 * sine(3 * anomaly)
  const longitude = mean + centre - 0.00569 - 0.00478 * sine(125.04 - 1934.136 * t)
  return ((longitude % 360) + 360) % 360
}

const firstNewMoon = 5.09766
const daysInLunation = 29.530588861

// Size in days, then how often the anomaly of the sun, that of the moon and the moon's argument of latitude enter.
const newMoonTerms: readonly (readonly [size: number, ofSun: number, ofMoon: number, ofLatitude: number])[] = [
  [-0.4072, 0, 1, 0],
  [0.17241, 1, 0, 0],
  [0.01608, 0, 2, 0],
  [0.01039, 0, 0, 2],
  [0.00739, -1, 1, 0],
  [-0.00514, 1, 1, 0],
  [0.00208, 2, 0, 0],
  [-0.00111, 0, 1, -2],
  [-0.00057, 0, 1, 2],
  [0.00056, 1, 2, 0],
  [-0.00042, 0, 3, 0],
  [0.00042, 1, 0, 2],
  [0.00038, 1, 0, -2],
  [-0.00024, -1, 2, 0],
  [-0.00007, 2, 1, 0],
]

const sine = (degrees: number): number => Math.sin((degrees * Math.PI) / 180)

// Dynamical time runs ahead of universal time as the earth slows down (Morrison and Stephenson); off by under a minute from 1900 to 2050.
const toUniversalTime = (dynamical: number): number => {
  const centuriesSince1820 = (dynamical / 365.25 + 180) / 100
  return dynamical - (32 * centuriesSince1820 ** 2 - 20) / 86_400
}
