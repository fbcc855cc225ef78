import { type AnyRegister, labelOf, type Place } from '../../ledger/register/index.ts'

/** For each field that is chosen from a list, the keys of its exact labels: what most cells hold is found at once. */
export type KnownTexts = ReadonlyMap<string, ReadonlyMap<string, string>>

/** The labels and names that stand for one key only, on whatever day; all others are for the check of the field itself. */
export const knownTexts = (register: AnyRegister, places: readonly Place[]): KnownTexts => {
  const known = new Map<string, ReadonlyMap<string, string>>()
  for (const [name, field] of Object.entries(register.fields)) {
    if (field.kind === 'choice')
      known.set(name, onlyOnes(Object.keys(field.list.entries).map((key) => [labelOf(field.list, key), key])))
    if (field.kind === 'place') {
      const { level } = field
      known.set(
        name,
        onlyOnes(places.filter((place) => place.level === level).map((place) => [place.name, place.code])),
      )
    }
  }
  return known
}

const onlyOnes = (pairs: readonly (readonly [text: string, key: string])[]): ReadonlyMap<string, string> => {
  const plain = (text: string) => text.normalize('NFC').toLocaleLowerCase('vi')
  const count = new Map<string, number>()
  for (const written of pairs.flat().map(plain)) count.set(written, (count.get(written) ?? 0) + 1)
  return new Map(pairs.filter(([text]) => count.get(plain(text)) === 1))
}
