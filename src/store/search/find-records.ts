import type { Reader } from '../../ledger/access/index.ts'
import type { AnyRegister } from '../../ledger/register/index.ts'
import { isPersonal } from '../browsing/browsable.ts'
import { sightOf } from '../browsing/sight.ts'
import type { Database } from '../connection/index.ts'
import { readRecords } from '../reading/index.ts'
import { type LinkedHit, searchLinked } from './linked-search.ts'
import { type Hit, isSearchable, searchLarge, searchSmall, soughtTexts } from './record-search.ts'
import { nearness, plain, type Sought } from './words.ts'

/** A record that was found: what it is called, and where a sought word stands that its name does not tell. */
export type FoundInRegister = {
  readonly register: string
  readonly registerTitle: string
  readonly id: number
  readonly label: string
  readonly stateName: string
  readonly held: { readonly label: string; readonly text: string } | null
}

/** A record that was found by what it is linked to: `held` says by which of its fields, and what that record is called. */
type FoundByLink = FoundInRegister & { readonly held: { readonly label: string; readonly text: string } }

/** The records that were found, those that link to what is called so, and the fields about persons that are told of them. */
export type FoundRecords = {
  readonly records: readonly FoundInRegister[]
  readonly linked: readonly FoundByLink[]
  readonly personal: readonly { readonly register: string; readonly id: number; readonly fields: readonly string[] }[]
}

/** Finds the records of all registers that the reader may read, the best answers first. */
export const findRecords = async (
  db: Database,
  reader: Reader,
  province: string,
  registers: readonly AnyRegister[],
  sought: Sought,
  most: number,
): Promise<FoundRecords> => {
  if (sought.phrase.length < shortest) return { records: [], linked: [], personal: [] }
  const sights = registers.map((register) => sightOf(reader, province, register)).filter(({ rows }) => rows !== 'none')
  const small = sights.filter(({ register }) => !register.large && isSearchable(register))
  const large = sights.filter(({ register }) => register.large && isSearchable(register))
  const [found, ...ofLarge] = await Promise.all([
    searchSmall(db, small, sought, perRegister),
    ...large.map((sight) => searchLarge(db, sight, sought, perRegister)),
  ])
  const told = await tell(db, province, best([...found, ...ofLarge.flat()], sought, most), sought)
  const targets = told
    .filter(({ found: { label } }) => sought.words.every((word) => plain(label).includes(word)))
    .slice(0, mostTargets)
    .map(({ hit }) => hit)
  const known = new Set(told.map(({ hit }) => keyOf(hit)))
  const linkedHits = (await searchLinked(db, sights, targets, perLink)).filter((hit) => !known.has(keyOf(hit)))
  const linked = (await tell(db, province, fairly(linkedHits, targets, mostLinked), sought)).flatMap(
    ({ found: { held, ...each }, personal }) => (held === null ? [] : [{ found: { ...each, held }, personal }]),
  )
  return {
    records: told.map(({ found: each }) => each),
    linked: linked.map(({ found: each }) => each),
    personal: [...told, ...linked]
      .filter(({ personal }) => personal.length > 0)
      .map(({ found: { register, id }, personal: fields }) => ({ register, id, fields })),
  }
}

const shortest = 2
const perRegister = 4
const mostTargets = 5
const perLink = 4
const mostLinked = 20

const keyOf = ({ sight, row }: Hit): string => `${sight.register.code} ${row.id}`

// One organisation with many records leaves room for those of the others; a record is told once, by its first link.
const fairly = (hits: readonly LinkedHit[], targets: readonly Hit[], most: number): readonly LinkedHit[] => {
  const once = hits.filter((hit, at) => hits.findIndex((each) => keyOf(each) === keyOf(hit)) === at)
  const linking = targets.filter((target) => once.some(({ to }) => to === target))
  return linking.flatMap((target) => once.filter(({ to }) => to === target).slice(0, Math.floor(most / linking.length)))
}

// A register that is named by what is sought comes before others, and so does what is written as it was typed.
const best = (hits: readonly Hit[], sought: Sought, most: number): readonly Hit[] => {
  const rank = ({ whole, sight: { register } }: Hit): number =>
    (whole ? 2 : 0) +
    (sought.words.some((word) => nearness({ words: [word], phrase: word }, register.title) > 2) ? 1 : 0)
  return hits
    .map((hit) => ({ hit, rank: rank(hit) }))
    .sort((a, b) => b.rank - a.rank)
    .slice(0, most)
    .map(({ hit }) => hit)
}

type Told = { readonly hit: Hit; readonly found: FoundInRegister; readonly personal: readonly string[] }

const tell = async (
  db: Database,
  province: string,
  hits: readonly (Hit | LinkedHit)[],
  sought: Sought,
): Promise<readonly Told[]> => {
  const told = new Map<Hit, Told>()
  for (const sight of new Set(hits.map((hit) => hit.sight))) {
    const ofRegister = hits.filter((hit) => hit.sight === sight)
    const { register } = sight
    const rows = ofRegister.map(({ row }) => row)
    const records = await readRecords(db, province, register, rows, sight.sees)
    for (const [at, { id, label, values }] of records.entries()) {
      const hit = ofRegister[at]
      if (hit === undefined) continue
      const state = String(hit.row['state'])
      const isTold = (word: string) => plain(label).includes(word)
      const missing = sought.words.filter((word) => !isTold(word))
      const name =
        'by' in hit
          ? hit.by
          : soughtTexts(sight).find((each) => missing.some((word) => plain(values[each]?.text ?? '').includes(word)))
      const held =
        name === undefined || values[name] === undefined
          ? null
          : {
              label: register.fields[name]?.label ?? name,
              text: around(values[name]?.text ?? '', 'by' in hit ? sought.words : missing),
            }
      const shown = [...register.shownAs.fields, ...(name === undefined ? [] : [name])]
      told.set(hit, {
        hit,
        found: {
          register: register.code,
          registerTitle: register.title,
          id,
          label,
          stateName: register.states[state] ?? state,
          held,
        },
        personal: [...new Set(shown)].filter(
          (each) => isPersonal(register, each) && (values[each]?.raw ?? null) !== null,
        ),
      })
    }
  }
  return hits.flatMap((hit) => told.get(hit) ?? [])
}

const mostShown = 90

/** The part of a long text in which a word stands. */
const around = (text: string, words: readonly string[]): string => {
  if (text.length <= mostShown) return text
  const at = Math.min(...words.map((word) => plain(text).indexOf(word)).filter((each) => each >= 0), text.length)
  const from = Math.max(0, Math.min(at - mostShown / 3, text.length - mostShown))
  return `${from > 0 ? '…' : ''}${text.slice(from, from + mostShown).trim()}${from + mostShown < text.length ? '…' : ''}`
}
