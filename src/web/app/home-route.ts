import { createRoute } from '@tanstack/react-router'
import { Home } from './Home.tsx'
import { rootRoute } from './root-route.ts'

export const homeRoute = createRoute({ getParentRoute: () => rootRoute, path: '/', component: Home })
