import { type AnyIndicator, type Countable, isRatio } from '../../ledger/indicator/index.ts'
import { type AnyRegister, daysOf } from '../../ledger/register/index.ts'
import { columnsBehind, fills } from './as-of.ts'
import { columnOf } from './column.ts'

/** The indicators among these, and those of which a share is taken; each of them once. */
export const indicatorsIn = (of: readonly Countable[]): readonly AnyIndicator[] => {
  const all = of.flatMap((each) => (isRatio(each) ? [each.of, each.per] : [each]))
  return [...new Map(all.map((each) => [each.code, each])).values()]
}

/** The fields of its own row that an indicator reads besides the counted day: conditions, splits, the measured field. */
export const fieldsRead = (indicator: AnyIndicator): readonly string[] => {
  const { value } = indicator
  const measured = value.kind === 'sum' ? [value.field] : value.kind === 'distinct' ? [value.path] : []
  const paths = [...Object.keys(indicator.where), ...indicator.splitBy.flat(), ...measured]
  return [...new Set(paths.map((path) => path.split('.')[0] ?? path))]
}

/** The columns that tell what such a field was on a later day: those of the field, and of the steps that may come after. */
const columnsToRead = (register: AnyRegister, day: string, name: string): readonly string[] => [
  columnOf(name),
  ...(fills(register, day, name) ? [] : columnsBehind(register, name)),
]

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

/** Which rows a scan reads from its index alone: those whose past nobody has to look up. */
export const withoutPast = 'was_on is null'

/** Which rows it reads one by one. */
export const withPast = 'was_on is not null'

/** One covering index for each scanned day, so that a province-year is read from the index alone; one for rows with a past. */
export const scanIndexesOf = (
  register: AnyRegister,
  indicators: readonly AnyIndicator[],
): readonly { readonly day: string; readonly content: string }[] => {
  const columns = new Map<string, Set<string>>()
  for (const indicator of indicators) {
    const day = indicator.register.code === register.code ? scannedDay(indicator) : undefined
    if (day === undefined) continue
    const needed = columns.get(day) ?? new Set<string>()
    for (const name of [day, ...fieldsRead(indicator)])
      for (const column of columnsToRead(register, day, name)) needed.add(column)
    needed.delete(columnOf(day))
    // Of several records with one value the earliest counts, and of one day the one with the lowest number.
    if (indicator.value.kind === 'distinct') needed.add('id')
    columns.set(day, needed)
  }
  const scanned = [...columns].map(([day, needed]) => {
    const include = [...needed].sort().join(', ')
    return {
      day,
      content: `(province, ${columnOf(day)})${include === '' ? '' : ` include (${include})`} where not voided and ${withoutPast}`,
    }
  })
  return scanned.length === 0
    ? []
    : [...scanned, { day: 'was', content: `(province) where not voided and ${withPast}` }]
}
