import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { peopleOf, provincesOf } from '../../store/index.ts'
import { todayOf } from '../identity/keeping.ts'
import { giveSecondFactor, signIn } from '../identity/sign-in.ts'
import { beginSingleSignOn, callbackPath, endSingleSignOn } from '../identity/single-sign-on.ts'
import { demoAccounts } from './demo-accounts.ts'
import { signInPage, type SignInPage, secondFactorPage } from './sign-in-page.ts'
import { formOf, ownPage, sendPage, sendTo, type SignInSurroundings } from './surroundings.ts'

const openToAll = { config: { asks: 'nobody' as const } }

type Asked = { Querystring: { to?: string; failed?: string; done?: string; error?: string } }

/** Signing in: with a password and a second factor, or through another server. */
export const enter = async (app: FastifyInstance, { identity }: SignInSurroundings): Promise<void> => {
  const demo = async () => {
    const { demoPassword, db } = identity
    if (demoPassword === undefined) return undefined
    const people = (await peopleOf(db, null, todayOf(identity))).filter((each) => each.isDemo)
    const provinces = new Map((await provincesOf(db)).map(({ code, name }) => [code, `Tỉnh ${name}`]))
    return demoAccounts(people, demoPassword, provinces)
  }
  const page = async (reply: FastifyReply, status: number, asked: SignInPage) => {
    const singleSignOn = identity.settings.singleSignOn?.title
    return sendPage(reply, signInPage({ ...asked, demo: await demo(), singleSignOn }), status)
  }

  app.get<Asked>('/sign-in', openToAll, async (request, reply) => {
    const { to = '/', failed, done, error } = request.query
    const tell = failed === undefined && error === undefined ? undefined : notEntered
    return page(reply, 200, { to: ownPage(to), tell, done: done === 'signed-out' ? signedOut : undefined })
  })

  app.post('/sign-in', openToAll, async (request, reply) => {
    const form = formOf(request)
    const [to, email] = [ownPage(form('to')), form('email')]
    const entered = await signIn(identity, request, { email, password: form('password') })
    if (!entered.ok) return page(reply, statusOf(entered.code), { to, email, tell: entered.tell })
    const { next, cookies } = entered.value
    return sendTo(reply, next === 'signedIn' ? to : `/sign-in/second-factor?to=${encodeURIComponent(to)}`, cookies)
  })

  app.get<Asked>('/sign-in/second-factor', openToAll, async (request, reply) =>
    sendPage(reply, secondFactorPage({ to: ownPage(request.query.to ?? '/') })),
  )

  app.post('/sign-in/second-factor', openToAll, async (request, reply) => {
    const form = formOf(request)
    const to = ownPage(form('to'))
    const entered = await giveSecondFactor(identity, request, form('code'))
    if (entered.ok) return sendTo(reply, to, entered.value.cookies)
    if (entered.code === 'second-factor/overdue') return page(reply, 422, { to, tell: entered.tell })
    return sendPage(reply, secondFactorPage({ to, tell: entered.tell }), statusOf(entered.code))
  })

  // Where there is no other server, its addresses are none of ours.
  if (identity.settings.singleSignOn === undefined) return
  app.get<Asked>('/sign-in/oidc', openToAll, async (request, reply) => {
    const to = ownPage(request.query.to ?? '/')
    const sent = await beginSingleSignOn(identity, request, to)
    if (sent !== undefined) return sendTo(reply, sent.to, sent.cookies)
    request.log.error({ issuer: identity.settings.singleSignOn?.issuer }, 'single sign-on does not answer')
    return page(reply, 503, { to, tell: unreachable })
  })

  // Of the library's own addresses only this one is open: what else it offers goes through pages and interfaces of ours.
  app.get(callbackPath, openToAll, async (request: FastifyRequest, reply) => {
    const sent = await endSingleSignOn(identity, request)
    return sendTo(reply, sent.to, sent.cookies)
  })
}

const statusOf = (code: string): number => (code === 'sign-in/closed' ? 429 : 422)

const notEntered =
  'Chưa đăng nhập được: tài khoản đó chưa được mời vào Sổ cái, đã ngừng, hoặc địa chỉ chưa được xác nhận; hãy liên hệ người quản trị của Sở.'
const unreachable = 'Hệ thống đăng nhập một lần không trả lời; hãy thử lại sau, hoặc đăng nhập bằng mật khẩu.'
const signedOut = 'Đã đăng xuất.'
