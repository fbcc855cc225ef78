import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../app/root-route.ts'

/** Who may sign in; `q`, `state` and `of` in the address say which of them. */
export const peopleRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/people',
  component: lazyRouteComponent(() => import('./PeoplePage.tsx'), 'PeoplePage'),
})

/** The keys of other systems. */
export const keysRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/people/keys',
  component: lazyRouteComponent(() => import('./KeysPage.tsx'), 'KeysPage'),
})

/** Somebody: offices, places where he or she is signed in, and how to get in again. */
export const personRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/people/$person',
  component: lazyRouteComponent(() => import('./PersonPage.tsx'), 'PersonPage'),
})
