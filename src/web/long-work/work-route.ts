import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../app/root-route.ts'

/** The person's long work; `?work=` names one whose outcome is told. */
export const workRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/work',
  component: lazyRouteComponent(() => import('./WorkPage.tsx'), 'WorkPage'),
})
