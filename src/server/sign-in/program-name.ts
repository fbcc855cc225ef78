/** What a program calls itself to servers, in words that its user knows: «Firefox trên Windows». */
export const programName = (userAgent: string | null): string => {
  const program = nameIn(programs, userAgent ?? '')
  const system = nameIn(systems, userAgent ?? '')
  if (program === undefined) return system === undefined ? 'Chương trình không rõ' : `Chương trình trên ${system}`
  return system === undefined ? program : `${program} trên ${system}`
}

const nameIn = (names: readonly (readonly [string, RegExp])[], text: string): string | undefined =>
  names.find(([, pattern]) => pattern.test(text))?.[0]

// Most programs also claim to be those further down.
const programs = [
  ['Cốc Cốc', /coc_coc_browser/i],
  ['Edge', /Edg(e|A|iOS)?\//],
  ['Opera', /OPR\//],
  ['Firefox', /Firefox\/|FxiOS\//],
  ['Chrome', /Chrome\/|CriOS\//],
  ['Safari', /Safari\//],
] as const

const systems = [
  ['Android', /Android/],
  ['iPhone', /iPhone/],
  ['iPad', /iPad/],
  ['Windows', /Windows/],
  ['macOS', /Mac OS X/],
  ['Linux', /Linux/],
] as const
