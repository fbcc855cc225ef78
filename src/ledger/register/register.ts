import type { DeclaredRights } from '../access/index.ts'
import type {
  Action,
  AnyRegister,
  Basis,
  Field,
  Fields,
  Label,
  LinkField,
  Opening,
  ValueOf,
  DerivedFrom,
} from './declared.ts'
import type { Rule } from './rule.ts'

/** A register that remembers its own field, state and action names, so that a misspelt one does not compile. */
export interface Register<
  F extends Fields,
  S extends Readonly<Record<string, string>>,
  O extends Opening,
  A extends Readonly<Record<string, Action>>,
> extends AnyRegister {
  readonly fields: F
  readonly states: S
  readonly opening: O
  readonly actions: A
}

export type FieldName<R> = R extends Register<infer F, infer _S, infer _O, infer _A> ? keyof F & string : never
export type StateOf<R> = R extends Register<infer _F, infer S, infer _O, infer _A> ? keyof S & string : never
export type ActionName<R> = R extends Register<infer _F, infer _S, infer _O, infer A> ? keyof A & string : never

type DateFields<F> = { [K in keyof F & string]: F[K] extends { readonly kind: 'date' } ? K : never }[keyof F & string]
type DatesOf<F, O extends Opening, A extends Readonly<Record<string, Action>>> =
  | DateFields<F>
  | O['on']
  | A[keyof A]['on']

/** Every name of a register that stands for a day: date fields, the opening, the actions. */
export type DateName<R> = R extends Register<infer F, infer _S, infer O, infer A> ? DatesOf<F, O, A> : never

/** The fields of one register that have one of the given kinds. */
export type FieldsOfKind<R, Kind extends string> =
  R extends Register<infer F, infer _S, infer _O, infer _A>
    ? { [K in keyof F & string]: F[K] extends { readonly kind: Kind } ? K : never }[keyof F & string]
    : never

/** A field of the register, or `link.field` of a register it links to. */
export type FieldPath<R> =
  R extends Register<infer F, infer _S, infer _O, infer _A>
    ?
        | (keyof F & string)
        | {
            [K in keyof F & string]: F[K] extends LinkField<infer Target> ? `${K}.${FieldName<Target>}` : never
          }[keyof F & string]
    : never

/** The field at the end of a path. */
export type FieldAt<R, Path> =
  R extends Register<infer F, infer _S, infer _O, infer _A>
    ? Path extends keyof F
      ? F[Path]
      : Path extends `${infer Link}.${infer Name}`
        ? Link extends keyof F
          ? F[Link] extends LinkField<infer Target>
            ? FieldAt<Target, Name>
            : never
          : never
        : never
    : never

/** The fields of a record as they stand. */
export type Row<R> =
  R extends Register<infer F, infer _S, infer _O, infer _A> ? { readonly [K in keyof F]: ValueOf<F[K]> | null } : never

/** What is filled in, as many of the fields as are known. Days may be any text that reads as a day, quantities a number or a text. */
export type Filled<R> =
  R extends Register<infer F, infer _S, infer _O, infer _A> ? { readonly [K in keyof F]?: FillOf<F[K]> | null } : never

type FillOf<F> = F extends { readonly kind: 'date' }
  ? string
  : F extends { readonly kind: 'decimal' }
    ? string | number
    : ValueOf<F>

type Declared<F extends Fields, S extends Readonly<Record<string, string>>, O, A> = {
  readonly code: string
  readonly title: string
  readonly keptBy: string
  readonly basis?: readonly Basis[]
  readonly fields: F
  readonly identity?: readonly DatesOrFields<F, O, A>[]
  readonly shownAs: (keyof F & string) | Label<DatesOrFields<F, O, A>>
  readonly rules?: readonly Rule<DatesOrFields<F, O, A>>[]
  readonly derived?: { readonly [K in keyof F]?: (from: DerivedFrom) => ValueOf<F[K]> | null }
  readonly rights?: DeclaredRights<keyof F & string>
  readonly large?: true
  readonly lifecycle: { readonly states: S; readonly opening: O; readonly actions?: A }
}

type DatesOrFields<F, O, A> = (keyof F & string) | (O extends Opening ? O['on'] : never) | NamesOfDays<A>
// Taken action by action, so that a register without actions has no days but that of its opening.
type NamesOfDays<A> = {
  [K in keyof A]: A[K] extends { readonly on: infer On } ? On & string : never
}[keyof A]

/**
 * Declares a register (sổ). Table, form, import sheet, interface and rights follow from it.
 * @example
 * export const initiative = register({
 *   code: 'initiative', title: 'Sáng kiến', keptBy: 'technology', shownAs: 'title',
 *   fields: { title: text('Tên sáng kiến'), scope: choice('Phạm vi', scopes) },
 *   lifecycle: {
 *     states: { received: 'Đã tiếp nhận', recognised: 'Đã công nhận' },
 *     opening: { label: 'Tiếp nhận', to: 'received', on: 'receivedOn', fill: ['title'], by: ['specialist'] },
 *     actions: { recognise: { label: 'Công nhận', from: 'received', to: 'recognised', on: 'recognisedOn', fill: ['scope'], by: ['director'] } },
 *   },
 * })
 */
