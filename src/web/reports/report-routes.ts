import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../app/root-route.ts'

/** The reports that a province can make, by year. */
export const reportsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reports',
  component: lazyRouteComponent(() => import('./ReportsPage.tsx'), 'ReportsPage'),
})

/**
 * The report of a period as it is printed: `outline` in the address names the outline, `number` and `year` a promulgated
 * report, `now` asks for what it would be today, and `figure` opens the panel of a figure.
 */
export const reportRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reports/$period',
  component: lazyRouteComponent(() => import('./ReportPage.tsx'), 'ReportPage'),
})
