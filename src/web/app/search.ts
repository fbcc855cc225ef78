import { type Parameters, searchOf } from '../contract/ask.ts'

/** The parameters of a page's address, as texts: the words of the interface stand there as they are sent. */
export type Search = Parameters

/** Reads the query string of an address; a parameter that stands there several times is a list. */
export const readSearch = (written: string): Search => {
  const read = new URLSearchParams(written)
  return Object.fromEntries(
    [...new Set(read.keys())].map((name) => {
      const values = read.getAll(name)
      return [name, values.length === 1 ? values[0] : values]
    }),
  )
}

/** Writes a query string; empty where nothing is asked. */
export const writeSearch = (search: Readonly<Record<string, unknown>>): string => {
  const written = searchOf(search as Parameters)
  return written === '' ? '' : `?${written.replaceAll('%2C', ',')}`
}

/** What stands once in an address; the first of several. */
export const single = (search: Search, name: string): string | undefined => [search[name]].flat()[0]

/** A search that is whatever stands in the address, for pages that read it themselves. */
export const anySearch = (search: Readonly<Record<string, unknown>>): Search => search as Search
