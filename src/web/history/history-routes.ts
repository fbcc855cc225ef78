import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../app/root-route.ts'

/** Who did what; `person`, `register`, `record`, `kind`, `from` and `to` in the address say which of it. */
export const historyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/history',
  component: lazyRouteComponent(() => import('./HistoryPage.tsx'), 'HistoryPage'),
})

/** Who read data about persons, and whatever else the log of access keeps. */
export const accessRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/history/access',
  component: lazyRouteComponent(() => import('./AccessPage.tsx'), 'AccessPage'),
})

/** The proof that nothing in the ledger was altered. */
export const proofRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/history/proof',
  component: lazyRouteComponent(() => import('./ProofPage.tsx'), 'ProofPage'),
})
