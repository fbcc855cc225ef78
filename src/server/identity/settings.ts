import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CannotOpen } from '../../store/index.ts'

/** Somebody else's server that says who a person is, by OpenID Connect. */
export type SingleSignOn = {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** What the button says: «Đăng nhập bằng …». */
  readonly title: string
  /** Whether an address counts as checked that the server does not say it has checked. */
  readonly addressesAreTrusted: boolean
}

/** What the identities of an installation are kept with. */
export type IdentitySettings = {
  /** Signs the cookies and seals the secrets of second factors; at least 32 characters. */
  readonly secret: string
  /** The address under which readers know the server, as `https://socai.sonla.gov.vn`. */
  readonly publicAddress?: string | undefined
  readonly singleSignOn?: SingleSignOn | undefined
}

/**
 * What the environment says: `SOCAI_URL`, `SOCAI_SECRET`, `SOCAI_OIDC_ISSUER`, `…_CLIENT_ID`, `…_CLIENT_SECRET`, `…_TITLE`,
 * `…_EMAIL_TRUSTED`.
 * @param folder where the secret is kept, and made at the first start, when the environment has none
 * @throws CannotOpen with a sentence for the operator where a setting is missing or cannot be read
 */
export const identitySettings = (
  environment: Readonly<Record<string, string | undefined>>,
  folder: string,
): IdentitySettings => {
  const read = (name: string) => environment[name]?.trim() || undefined
  const publicAddress = originOf(read('SOCAI_URL'))
  return {
    secret: givenSecret(read('SOCAI_SECRET')) ?? keptSecret(folder),
    publicAddress,
    singleSignOn: singleSignOn(read, publicAddress),
  }
}

const originOf = (address: string | undefined): string | undefined => {
  if (address === undefined) return undefined
  if (URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)) return new URL(address).origin
  throw new CannotOpen('settings/bad-url', 'SOCAI_URL phải là địa chỉ trang web, ví dụ https://socai.sonla.gov.vn.')
}

const shortestSecret = 32

const givenSecret = (secret: string | undefined): string | undefined => {
  if (secret === undefined || secret.length >= shortestSecret) return secret
  throw new CannotOpen(
    'settings/short-secret',
    `SOCAI_SECRET phải có ít nhất ${shortestSecret} ký tự ngẫu nhiên; hoặc bỏ biến này để Sổ cái tự tạo và giữ khóa bí mật.`,
  )
}

/** The secret that is kept in a folder, made when there is none; only this account may read it. */
const keptSecret = (folder: string): string => {
  const file = join(folder, 'secret')
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true })
    try {
      writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' })
    } catch (error) {
      // Another start may have made it in the meantime.
      if (!existsSync(file)) throw error
    }
  }
  chmodSync(file, 0o600)
  const secret = readFileSync(file, 'utf8').trim()
  if (secret.length >= shortestSecret) return secret
  throw new CannotOpen(
    'settings/bad-secret-file',
    `Tệp khóa bí mật "${file}" bị hỏng; hãy khôi phục tệp từ bản sao lưu, hoặc xóa tệp (mọi người phải đăng nhập lại và bật lại xác thực hai bước).`,
  )
}

const singleSignOn = (
  read: (name: string) => string | undefined,
  publicAddress: string | undefined,
): SingleSignOn | undefined => {
  const issuer = read('SOCAI_OIDC_ISSUER')
  if (issuer === undefined) return undefined
  const [clientId, clientSecret] = [read('SOCAI_OIDC_CLIENT_ID'), read('SOCAI_OIDC_CLIENT_SECRET')]
  if (clientId === undefined || clientSecret === undefined || publicAddress === undefined || !URL.canParse(issuer))
    throw new CannotOpen(
      'settings/oidc-incomplete',
      'Đăng nhập một lần cần đủ SOCAI_URL, SOCAI_OIDC_ISSUER (một địa chỉ), SOCAI_OIDC_CLIENT_ID và SOCAI_OIDC_CLIENT_SECRET.',
    )
  return {
    issuer: issuer.replace(/\/$/, ''),
    clientId,
    clientSecret,
    title: read('SOCAI_OIDC_TITLE') ?? 'tài khoản của tỉnh',
    addressesAreTrusted: read('SOCAI_OIDC_EMAIL_TRUSTED') === 'yes',
  }
}
