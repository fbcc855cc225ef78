import type { FastifyServerOptions } from 'fastify'

/** Where the log is written, line by line. */
export type LogTo = { readonly write: (line: string) => void }

// What proves who somebody is never stands in a log: not in a header, not in an address.
const secretInAddress = /((?:token|code|state|to|password|callbackURL)=)[^&]*/gi
const secretPath = /\/(invitation|first|reset)\/[^/?]+/g

/** An address without what proves who somebody is. */
export const withoutSecrets = (url: string): string => url.replace(secretPath, '/$1/…').replace(secretInAddress, '$1…')

/** The log of the server: a line of JSON for each request and each fault, with the number of the request. */
export const logger = (logTo: LogTo | undefined): Pick<FastifyServerOptions, 'logger'> => ({
  logger:
    logTo === undefined
      ? false
      : {
          level: 'info',
          stream: logTo,
          base: null,
          timestamp: () => `,"time":"${new Date().toISOString()}"`,
          serializers: {
            req: ({ method, url, ip }) => ({ method, url: withoutSecrets(url), ip }),
            res: ({ statusCode }) => ({ status: statusCode }),
          },
        },
})
