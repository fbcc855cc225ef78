import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { queryClient } from '../app/query-client.ts'
import { rootRoute } from '../app/root-route.ts'
import { registerQuery } from '../contract/queries.ts'

/** A form for a new record of a register. */
export const newRecordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/registers/$register/new',
  loader: ({ params }) => queryClient.ensureQueryData(registerQuery(params.register)),
  component: lazyRouteComponent(() => import('./NewRecordPage.tsx'), 'NewRecordPage'),
})

/** A record with everything that is known of it; `do` in the address names what is about to be done to it. */
export const recordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/registers/$register/$record',
  loader: ({ params }) => queryClient.ensureQueryData(registerQuery(params.register)),
  component: lazyRouteComponent(() => import('./RecordPage.tsx'), 'RecordPage'),
})
