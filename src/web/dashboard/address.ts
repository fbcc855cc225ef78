import { useNavigate, useSearch } from '@tanstack/react-router'
import { single } from '../app/search.ts'

/** What stands in the address of a page under a name, and how it is put there; nothing takes it away. */
export const useAddress = () => {
  const search = useSearch({ strict: false })
  const navigate = useNavigate()
  return {
    read: (name: string): string | undefined => single(search, name),
    write: (changes: Readonly<Record<string, string | undefined>>): void =>
      void navigate({ to: '.', search: (before) => ({ ...before, ...changes }), replace: true }),
  }
}
