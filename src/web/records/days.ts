import type { FieldTold, RegisterTold } from '../../server/index.ts'

/** A step with which a record begins, or that it may take. */
export type Beginning = {
  /** Undefined for the opening itself. */
  readonly action: string | undefined
  readonly label: string
  readonly on: string
  readonly onLabel: string
  readonly fill: readonly string[]
  readonly by: readonly string[]
}

/** The ways in which a record of a register may begin. */
export const beginningsOf = ({ opening, actions }: RegisterTold): readonly Beginning[] => [
  { action: undefined, ...opening, onLabel: opening.onLabel ?? dayLabel(opening.label) },
  ...Object.entries(actions)
    .filter(([, { begins }]) => begins)
    .map(([action, step]) => ({
      action,
      label: step.label,
      on: step.on,
      onLabel: step.onLabel ?? dayLabel(step.label),
      fill: [...new Set([...opening.fill, ...(step.fill ?? [])])],
      by: step.by,
    })),
]

// As the server calls a day that the declaration gives no name: «Ngày …» and the step, in small letters.
const dayLabel = (label: string): string =>
  `Ngày ${/^\p{Lu}\p{Ll}*(?!\p{L})/u.test(label) ? label.charAt(0).toLocaleLowerCase('vi') + label.slice(1) : label}`

/** The days of a register's steps as fields to be put right: a day that may come again is written as a list. */
export const dayFields = (register: RegisterTold): readonly FieldTold[] => {
  const fields = new Set(register.fields.map(({ name }) => name))
  return register.columns
    .filter(({ name }) => name !== 'id' && name !== 'state' && !fields.has(name))
    .map(
      ({ name, label, again }): FieldTold =>
        again
          ? { kind: 'text', name, label, max: 1000, hint: 'Mọi lần theo thứ tự, cách nhau bằng dấu chấm phẩy' }
          : { kind: 'date', name, label },
    )
}
