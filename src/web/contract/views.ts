import { queryOptions } from '@tanstack/react-query'
import { ask } from './ask.ts'

/** A view that somebody has kept: its name, and what stands in the address. */
export type SavedView = { readonly name: string; readonly query: string }

const viewsPath = (register: string): string => `/registers/${encodeURIComponent(register)}/views`

/** The views that the person has kept of a register. */
export const viewsQuery = (register: string) =>
  queryOptions({
    queryKey: ['views', register],
    queryFn: ({ signal }) => ask<readonly SavedView[]>(viewsPath(register), { signal }),
  })

/** Keeps a view under its name, in place of one of the same name. */
export const keepView = (register: string, { name, query }: SavedView): Promise<SavedView> =>
  ask(`${viewsPath(register)}/${encodeURIComponent(name.trim())}`, { method: 'PUT', body: { query } })

export const forgetView = (register: string, name: string): Promise<unknown> =>
  ask(`${viewsPath(register)}/${encodeURIComponent(name)}`, { method: 'DELETE' })
