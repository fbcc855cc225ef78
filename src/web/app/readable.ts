import type { DomainListed } from '../../server/index.ts'

/** The domains with those of their registers of which the person may read records in a province. */
export const readableOf = (domains: readonly DomainListed[], province: string): readonly DomainListed[] =>
  domains
    .map((domain) => ({
      ...domain,
      registers: domain.registers.filter(({ readableIn }) => readableIn === 'all' || readableIn.includes(province)),
    }))
    .filter(({ registers }) => registers.length > 0)
