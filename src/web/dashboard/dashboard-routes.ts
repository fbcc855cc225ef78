import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../app/root-route.ts'

/** The figures that leaders look at; `show` in the address names one whose records are looked into. */
export const dashboardRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/dashboard',
  component: lazyRouteComponent(() => import('./DashboardPage.tsx'), 'DashboardPage'),
})

/** Where the administrator loads the map of the province. */
export const mapRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/dashboard/map',
  component: lazyRouteComponent(() => import('./MapPage.tsx'), 'MapPage'),
})
