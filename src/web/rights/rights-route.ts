import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { queryClient } from '../app/query-client.ts'
import { rootRoute } from '../app/root-route.ts'
import { rightsTableQuery } from './queries.ts'

/** The table of rights; `register`, `role` and `q` in the address say which part of it. */
export const rightsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rights',
  loader: () => queryClient.ensureQueryData(rightsTableQuery),
  component: lazyRouteComponent(() => import('./RightsPage.tsx'), 'RightsPage'),
})
