import type { FieldTold, RegisterTold } from '../../server/index.ts'

/** Fields that stand together on a page, under a heading. */
export type FieldGroup = { readonly title: string; readonly fields: readonly FieldTold[]; readonly step?: string }

const byKind: readonly (readonly [title: string, isOf: (field: FieldTold) => boolean])[] = [
  ['Người liên quan', ({ personal }) => personal === true],
  ['Địa bàn', ({ kind }) => kind === 'place' || kind === 'places'],
  ['Số lượng, kinh phí', ({ kind }) => kind === 'integer' || kind === 'decimal' || kind === 'money'],
  ['Ngày, thời hạn', ({ kind }) => kind === 'date'],
]

/**
 * The fields of a register in the groups in which they are read and entered: first what a record is opened with and called
 * by, then what belongs together by its kind, then what each later step fills.
 */
export const fieldGroups = (register: RegisterTold): readonly FieldGroup[] => {
  const { fields, identity, shownAs, opening, actions } = register
  const opened = new Set<string>(opening.fill)
  const stepOf = new Map<string, string>()
  for (const [action, { fill = [], mayFill = [] }] of Object.entries(actions))
    for (const name of [...fill, ...mayFill]) if (!opened.has(name) && !stepOf.has(name)) stepOf.set(name, action)
  const called = new Set([...identity, ...shownAs.fields])
  const isMain = ({ name }: FieldTold): boolean => opened.has(name) || (called.has(name) && !stepOf.has(name))
  const rest = fields.filter((field) => !isMain(field) && !stepOf.has(field.name))
  const kindOf = (field: FieldTold) => byKind.find(([, isOf]) => isOf(field))?.[0] ?? others
  const sizes = new Map<string, number>()
  for (const field of rest) sizes.set(kindOf(field), (sizes.get(kindOf(field)) ?? 0) + 1)
  // A heading over a single field helps nobody.
  const titleOf = (field: FieldTold) => ((sizes.get(kindOf(field)) ?? 0) < 2 ? others : kindOf(field))
  const groups: readonly FieldGroup[] = [
    { title: 'Nội dung chính', fields: fields.filter(isMain) },
    ...[...byKind.map(([title]) => title), others].map((title) => ({
      title,
      fields: rest.filter((field) => titleOf(field) === title),
    })),
    ...Object.entries(actions).map(([step, { label }]) => ({
      title: label,
      step,
      fields: fields.filter(({ name }) => stepOf.get(name) === step),
    })),
  ]
  return groups.filter((group) => group.fields.length > 0)
}

const others = 'Nội dung khác'

/** The groups with only those of their fields that fit. */
export const groupsWith = (groups: readonly FieldGroup[], fits: (field: FieldTold) => boolean): readonly FieldGroup[] =>
  groups.map((group) => ({ ...group, fields: group.fields.filter(fits) })).filter(({ fields }) => fields.length > 0)
