import { QueryClient } from '@tanstack/react-query'
import { Refused } from '../contract/ask.ts'

/** What the server refused, or that it was not reached (status 0). */
const refusalOf = (error: unknown): Refused['refusal'] | undefined =>
  error instanceof Refused ? error.refusal : undefined

/**
 * What was asked of the server, kept while the page is open. What the server refuses is not asked again by itself, unless
 * it is busy for a while: then it is asked again when it said, until it answers.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (failures, error) =>
        refusalOf(error)?.againAfter !== undefined || (failures < 2 && refusalOf(error)?.status === 0),
      retryDelay: (failures, error) => (refusalOf(error)?.againAfter ?? Math.min(2 ** failures, 30)) * 1000,
    },
    // Without a connection it is said at once that nothing was written; it would else wait unseen, and be sent later.
    mutations: { retry: false, networkMode: 'always' },
  },
})
