import type { DeclaredRights, RoleCode } from '../access/index.ts'
import type { Calendar, PlainDate, TimeLimit } from '../period/index.ts'
import type { List } from './list.ts'
import type { Rule } from './rule.ts'
import type { StoredValue } from './act.ts'

type Described<Kind extends string> = {
  readonly kind: Kind
  readonly label: string
  readonly hint?: string
  /** Names, addresses and numbers of persons: reading them is logged. */
  readonly personal?: true
}

export type TextField = Described<'text'> & {
  readonly max: number
  readonly matches?: { readonly pattern: string; readonly tell: string }
  /** Told in reports as an officer writes it: figures stand in it as tokens, and a number that is typed is marked there. */
  readonly narrative?: true
  /** Holds the code of an indicator; one that no domain declares is refused when it is written. */
  readonly names?: 'indicator'
}
export type DateField = Described<'date'>
export type IntegerField = Described<'integer'> & { readonly unit: string; readonly min: number; readonly max: number }
export type DecimalField = Described<'decimal'> & {
  readonly unit: string
  readonly places: number
  readonly min: number
}
export type MoneyField = Described<'money'>
export type YesNoField = Described<'yesNo'>
export type ChoiceField<Key extends string = string> = Described<'choice'> & { readonly list: List<Key> }
export type PlaceField = Described<'place'> & { readonly level: PlaceLevel }
export type PlacesField = Described<'places'> & { readonly level: PlaceLevel }
export type LinkField<Target extends AnyRegister = AnyRegister> = Described<'link'> & { readonly target: Target }

/** District level stands for huyện, thị xã and thành phố until 30 June 2025; commune level for xã, phường and đặc khu. */
export type PlaceLevel = 'district' | 'commune'

export type Field =
  | TextField
  | DateField
  | IntegerField
  | DecimalField
  | MoneyField
  | YesNoField
  | ChoiceField
  | PlaceField
  | PlacesField
  | LinkField

export type Fields = Readonly<Record<string, Field>>

/** What a stored field holds: links hold the number of the other record, decimals their exact digits, places their codes. */
export type ValueOf<F> =
  F extends ChoiceField<infer Key>
    ? Key
    : F extends { readonly kind: infer Kind }
      ? Kind extends 'date'
        ? PlainDate
        : Kind extends 'integer' | 'money' | 'link'
          ? number
          : Kind extends 'yesNo'
            ? boolean
            : Kind extends 'places'
              ? readonly string[]
              : string
      : never

/** How a record begins: the state it is in, the name of its first date, and what must be filled. */
export type Opening<FieldName extends string = string, State extends string = string> = {
  readonly label: string
  readonly to: State
  /** The name under which the day of opening is known, as in `receivedOn`. */
  readonly on: string
  readonly onLabel?: string
  readonly fill: readonly FieldName[]
  readonly by: readonly RoleCode[]
}

/** A time limit with the days between which a decree sets it, both inclusive, and the records for which it does. */
export type DatedLimit<FieldName extends string = string> = {
  readonly from?: string
  readonly to?: string
  readonly when?: readonly [FieldName, 'is', string | boolean]
  readonly limit: TimeLimit
}

/** One step of a life: from which states, to which, who may take it, what it must fill, and how long it may take. */
export type Action<FieldName extends string = string, State extends string = string> = {
  readonly label: string
  readonly from: State | readonly State[]
  readonly to: State
  /** The name under which the day of the action is known, as in `issuedOn`. */
  readonly on: string
  readonly onLabel?: string
  readonly fill?: readonly FieldName[]
  readonly mayFill?: readonly FieldName[]
  readonly by: readonly RoleCode[]
  /**
   * Time allowed since the record entered the state it is in; a step that leaves it there does not begin the count anew.
   * Of several limits the first that fits the day of entering and the record.
   */
  readonly within?: TimeLimit | readonly DatedLimit<FieldName>[]
  /** True for an action that may happen many times to one record: its day is then a list of days. */
  readonly again?: true
  /** True for an action that may also begin a record, as a thing done that was never planned; it fills what the opening fills too. */
  readonly begins?: true
}

/** A law, decree, circular or decision from which rules of a register come, with the days on which it holds; ends inclusive. */
export type Basis = {
  readonly document: string
  readonly article?: string
  readonly from: string
  readonly to?: string
}

/** Field names between fixed words, by which a record is called in lists and links. */
export type Label<FieldName extends string = string> = {
  readonly words: readonly string[]
  readonly fields: readonly FieldName[]
}

/** What a derived field is worked out from: every field and day of the record as the act leaves it, and the working days. */
export type DerivedFrom = {
  readonly values: Readonly<Record<string, StoredValue>>
  readonly calendar: Calendar
}

/** A register of whatever fields, states and actions. */
export interface AnyRegister {
  readonly code: string
  readonly title: string
  /** The division that keeps it. */
  readonly keptBy: string
  readonly basis: readonly Basis[]
  readonly fields: Fields
  readonly states: Readonly<Record<string, string>>
  readonly opening: Opening
  readonly actions: Readonly<Record<string, Action>>
  readonly rules: readonly Rule[]
  /** Fields that the ledger fills itself with every act, as the day on which a dossier is due; nobody may fill them. */
  readonly derived: Readonly<Record<string, (from: DerivedFrom) => StoredValue>>
  /** Fields and days that together may stand only once in a province. */
  readonly identity: readonly string[]
  readonly shownAs: Label
  /** Who reads it, and whose its rows are, where that is not as for every register. */
  readonly rights: DeclaredRights
  /** Rows of a large register are laid down for scanning by its dates. */
  readonly large: boolean
}
