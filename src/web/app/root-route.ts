import { createRootRoute, retainSearchParams } from '@tanstack/react-router'
import { Fault } from './Fault.tsx'
import { NotFound } from './NotFound.tsx'
import { anySearch } from './search.ts'
import { Shell } from './Shell.tsx'

/** What stands around every page; the province stays in the address from page to page. */
export const rootRoute = createRootRoute({
  component: Shell,
  validateSearch: anySearch,
  search: { middlewares: [retainSearchParams(['province'])] },
  notFoundComponent: NotFound,
  errorComponent: Fault,
})
