import { escapeMarkup } from '../../ledger/document/index.ts'

declare const markupBrand: unique symbol

/** Text that is markup already, and is put into a page as it stands. */
export type Markup = { readonly [markupBrand]: true; readonly text: string }

type Part = Markup | string | number | null | undefined | false | readonly Part[]

/**
 * Markup from a template; whatever is put in and is no markup itself is escaped.
 * @example markup`<p>${name}</p>`
 */
export const markup = (literal: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  trusted(literal.reduce((text, piece, index) => text + textOf(parts[index - 1]) + piece))

/** Takes text for markup: only for what our own code or library made. */
export const trusted = (text: string): Markup => ({ text }) as Markup

const textOf = (part: Part): string => {
  if (part === null || part === undefined || part === false) return ''
  if (typeof part === 'string' || typeof part === 'number') return escapeMarkup(String(part))
  return 'text' in part ? part.text : part.map(textOf).join('')
}
