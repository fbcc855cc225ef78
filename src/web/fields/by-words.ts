import { holdsWords } from './plain-text.ts'

/** Finds the options of a choice by the words typed, with or without diacritics. */
export const byWords = {
  filterOption: (typed: string, option?: { readonly label?: unknown }): boolean =>
    typeof option?.label === 'string' && holdsWords(option.label, typed),
}
