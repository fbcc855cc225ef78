import {
  classified,
  type Figure,
  type FigurePart,
  inBrackets,
  joined,
  named,
  nothing,
  type Said,
  say,
  when,
} from '../ledger/index.ts'

// «Thành phố» and «Thị xã» are two words, so units are known by their beginning, not by their first word.
const units = [
  { begins: 'Thành phố ', one: 'thành phố', several: 'các thành phố' },
  { begins: 'Thị xã ', one: 'thị xã', several: 'các thị xã' },
  { begins: 'Quận ', one: 'quận', several: 'các quận' },
  { begins: 'Huyện ', one: 'huyện', several: 'các huyện' },
  { begins: 'Phường ', one: 'phường', several: 'các phường' },
  { begins: 'Xã ', one: 'xã', several: 'các xã' },
] as const

/**
 * The districts of the parts, the kind of unit said once: «thành phố Sơn La và các huyện Mai Sơn, Mộc Châu».
 * Cities come first; what has no district is passed over.
 */
export const districtsNamed = (parts: readonly FigurePart[]): Said => {
  const labels = classified(parts).map(({ label }) => label)
  const groups = units.map(({ begins, one, several }) => {
    const names = labels.filter((label) => label.startsWith(begins)).map((label) => label.slice(begins.length))
    return { kind: names.length > 1 ? several : one, names }
  })
  const others = labels.filter((label) => !units.some(({ begins }) => label.startsWith(begins)))
  return joined(
    [
      ...groups.map(({ kind, names }) => (names.length === 0 ? nothing : named(`${kind} ${names.join(', ')}`))),
      ...others.map((label) => named(label)),
    ],
    ', ',
    ' và ',
  )
}

/**
 * How many districts, and which: «09 huyện, thành phố (thành phố Sơn La và các huyện Mai Sơn, Mộc Châu …)»; one
 * district is only named. Nothing where none is known.
 * @param count the indicator that counts districts
 * @param aside where the names go: into brackets, or to the foot of the page
 */
export const districtsCounted = (
  count: Figure,
  parts: readonly FigurePart[],
  aside: (names: Said) => Said = inBrackets,
): Said => {
  const known = classified(parts)
  if (known.length === 1) return districtsNamed(known)
  const isAllOneKind = known.length > 0 && known.every(({ label }) => label.startsWith('Huyện '))
  const kind = named(isAllOneKind ? 'huyện' : 'huyện, thành phố')
  return when(count, say`${count} ${kind}${aside(isAllOneKind ? bareNames(known) : districtsNamed(known))}`)
}

const bareNames = (parts: readonly FigurePart[]): Said =>
  named(parts.map(({ label }) => label.slice('Huyện '.length)).join(', '))
