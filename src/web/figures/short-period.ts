/** A period as the axis of a chart names it: 2020, 9/21, Q3/21, 9T/21. */
export const shortPeriod = (code: string): string => {
  const [year = '', part] = code.split('-')
  if (code.includes('/') || part === undefined) return code.slice(0, 4)
  const short = year.slice(2)
  if (/^\d+$/.test(part)) return `${Number(part)}/${short}`
  if (part.startsWith('Q')) return `${part}/${short}`
  if (part.startsWith('H')) return part === 'H1' ? `6đ/${short}` : `6c/${short}`
  return `${part.replace(/^L?(\d+)M$/, '$1T')}/${short}`
}
