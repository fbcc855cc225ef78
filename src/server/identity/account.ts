import { renderSVG } from 'uqr'
import { ok, type Result, refuse } from '../../ledger/index.ts'
import { appendEvent, type EventDeed, findPerson, type Person } from '../../store/index.ts'
import { answerOf } from './answer.ts'
import { headersOf } from './headers.ts'
import type { Keeping } from './keeping.ts'
import { refuseWeak } from './password.ts'
import { type Asking, withAttempt } from './sign-in.ts'

/** What changes with an account, and the cookies that go on with the session. */
export type Changed<T = object> = Result<T & { readonly cookies: readonly string[] }>

/** Changes the own password; every other session of the person ends. */
export const changePassword = async (
  keeping: Keeping,
  request: Asking,
  person: Person,
  { current, next }: { readonly current: string; readonly next: string },
): Promise<Changed> => {
  const weak = await refuseWeak(next, person)
  if (weak !== undefined) return weak
  const answer = await withAttempt(keeping, request, person.email, async () =>
    answerOf(
      await keeping.library.api.changePassword({
        body: { currentPassword: current, newPassword: next, revokeOtherSessions: true },
        headers: headersOf(request),
        asResponse: true,
      }),
    ),
  )
  if (!answer.ok) return answer
  if (!answer.value.ok) return noPassword
  await note(keeping, person, 'passwordChanged')
  return ok({ cookies: answer.value.cookies })
}

const noPassword = refuse(
  'password/none',
  'Tài khoản này đăng nhập một lần qua hệ thống khác; hãy đổi mật khẩu ở hệ thống đó.',
)

/** What a person needs to set a device up: the picture to scan, the key to type where it cannot be scanned, the codes to keep. */
export type SettingUp = {
  readonly picture: string
  readonly key: string
  readonly recoveryCodes: readonly string[]
}

/** Begins to turn the second factor on; it holds from the first right code on. */
export const beginSecondFactor = async (
  keeping: Keeping,
  request: Asking,
  person: Person,
  password: string,
): Promise<Changed<SettingUp>> => {
  const answer = await withAttempt(keeping, request, person.email, async () =>
    answerOf(
      await keeping.library.api.enableTwoFactor({
        body: { password, method: 'totp' },
        headers: headersOf(request),
        asResponse: true,
      }),
    ),
  )
  if (!answer.ok) return answer
  const { totpURI, backupCodes } = answer.value.body
  if (!answer.value.ok || typeof totpURI !== 'string')
    return refuse('second-factor/on', 'Xác thực hai bước đã bật; muốn đổi điện thoại, hãy tắt rồi bật lại.')
  return ok({
    picture: renderSVG(totpURI, { border: 2 }),
    key: new URL(totpURI).searchParams.get('secret') ?? '',
    recoveryCodes: texts(backupCodes),
    cookies: answer.value.cookies,
  })
}

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [])

/** Turns the second factor on with the first code of the device. */
export const confirmSecondFactor = async (
  keeping: Keeping,
  request: Asking,
  person: Person,
  code: string,
): Promise<Changed> => {
  const answer = await answerOf(
    await keeping.library.api.verifyTOTP({
      body: { code: code.replaceAll(/\s/g, '') },
      headers: headersOf(request),
      asResponse: true,
    }),
  )
  if (!answer.ok)
    return refuse('second-factor/wrong', 'Mã không đúng; hãy kiểm tra giờ của điện thoại và nhập mã đang hiện.')
  await note(keeping, person, 'secondFactorOn')
  return ok({ cookies: answer.cookies })
}

/** Turns the second factor off. */
export const endSecondFactor = async (
  keeping: Keeping,
  request: Asking,
  person: Person,
  password: string,
): Promise<Changed> => {
  const answer = await withAttempt(keeping, request, person.email, async () =>
    answerOf(
      await keeping.library.api.disableTwoFactor({
        body: { password },
        headers: headersOf(request),
        asResponse: true,
      }),
    ),
  )
  if (!answer.ok) return answer
  await note(keeping, person, 'secondFactorOff')
  return ok({ cookies: answer.value.cookies })
}

/** Makes new recovery codes; the old ones are void. */
export const renewRecoveryCodes = async (
  keeping: Keeping,
  request: Asking,
  person: Person,
  password: string,
): Promise<Changed<{ readonly recoveryCodes: readonly string[] }>> => {
  const answer = await withAttempt(keeping, request, person.email, async () =>
    answerOf(
      await keeping.library.api.generateBackupCodes({
        body: { password },
        headers: headersOf(request),
        asResponse: true,
      }),
    ),
  )
  if (!answer.ok) return answer
  if (!answer.value.ok)
    return refuse('second-factor/off', 'Chưa bật xác thực hai bước; hãy bật trước khi tạo mã dự phòng.')
  await note(keeping, person, 'recoveryCodesMade')
  return ok({ recoveryCodes: texts(answer.value.body['backupCodes']), cookies: answer.value.cookies })
}

/** Ends the session of a request. */
export const signOut = async (keeping: Keeping, request: Asking, person: string): Promise<readonly string[]> => {
  const answer = await answerOf(await keeping.library.api.signOut({ headers: headersOf(request), asResponse: true }))
  const found = await findPerson(keeping.db, person)
  if (found !== undefined) await note(keeping, found, 'signedOut')
  return answer.cookies
}

const note = (keeping: Keeping, person: Person, deed: EventDeed): Promise<void> =>
  appendEvent(keeping.db, { at: keeping.now(), person: person.id, deed })
