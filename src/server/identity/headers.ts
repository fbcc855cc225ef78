import type { FastifyRequest } from 'fastify'

/** Where the library finds the address of who asks: ours alone writes it, whatever a client sends under that name. */
export const addressHeader = 'x-socai-address'

/** What the library is told of a request: its cookies, the program that sent it, and its address. */
export const headersOf = ({ headers, ip }: Pick<FastifyRequest, 'headers' | 'ip'>): Headers => {
  const told = new Headers({ [addressHeader]: ip })
  for (const name of ['cookie', 'user-agent'] as const) {
    const value = headers[name]
    if (value !== undefined) told.set(name, value.slice(0, longestHeader).replaceAll(noByte, '?'))
  }
  return told
}

const longestHeader = 8192

// What a header cannot carry would be a fault of ours.
const noByte = /[^\x20-\x7e\xa0-\xff]/g
