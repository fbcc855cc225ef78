/**
 * Whether a percentage is written for this exact value: rounded or cut off at the digits it is written with, «85,7» for 85,714
 * and «66» for 66,667.
 */
export const agrees = (written: number, exact: number): boolean => {
  const digits = (String(written).split('.')[1] ?? '').length
  const unit = 10 ** -digits
  return Math.abs(written - exact) <= unit * 0.5 + 1e-9 || (written <= exact && exact - written < unit)
}
