import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../app/root-route.ts'

/** Where a report is checked that somebody wrote; what was dropped stays in the page and nowhere else. */
export const checkerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/checks',
  component: lazyRouteComponent(() => import('./CheckerPage.tsx'), 'CheckerPage'),
})
