import { type AnyIndicator, type Countable, isRatio } from '../../ledger/indicator/index.ts'
import { type AnyRegister, daysOf } from '../../ledger/register/index.ts'
import { columnOf } from './column.ts'

/** The indicators among these, and those of which a share is taken; each of them once. */
export const indicatorsIn = (of: readonly Countable[]): readonly AnyIndicator[] => {
  const all = of.flatMap((each) => (isRatio(each) ? [each.of, each.per] : [each]))
  return [...new Map(all.map((each) => [each.code, each])).values()]
}

/** The columns of its own row that an indicator reads besides the counted day: conditions, splits, the measured field. */
const columnsRead = (indicator: AnyIndicator): readonly string[] => {
  const { value } = indicator
  const measured = value.kind === 'sum' ? [value.field] : value.kind === 'distinct' ? [value.path] : []
  const paths = [...Object.keys(indicator.where), ...indicator.splitBy.flat(), ...measured]
  return paths.map((path) => path.split('.')[0] ?? path)
}

/**
 * The day by which a large register is scanned for an indicator: a flow on one day that reads only fields.
 * Nothing where the record's life, or a day that comes again, must be looked at.
 */
export const scannedDay = (indicator: AnyIndicator): string | undefined => {
  const { register, counted } = indicator
  if (!register.large || !('on' in counted)) return undefined
  if (daysOf(register).some((day) => day.name === counted.on && day.again)) return undefined
  return indicator.splitBy.flat().includes('state') ? undefined : counted.on
}

/** One covering index for each scanned day, so that a province-year is read from the index alone. */
export const scanIndexesOf = (
  register: AnyRegister,
  indicators: readonly AnyIndicator[],
): readonly { readonly day: string; readonly content: string }[] => {
  const columns = new Map<string, Set<string>>()
  for (const indicator of indicators) {
    const day = indicator.register.code === register.code ? scannedDay(indicator) : undefined
    if (day === undefined) continue
    const needed = columns.get(day) ?? new Set<string>()
    for (const name of columnsRead(indicator)) if (name !== day) needed.add(columnOf(name))
    // Of several records with one value the earliest counts, and of one day the one with the lowest number.
    if (indicator.value.kind === 'distinct') needed.add('id')
    columns.set(day, needed)
  }
  return [...columns].map(([day, needed]) => {
    const include = [...needed].sort().join(', ')
    return {
      day,
      content: `(province, ${columnOf(day)})${include === '' ? '' : ` include (${include})`} where not voided`,
    }
  })
}
