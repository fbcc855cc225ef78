import { QueryClient } from '@tanstack/react-query'
import { Refused } from '../contract/ask.ts'

/** What was asked of the server, kept while the page is open. What the server refuses is not asked again by itself. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (failures, error) => failures < 2 && error instanceof Refused && error.refusal.status === 0,
    },
    // Without a connection it is said at once that nothing was written; it would else wait unseen, and be sent later.
    mutations: { retry: false, networkMode: 'always' },
  },
})
