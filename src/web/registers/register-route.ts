import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { registerQuery } from '../contract/queries.ts'
import { queryClient } from '../app/query-client.ts'
import { rootRoute } from '../app/root-route.ts'

/** The table of a register; what is asked of it stands in the address, in the words of the interface. */
export const registerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/registers/$register',
  loader: ({ params }) => queryClient.ensureQueryData(registerQuery(params.register)),
  component: lazyRouteComponent(() => import('./RegisterPage.tsx'), 'RegisterPage'),
})
