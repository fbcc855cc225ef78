import type { Domain } from '../domain.ts'
import type { Countable } from '../indicator/index.ts'
import type { Topic } from '../passage/index.ts'
import type { AnyRegister } from '../register/index.ts'
import type { Outline } from '../report/index.ts'
import { ruleMistakes } from './conditions.ts'
import { type DeclarationError, mistake, type Place, unknown } from './declaration-error.ts'
import { fieldMistakes, listMistakes } from './fields.ts'
import { indicatorMistakes, strangers } from './indicators.ts'
import { lifecycleMistakes } from './lifecycle.ts'
import { linkMistakes } from './links.ts'
import { namingMistakes } from './names.ts'
import { outlineMistakes, tellingMistakes, topicListMistakes } from './outlines.ts'
import { passageMistakes } from './passages.ts'
import { codeMistakes, datesMistakes, labelMistakes, textMistakes } from './wording.ts'

/** Everything that is declared: what the department does, and how its reports are laid out. */
export type Declarations = {
  readonly domains: readonly Domain[]
  readonly outlines: readonly Outline[]
  readonly topics: readonly Topic[]
  /** The divisions that may keep a register, by their codes; left out, nobody asks who keeps one. */
  readonly divisions?: Readonly<Record<string, string>>
}

/**
 * Finds every mistake in the declarations that the compiler cannot see, all at once.
 * @returns nothing when all is well; see `formatDeclarationErrors`
 */
export const checkDeclarations = ({
  domains,
  outlines,
  topics,
  divisions,
}: Declarations): readonly DeclarationError[] => {
  const kept = domains.flatMap((domain) =>
    domain.registers.map((each) => ({ ...each, place: [domain.code, each.register.code] })),
  )
  const countables = kept.flatMap(({ place, indicators }) =>
    indicators.map((each) => ({ place: [...place, 'indicators', each.code], code: each.code, each })),
  )
  const passages = kept.flatMap((each) =>
    each.passages.map((passage) => ({
      place: [...each.place, 'passages', passage.code],
      code: passage.code,
      each: passage,
      passage,
    })),
  )
  const known = {
    registers: new Map<string, AnyRegister>(kept.map(({ register }) => [register.code, register])),
    countables: new Map<string, Countable>(countables.map(({ each }) => [each.code, each])),
  }
  const topicsByCode = new Map(topics.map((topic) => [topic.code, topic]))
  return [
    ...domains.flatMap((domain) => [
      ...codeMistakes([domain.code], domain.code),
      ...labelMistakes([domain.code, 'title'], domain.title),
      ...domain.headlines.flatMap((each) => strangers([domain.code, 'headlines'], each, known)),
    ]),
    ...twins(domains.map((each) => ({ place: [each.code], code: each.code, each }))),
    ...twins(kept.map(({ place, register }) => ({ place, code: register.code, each: register }))),
    ...twins(countables),
    ...twins(passages),
    ...kept.flatMap(({ place, register }) => registerMistakes(place, register, divisions)),
    ...listMistakes(kept.flatMap(({ place, register }) => listsOf(place, register))),
    ...linkMistakes(kept),
    ...countables.flatMap(({ place, each }) => indicatorMistakes(place, each, known)),
    ...passages.flatMap(({ place, passage }) => passageMistakes(place, passage, known, topicsByCode)),
    ...topicListMistakes(topics),
    ...outlines.flatMap((outline) => outlineMistakes(outline, topicsByCode)),
    ...tellingMistakes(outlines, passages),
  ]
}

const registerMistakes = (
  place: Place,
  register: AnyRegister,
  divisions: Declarations['divisions'],
): readonly DeclarationError[] => [
  ...namingMistakes(place, register),
  ...fieldMistakes(place, register),
  ...lifecycleMistakes(place, register),
  ...ruleMistakes(place, register),
  ...register.basis.flatMap((basis) => [
    ...textMistakes([...place, 'basis'], basis.document),
    ...datesMistakes([...place, 'basis', basis.document], basis),
  ]),
  ...(divisions === undefined || Object.hasOwn(divisions, register.keptBy)
    ? []
    : [unknown([...place, 'keptBy'], 'division', register.keptBy, Object.keys(divisions))]),
]

const listsOf = (place: Place, register: AnyRegister) =>
  Object.entries(register.fields).flatMap(([name, field]) =>
    field.kind === 'choice' ? [{ place: [...place, 'fields', name, 'list'], list: field.list }] : [],
  )

const twins = (placed: readonly { readonly place: Place; readonly code: string }[]): readonly DeclarationError[] => {
  const seen = new Map<string, Place>()
  return placed.flatMap(({ place, code }) => {
    const first = seen.get(code)
    seen.set(code, first ?? place)
    return first === undefined ? [] : [mistake(place, `code "${code}" is taken by ${first.join(' › ')}`)]
  })
}
