import { createRouter } from '@tanstack/react-router'
import { checkerRoute } from '../checker/checker-route.ts'
import { dashboardRoute, mapRoute } from '../dashboard/dashboard-routes.ts'
import { accessRoute, historyRoute, proofRoute } from '../history/history-routes.ts'
import { workRoute } from '../long-work/work-route.ts'
import { newOutlineRoute, outlineRoute, outlinesRoute, wordingRoute } from '../outlines/outlines-routes.ts'
import { keysRoute, peopleRoute, personRoute } from '../people/people-routes.ts'
import { newRecordRoute, recordRoute } from '../records/record-routes.ts'
import { reportRoute, reportsRoute } from '../reports/report-routes.ts'
import { registerRoute } from '../registers/register-route.ts'
import { rightsRoute } from '../rights/rights-route.ts'
import { homeRoute } from './home-route.ts'
import { rootRoute } from './root-route.ts'
import { readSearch, writeSearch } from './search.ts'

/** The pages in the order of the menu: a table of contents, nothing else. */
const pages = [
  homeRoute,
  dashboardRoute,
  mapRoute,
  registerRoute,
  newRecordRoute,
  recordRoute,
  reportsRoute,
  reportRoute,
  checkerRoute,
  outlinesRoute,
  newOutlineRoute,
  outlineRoute,
  wordingRoute,
  workRoute,
  historyRoute,
  accessRoute,
  proofRoute,
  peopleRoute,
  keysRoute,
  personRoute,
  rightsRoute,
] as const

export const router = createRouter({
  routeTree: rootRoute.addChildren(pages),
  parseSearch: readSearch,
  stringifySearch: writeSearch,
  defaultPreload: 'intent',
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
