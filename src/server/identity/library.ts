import { type BetterAuthOptions, betterAuth } from 'better-auth'
import { genericOAuth, twoFactor } from 'better-auth/plugins'
import type { Ledger } from '../../store/index.ts'
import { addressHeader } from './headers.ts'
import { instantsAsDates } from './instants.ts'
import { hashPassword, isPassword, passwordLength } from './password.ts'
import type { IdentitySettings } from './settings.ts'

/** The one provider of single sign-on, as its accounts and its callback address name it. */
export const singleSignOnProvider = 'oidc'

/** Idle so long, a session is over. */
const idleSeconds = 12 * 3600

const minutes = 60

/** So long after the last renewal, a session that is used goes on for another idle time. */
const renewedAfterSeconds = 5 * minutes

/**
 * Whether the session that ends at this instant is over or due for renewal, so that the library has to see to it. Of
 * sessions it asks the clock of the machine, whatever the instant of the request is.
 */
export const isDue = (endsAt: string): boolean =>
  Date.parse(endsAt) - (idleSeconds - renewedAfterSeconds) * 1000 <= Date.now()

/** Whether the session that ends at this instant is over, by the clock of the machine. */
export const isOver = (endsAt: string): boolean => Date.parse(endsAt) <= Date.now()

export const recoveryCodes = { amount: 10, length: 10 } as const

/**
 * The library that signs people in, on our database and tables.
 * @param mayEnter asked before every session: whether this person may be signed in at all
 */
export const libraryOf = (
  { db }: Pick<Ledger, 'db'>,
  settings: IdentitySettings,
  mayEnter: (person: string) => Promise<boolean>,
) => betterAuth(libraryOptions({ db }, settings, mayEnter))

export type Library = ReturnType<typeof libraryOf>

/** What the library is told; the test of the tables asks it the same. */
export const libraryOptions = (
  { db }: Pick<Ledger, 'db'>,
  { secret, publicAddress, singleSignOn }: IdentitySettings,
  mayEnter: (person: string) => Promise<boolean>,
) =>
  ({
    appName: 'Sổ cái KH&CN',
    baseURL: publicAddress ?? 'http://localhost',
    basePath: '/api/auth',
    secret,
    // No transactions: the embedded database has one connection, and a question of ours inside one would wait for it for ever.
    database: { db: db.withPlugin(instantsAsDates), type: 'postgres', transaction: false },
    telemetry: { enabled: false },
    experimental: { instrumentation: { enabled: false } },
    // What it would write is in the log of access, or a fault that is thrown.
    logger: { disabled: true },
    // How often somebody may try is counted by ours, in the database (store/people/attempts.ts).
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.least,
      maxPasswordLength: passwordLength.most,
      password: { hash: hashPassword, verify: ({ hash, password }) => isPassword(hash, password) },
    },
    user: { modelName: 'identity_user', fields: columns('emailVerified', 'createdAt', 'updatedAt') },
    session: {
      modelName: 'identity_session',
      fields: columns('expiresAt', 'createdAt', 'updatedAt', 'ipAddress', 'userAgent', 'userId'),
      expiresIn: idleSeconds,
      updateAge: renewedAfterSeconds,
    },
    account: {
      modelName: 'identity_account',
      fields: columns(
        'accountId',
        'providerId',
        'userId',
        'accessToken',
        'refreshToken',
        'idToken',
        'accessTokenExpiresAt',
        'refreshTokenExpiresAt',
        'createdAt',
        'updatedAt',
      ),
      encryptOAuthTokens: true,
      accountLinking: { trustedProviders: singleSignOn?.addressesAreTrusted ? [singleSignOnProvider] : [] },
    },
    verification: {
      modelName: 'identity_verification',
      fields: columns('expiresAt', 'createdAt', 'updatedAt'),
    },
    databaseHooks: {
      session: { create: { before: async ({ userId }) => ((await mayEnter(userId)) ? undefined : false) } },
    },
    onAPIError: { errorURL: '/sign-in' },
    advanced: {
      cookiePrefix: 'socai',
      useSecureCookies: publicAddress?.startsWith('https:') ?? false,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    plugins: [
      twoFactor({
        issuer: 'Sổ cái KH&CN',
        backupCodeOptions: recoveryCodes,
        schema: {
          user: { fields: columns('twoFactorEnabled') },
          twoFactor: {
            modelName: 'identity_two_factor',
            fields: columns('backupCodes', 'userId', 'failedVerificationCount', 'lockedUntil'),
          },
        },
      }),
      genericOAuth({
        config:
          singleSignOn === undefined
            ? []
            : [
                {
                  providerId: singleSignOnProvider,
                  name: singleSignOn.title,
                  discoveryUrl: `${singleSignOn.issuer}/.well-known/openid-configuration`,
                  clientId: singleSignOn.clientId,
                  clientSecret: singleSignOn.clientSecret,
                  scopes: ['openid', 'email', 'profile'],
                  requireIdTokenVerification: true,
                  disableSignUp: true,
                  disableImplicitSignUp: true,
                },
              ],
      }),
    ],
  }) satisfies BetterAuthOptions

/** Our columns for the library's names of fields. */
const columns = <const Name extends string>(...names: readonly Name[]): { [name in Name]: string } =>
  Object.fromEntries(
    names.map((name) => [name, name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)]),
  ) as {
    [name in Name]: string
  }