export const register = <
  const F extends Fields,
  const S extends Readonly<Record<string, string>>,
  const O extends Opening<keyof F & string, keyof S & string>,
  // biome's formatter and the compiler both read `{}` here as "no actions".
  const A extends Readonly<Record<string, Action<keyof F & string, keyof S & string>>> = Record<never, never>,
>(
  declared: Declared<F, S, O, A>,
): Register<F, S, O, A> => {
  const made = asRegister(declared)
  for (const [name, field] of Object.entries(made.fields))
    if (field.kind === 'link') linking.set(field.target, [...linksTo(field.target), { register: made, field: name }])
  return made
}

/** A link from another register. */
export type LinkFrom = { readonly register: AnyRegister; readonly field: string }

// A register knows where it links to, and is declared before those that link to it.
const linking = new WeakMap<AnyRegister, readonly LinkFrom[]>()

/** The links to a register from all registers that have been declared. */
export const linksTo = (target: AnyRegister): readonly LinkFrom[] => linking.get(target) ?? []

const asRegister = <
  const F extends Fields,
  const S extends Readonly<Record<string, string>>,
  const O extends Opening,
  const A extends Readonly<Record<string, Action>>,
>(
  declared: Declared<F, S, O, A>,
): Register<F, S, O, A> => ({
  code: declared.code,
  title: declared.title,
  keptBy: declared.keptBy,
  basis: declared.basis ?? [],
  fields: declared.fields,
  states: declared.lifecycle.states,
  opening: declared.lifecycle.opening,
  actions: (declared.lifecycle.actions ?? {}) as A,
  rules: declared.rules ?? [],
  derived: (declared.derived ?? {}) as AnyRegister['derived'],
  identity: declared.identity ?? [],
  shownAs: typeof declared.shownAs === 'string' ? { words: ['', ''], fields: [declared.shownAs] } : declared.shownAs,
  rights: declared.rights ?? {},
  large: declared.large ?? false,
})

/** Names a record by several of its fields: `calledBy\`Quyết định số ${'number'} ngày ${'issuedOn'}\``. */
export const calledBy = <const Name extends string>(
  words: TemplateStringsArray,
  ...fields: readonly Name[]
): Label<Name> => ({ words: [...words], fields })

/** The Vietnamese name of a day: its own label, or «Ngày …» after the action. */
export const dayLabel = (step: { readonly label: string; readonly onLabel?: string }): string =>
  step.onLabel ?? `Ngày ${withSmallInitial(step.label)}`

/** A label begins with a capital on screens, but not inside a sentence; abbreviations keep theirs: «UBND tỉnh», «VietGAP». */
export const withSmallInitial = (label: string): string =>
  /^\p{Lu}\p{Ll}*(?!\p{L})/u.test(label) ? label.charAt(0).toLocaleLowerCase('vi') + label.slice(1) : label

/** The fields in which officers write what is told in reports. */
export const fieldsToldInReports = ({ fields }: AnyRegister): readonly string[] =>
  Object.entries(fields).flatMap(([name, field]) => (field.kind === 'text' && field.narrative === true ? [name] : []))

/** Every day that the life of a record gives, beginning with the opening. */
export const daysOf = (of: AnyRegister): Days => {
  const before = days.get(of)
  if (before !== undefined) return before
  const all = [
    { name: of.opening.on, label: dayLabel(of.opening), again: false },
    ...Object.entries(of.actions).map(([action, step]) => ({
      name: step.on,
      label: dayLabel(step),
      again: step.again ?? false,
      action,
    })),
  ]
  days.set(of, all)
  return all
}

type Days = readonly {
  readonly name: string
  readonly label: string
  readonly again: boolean
  readonly action?: string
}[]

// A register is declared once, and its days are asked for with every record and every figure.
const days = new WeakMap<AnyRegister, Days>()

/** A field by its name; undefined for names that only look like fields, such as `constructor`. */
export const fieldOf = (of: AnyRegister, name: string): Field | undefined =>
  Object.hasOwn(of.fields, name) ? of.fields[name] : undefined

/** The field at the end of `field` or `link.field`; undefined where the path leads nowhere or farther than one link. */
export const fieldAtPath = (of: AnyRegister, path: string): Field | undefined => {
  const [name = '', linked, ...farther] = path.split('.')
  const field = fieldOf(of, name)
  if (linked === undefined) return field
  return field?.kind === 'link' && farther.length === 0 ? fieldOf(field.target, linked) : undefined
}

/** An action by its name. */
export const actionOf = (of: AnyRegister, name: string): Action | undefined =>
  Object.hasOwn(of.actions, name) ? of.actions[name] : undefined

/** The step with which an opening act begins a record: the opening itself, or an action that may begin one. */
export const beginningOf = (of: AnyRegister, action: string | null): Opening | Action =>
  (action === null ? undefined : actionOf(of, action)) ?? of.opening
