import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../app/root-route.ts'

/** The outlines and wordings of the province. */
export const outlinesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/outlines',
  component: lazyRouteComponent(() => import('./OutlinesPage.tsx'), 'OutlinesPage'),
})

/** A new outline of the province. */
export const newOutlineRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/outlines/new',
  component: lazyRouteComponent(() => import('./NewOutlinePage.tsx'), 'NewOutlinePage'),
})

/** One outline to be edited, with the report beside it. */
export const outlineRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/outlines/$outline',
  component: lazyRouteComponent(() => import('./OutlinePage.tsx'), 'OutlinePage'),
})

/** The wording of one passage to be edited, with the report beside it. */
export const wordingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/outlines/wordings/$passage',
  component: lazyRouteComponent(() => import('./WordingPage.tsx'), 'WordingPage'),
})
