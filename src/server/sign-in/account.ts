import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Refusal, refuse } from '../../ledger/index.ts'
import { endSession, findPerson, passwordHashOf, type Person, provincesOf, sessionsOf } from '../../store/index.ts'
import { readerOf } from '../app/asks.ts'
import { sendRefusal } from '../app/refusals.ts'
import {
  beginSecondFactor,
  changePassword,
  confirmSecondFactor,
  endSecondFactor,
  renewRecoveryCodes,
  signOut,
} from '../identity/account.ts'
import { todayOf } from '../identity/keeping.ts'
import { type AccountForm, accountPage } from './account-page.ts'
import { notTheSame } from './invitation.ts'
import { confirmPage, recoveryCodesPage, settingUpPage } from './second-factor-page.ts'
import { formOf, sendPage, sendTo, type SignInSurroundings } from './surroundings.ts'

/** Somebody signed in who looks at the own account. */
type Own = { readonly person: Person; readonly session: string }

const signedIn = { config: { asks: 'signed-in' as const } }

/** The own account: password, second factor, sessions, signing out. */
export const account = async (app: FastifyInstance, { identity }: SignInSurroundings): Promise<void> => {
  const { db } = identity

  const page = async (
    reply: FastifyReply,
    { person, session }: Own,
    more: { readonly done?: string | undefined; readonly refused?: { form: AccountForm; refusal: Refusal } },
  ) => {
    const provinces = new Map((await provincesOf(db)).map(({ code, name }) => [code, name]))
    const sessions = await sessionsOf(db, person.id, identity.now())
    const hasPassword = (await passwordHashOf(db, person.id)) !== undefined
    const text = accountPage({ person, session, today: todayOf(identity), provinces, sessions, hasPassword, ...more })
    return sendPage(reply, text, more.refused === undefined ? 200 : 422)
  }

  /** Answers a request of the own account; a key of another system has none. */
  const own =
    (answer: (request: FastifyRequest, reply: FastifyReply, own: Own) => Promise<FastifyReply>) =>
    async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
      const by = request.bearer?.by
      const person = by?.kind === 'session' ? await findPerson(db, readerOf(request).person) : undefined
      if (person === undefined || by?.kind !== 'session') return sendRefusal(request, reply, 403, forPeople)
      return answer(request, reply, { person, session: by.session })
    }

  app.get(
    '/account',
    signedIn,
    own((request, reply, who) => {
      const { done = '' } = request.query as { done?: string }
      return page(reply, who, { done: Object.hasOwn(doings, done) ? doings[done] : undefined })
    }),
  )

  app.post(
    '/account/password',
    signedIn,
    own(async (request, reply, who) => {
      const form = formOf(request)
      const typed = { current: form('current'), next: form('next') }
      const changed =
        typed.next === form('again') ? await changePassword(identity, request, who.person, typed) : notTheSame
      if (!changed.ok) return page(reply, who, { refused: { form: 'password', refusal: changed } })
      return sendTo(reply, '/account?done=password', changed.value.cookies)
    }),
  )

  app.post(
    '/account/second-factor',
    signedIn,
    own(async (request, reply, who) => {
      const begun = await beginSecondFactor(identity, request, who.person, formOf(request)('password'))
      if (!begun.ok) return page(reply, who, { refused: { form: 'second-factor', refusal: begun } })
      return sendPage(reply, settingUpPage(begun.value))
    }),
  )

  app.post(
    '/account/second-factor/confirm',
    signedIn,
    own(async (request, reply, who) => {
      const confirmed = await confirmSecondFactor(identity, request, who.person, formOf(request)('code'))
      if (!confirmed.ok) return sendPage(reply, confirmPage(confirmed.tell), 422)
      return sendTo(reply, '/account?done=second-factor', confirmed.value.cookies)
    }),
  )

  app.post(
    '/account/recovery-codes',
    signedIn,
    own(async (request, reply, who) => {
      const renewed = await renewRecoveryCodes(identity, request, who.person, formOf(request)('password'))
      if (!renewed.ok) return page(reply, who, { refused: { form: 'recovery-codes', refusal: renewed } })
      return sendPage(reply, recoveryCodesPage(renewed.value.recoveryCodes))
    }),
  )

  app.post(
    '/account/second-factor-off',
    signedIn,
    own(async (request, reply, who) => {
      const ended = await endSecondFactor(identity, request, who.person, formOf(request)('password'))
      if (!ended.ok) return page(reply, who, { refused: { form: 'second-factor-off', refusal: ended } })
      return sendTo(reply, '/account?done=second-factor-off', ended.value.cookies)
    }),
  )

  app.post(
    '/account/sessions/:session/end',
    signedIn,
    own(async (request, reply, who) => {
      const { session } = request.params as { session: string }
      if (session === who.session) return leave(request, reply, who)
      const by = { person: who.person.id, at: identity.now() }
      const ended = await endSession(db, { person: who.person.id, session }, by)
      if (!ended.ok) return page(reply, who, { refused: { form: 'session', refusal: ended } })
      return sendTo(reply, '/account?done=session')
    }),
  )

  const leave = async (request: FastifyRequest, reply: FastifyReply, { person }: Own) =>
    sendTo(reply, '/sign-in?done=signed-out', await signOut(identity, request, person.id))

  app.post('/sign-out', signedIn, own(leave))
}

const forPeople = refuse(
  'account/people-only',
  'Trang này dành cho người đăng nhập; khóa truy cập không dùng được ở đây.',
)

const doings: Readonly<Record<string, string>> = {
  password: 'Đã đổi mật khẩu; các phiên khác đã kết thúc.',
  'second-factor': 'Đã bật xác thực hai bước.',
  'second-factor-off': 'Đã tắt xác thực hai bước.',
  session: 'Đã kết thúc phiên.',
}
