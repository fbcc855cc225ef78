import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Library } from './library.ts'

/**
 * The token of the session that a request's cookie names, where it bears the library's seal; undefined for whatever else
 * stands there, of which the library itself may still know what it is.
 */
export const sessionTokenOf = async (library: Library, cookie: string): Promise<string | undefined> => {
  const { authCookies, secret } = await library.$context
  const name = `${authCookies.sessionToken.name}=`
  const written = cookie.split(/;\s*/).find((each) => each.startsWith(name))
  const sealed = written === undefined ? undefined : decoded(written.slice(name.length))
  if (sealed === undefined) return undefined
  const end = sealed.lastIndexOf('.')
  const token = sealed.slice(0, Math.max(end, 0))
  const seal = createHmac('sha256', secret).update(token).digest()
  const given = Buffer.from(sealed.slice(end + 1), 'base64')
  return given.length === seal.length && timingSafeEqual(given, seal) ? token : undefined
}

const decoded = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
