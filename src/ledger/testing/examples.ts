import type { AnyEntry, AnyRegister } from '../register/index.ts'

type Fill = Readonly<Record<string, unknown>>

/**
 * An example whose required links lead to a record.
 * @param recordOf the number of a record of the register that a link leads to
 */
export const withLinks = (
  register: AnyRegister,
  entry: AnyEntry,
  recordOf: (target: AnyRegister) => number,
): AnyEntry => {
  const linked = (fill: Fill, required: readonly string[]): Fill => ({
    ...Object.fromEntries(
      required.flatMap((name) => {
        const field = register.fields[name]
        return field?.kind === 'link' ? [[name, recordOf(field.target)]] : []
      }),
    ),
    ...fill,
  })
  const beginning = entry.do === undefined ? [] : (register.actions[entry.do]?.fill ?? [])
  return {
    ...entry,
    fill: linked(entry.fill, [...register.opening.fill, ...beginning]),
    then: (entry.then ?? []).map((step) => ({
      ...step,
      fill: linked(step.fill ?? {}, register.actions[step.do]?.fill ?? []),
    })),
  }
}
