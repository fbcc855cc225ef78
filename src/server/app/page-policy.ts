/** Nothing but the server's own files may be loaded by a page, and no other page may frame it. */
export const pagePolicy: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'style-src': ["'self'"],
  'script-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'none'"],
}

/** The policy of a page that carries styles of its own, each named by its hash. */
export const policyText = (styles: readonly string[]): string =>
  Object.entries(pagePolicy)
    .map(([name, sources]) => [name, ...sources, ...(name === 'style-src' ? styles : [])].join(' '))
    .join(';')
