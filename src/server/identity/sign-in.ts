import type { FastifyRequest } from 'fastify'
import { ok, type Refusal, type Result, refuse } from '../../ledger/index.ts'
import {
  appendEvent,
  type Counted,
  countAttempt,
  findPersonId,
  forgetAttempts,
  pendingSecondFactor,
  takeBackAttempt,
  takeCode,
} from '../../store/index.ts'
import { type Answer, answerOf } from './answer.ts'
import { headersOf } from './headers.ts'
import type { Keeping } from './keeping.ts'
import { networkOf } from './network.ts'
import { passwordLength } from './password.ts'

export type Asking = Pick<FastifyRequest, 'headers' | 'ip'>

/** What signing in came to: done, or a second factor is awaited; with the cookies for the browser. */
export type Entered = { readonly next: 'signedIn' | 'secondFactor'; readonly cookies: readonly string[] }

/** Signs in with an address and a password. What was wrong is not told, nor whether somebody has the address. */
export const signIn = async (
  keeping: Keeping,
  request: Asking,
  { email, password }: { readonly email: string; readonly password: string },
): Promise<Result<Entered>> => {
  const typed = email.trim().toLowerCase()
  const account: Counted = { kind: 'account', of: typed }
  const locked = await countBoth(keeping, account, request)
  if (locked !== undefined) return locked

  const answer = await answerOf(
    await keeping.library.api.signInEmail({
      // An address that is none is tried too, so that it takes as long as one that is.
      body: {
        email: isAddress(typed) ? typed : 'none@so-cai.invalid',
        password: password.length > passwordLength.most ? '' : password,
      },
      headers: headersOf(request),
      asResponse: true,
    }),
  )
  const person = (await findPersonId(keeping.db, typed)) ?? null
  if (!answer.ok) {
    await noteFailed(keeping, request, person, 'password')
    return refuse('sign-in/wrong', 'Địa chỉ thư điện tử hoặc mật khẩu không đúng; hãy kiểm tra rồi nhập lại.')
  }
  await forgetBoth(keeping, account, request)
  if (answer.body['twoFactorRedirect'] === true) return ok({ next: 'secondFactor', cookies: answer.cookies })
  await noteSignedIn(keeping, request, person, 'password')
  return ok({ next: 'signedIn', cookies: answer.cookies })
}

const isAddress = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) && text.length <= 254

/**
 * Ends signing in with a code of the device, or one of the recovery codes, each of which is good once.
 * @param code as typed, with or without spaces
 */
export const giveSecondFactor = async (keeping: Keeping, request: Asking, code: string): Promise<Result<Entered>> => {
  const challenge = challengeOf(request)
  const person = challenge === undefined ? undefined : await pendingSecondFactor(keeping.db, challenge, keeping.now())
  if (person === undefined) return overdue
  const counted: Counted = { kind: 'secondFactor', of: person }
  const locked = await countBoth(keeping, counted, request)
  if (locked !== undefined) return locked

  const typed = code.replaceAll(/\s/g, '')
  const isOfDevice = /^\d{6}$/.test(typed)
  const order = { body: { code: typed }, headers: headersOf(request), asResponse: true as const }
  if (isOfDevice && !(await takeCode(keeping.db, person, typed, keeping.now()))) {
    await noteFailed(keeping, request, person, 'usedCode')
    return refuse('second-factor/used', 'Mã này vừa được dùng; hãy đợi mã tiếp theo hiện trên điện thoại.')
  }
  const answer: Answer = await answerOf(
    isOfDevice ? await keeping.library.api.verifyTOTP(order) : await keeping.library.api.verifyBackupCode(order),
  )
  if (!answer.ok) {
    await noteFailed(keeping, request, person, isOfDevice ? 'code' : 'recoveryCode')
    return answer.body['code'] === 'INVALID_TWO_FACTOR_COOKIE' || answer.body['code'] === tooMany
      ? overdue
      : refuse('second-factor/wrong', 'Mã không đúng hoặc đã hết hiệu lực; hãy nhập mã đang hiện trên điện thoại.')
  }
  await forgetBoth(keeping, counted, request)
  await noteSignedIn(keeping, request, person, isOfDevice ? 'code' : 'recoveryCode')
  return ok({ next: 'signedIn', cookies: answer.cookies })
}

const tooMany = 'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE'

const overdue = refuse('second-factor/overdue', 'Bước xác thực này đã hết hạn; hãy đăng nhập lại từ đầu.')

/** The number of the awaited second factor in the library's cookie; its signature is the library's to check. */
const challengeOf = ({ headers }: Asking): string | undefined => {
  const value = /(?:^|;\s*)(?:__Secure-)?socai\.two_factor=([^;]+)/.exec(headers.cookie ?? '')?.[1]
  if (value === undefined) return undefined
  const signed = safelyDecoded(value)
  const dot = signed.lastIndexOf('.')
  return dot <= 0 ? undefined : signed.slice(0, dot)
}

const safelyDecoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

/** Counts an attempt for the account and for the address; refuses where either is closed for a while. */
const countBoth = async (keeping: Keeping, account: Counted, request: Asking): Promise<Refusal | undefined> => {
  const at = keeping.now()
  const address = addressOf(request)
  const addressClosed = await countAttempt(keeping.db, address, at)
  if (addressClosed !== undefined) return closed(addressClosed, at)
  const accountClosed = await countAttempt(keeping.db, account, at)
  if (accountClosed === undefined) return undefined
  await takeBackAttempt(keeping.db, address)
  return closed(accountClosed, at)
}

const forgetBoth = async (keeping: Keeping, account: Counted, request: Asking): Promise<void> => {
  await forgetAttempts(keeping.db, account, keeping.now())
  await takeBackAttempt(keeping.db, addressOf(request))
}

const addressOf = ({ ip }: Asking): Counted => ({ kind: 'address', of: networkOf(ip) })

const closed = (until: string, at: string): Refusal => {
  const minutes = Math.max(1, Math.ceil((Date.parse(until) - Date.parse(at)) / 60_000))
  return refuse('sign-in/closed', `Đã nhập sai nhiều lần; hãy thử lại sau ${minutes} phút.`)
}

const noteFailed = (keeping: Keeping, { ip }: Asking, person: string | null, by: string): Promise<void> =>
  appendEvent(keeping.db, { at: keeping.now(), person, deed: 'signInFailed', detail: { by, address: ip } })

/** Writes into the log of access that somebody signed in, and how. */
export const noteSignedIn = (keeping: Keeping, { ip }: Asking, person: string | null, by: string): Promise<void> =>
  appendEvent(keeping.db, { at: keeping.now(), person, deed: 'signedIn', detail: { by, address: ip } })

/** Counts and checks a password that somebody who is signed in gives again. */
export const withAttempt = async (
  keeping: Keeping,
  request: Asking,
  email: string,
  attempt: () => Promise<Answer>,
): Promise<Result<Answer>> => {
  const account: Counted = { kind: 'account', of: email }
  const locked = await countBoth(keeping, account, request)
  if (locked !== undefined) return locked
  const answer = await attempt()
  if (!answer.ok && answer.body['code'] === 'INVALID_PASSWORD')
    return refuse('password/wrong', 'Mật khẩu hiện nay không đúng; hãy nhập lại.')
  await forgetBoth(keeping, account, request)
  return ok(answer)
}
