import { nearest } from './nearest.ts'

/** A mistake in a declaration: ours, never a user's. */
export type DeclarationError = {
  /** Where it stands, in the author's words: `radiation-safety › radiation-licence › actions › renew › fill`. */
  readonly place: string
  readonly tell: string
  readonly hint?: string
}

/** The way to a place in the declarations, from the domain or outline down. */
export type Place = readonly string[]

export const mistake = (place: Place, tell: string, hint?: string): DeclarationError => ({
  place: place.join(' › '),
  tell,
  ...(hint === undefined ? {} : { hint }),
})

/** The mistake of a name that nothing answers to, with the known name that is nearest to it. */
export const unknown = (place: Place, what: string, name: string, known: Iterable<string>): DeclarationError => {
  const near = nearest(name, known)
  return mistake(place, `no ${what} "${name}"`, near === undefined ? undefined : `Did you mean "${near}"?`)
}

/** The mistakes of all names among these that are not known. */
export const unknowns = (
  place: Place,
  what: string,
  names: readonly string[],
  known: ReadonlySet<string>,
): readonly DeclarationError[] =>
  names.filter((name) => !known.has(name)).map((name) => unknown(place, what, name, known))

/** The mistakes of names that stand more than once. */
export const repeated = (place: Place, what: string, names: readonly string[]): readonly DeclarationError[] =>
  [...new Set(names.filter((name, index) => names.indexOf(name) !== index))].map((name) =>
    mistake(place, `${what} "${name}" stands twice`),
  )

/** All mistakes as one text, a line each; empty where there are none. */
export const formatDeclarationErrors = (errors: readonly DeclarationError[]): string => {
  if (errors.length === 0) return ''
  const lines = errors.map(({ place, tell, hint }) => `  ${place}: ${tell}.${hint === undefined ? '' : ` ${hint}`}`)
  return [`${errors.length} ${errors.length === 1 ? 'mistake' : 'mistakes'} in the declarations:`, ...lines].join('\n')
}
