import { createHash, randomBytes } from 'node:crypto'

/** A secret of 256 bits to be told once, and what is kept of it; a slow hash is for what people can remember. */
export const newToken = (prefix = ''): { readonly token: string; readonly hash: Buffer } => {
  const token = `${prefix}${randomBytes(32).toString('base64url')}`
  return { token, hash: hashOfToken(token) }
}

export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest()
