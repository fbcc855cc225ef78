import type { FastifyRequest } from 'fastify'
import { refuse } from '../../ledger/index.ts'

/** The answer to a request that another site's page sent. */
export const elsewhere = refuse(
  'request/elsewhere',
  'Yêu cầu gửi từ một trang khác nên không được nhận; hãy thao tác trên trang của Sổ cái.',
)

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Whether a request that changes something was sent by a page of another site on behalf of a signed-in person. A browser
 * says where it comes from; a program that sends a key and no cookie is on nobody's behalf.
 */
export const fromElsewhere = (
  { method, headers, host }: Pick<FastifyRequest, 'method' | 'headers' | 'host'>,
  publicAddress: string | undefined,
): boolean => {
  if (reading.has(method) || headers.cookie === undefined) return false
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true
  const { origin } = headers
  if (origin === undefined) return site === undefined
  return publicAddress === undefined ? hostOf(origin) !== host : origin !== new URL(publicAddress).origin
}

const hostOf = (origin: string): string | undefined => {
  try {
    return new URL(origin).host
  } catch {
    return undefined
  }
}
