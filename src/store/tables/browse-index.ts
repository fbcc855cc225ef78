import { rightsOf } from '../../ledger/access/index.ts'
import { type AnyRegister, daysOf } from '../../ledger/register/index.ts'
import { columnOf } from './column.ts'

/**
 * The texts of a record that every reader of it sees, as one text without diacritics, in SQL; undefined where it has none.
 * @param alias what rows are called, with its dot
 */
export const openText = (register: AnyRegister, alias = ''): string | undefined => {
  const columns = textsOf(register, 'open').map((name) => `coalesce(${alias}${columnOf(name)}, '')`)
  // A line break keeps a word from being found across two fields.
  return columns.length === 0 ? undefined : `plain_text(${columns.join(String.raw` || E'\n' || `)})`
}

/** The names of the texts that only some readers see. */
export const restrictedTexts = (register: AnyRegister): readonly string[] => textsOf(register, 'restricted')

const textsOf = (register: AnyRegister, which: 'open' | 'restricted'): readonly string[] => {
  const { fields } = rightsOf(register)
  return Object.entries(register.fields)
    .filter(([name, { kind }]) => kind === 'text' && Object.hasOwn(fields, name) === (which === 'restricted'))
    .map(([name]) => name)
}

/** The indexes by which a large register is browsed: by state, by each of its days, and by what stands in its texts. */
export const browseIndexesOf = (
  register: AnyRegister,
): readonly { readonly words: string; readonly content: string }[] => {
  if (!register.large) return []
  const days = [
    ...daysOf(register).flatMap(({ name, again }) => (again ? [] : [name])),
    ...Object.entries(register.fields).flatMap(([name, { kind }]) => (kind === 'date' ? [name] : [])),
  ]
  const open = openText(register)
  const texts = [
    ...(open === undefined ? [] : [{ words: 'texts', text: open }]),
    ...restrictedTexts(register).map((name) => ({ words: name, text: `plain_text(${columnOf(name)})` })),
  ]
  return [
    { words: 'state', content: '(province, state, id) where not voided' },
    ...days.map((name) => ({
      words: name,
      content: `(province, ${columnOf(name)}, id) where not voided and ${columnOf(name)} is not null`,
    })),
    // Of an index of all rows the planner knows how often a word stands in it, and of one of some rows it does not.
    ...texts.map(({ words, text }) => ({ words, content: `using gin ((${text}) gin_trgm_ops)` })),
  ]
}
