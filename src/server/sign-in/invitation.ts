import type { FastifyInstance } from 'fastify'
import { type Refusal, refuse } from '../../ledger/index.ts'
import { acceptInvitation, findInvitation, type Invitation } from '../../store/index.ts'
import { hashPassword, refuseWeak } from '../identity/password.ts'
import { signIn } from '../identity/sign-in.ts'
import { invitationPage, voidLinkPage } from './invitation-page.ts'
import { formOf, sendPage, sendTo, type SignInSurroundings } from './surroundings.ts'

type Linked = { Params: { token: string } }

/** The pages behind links: to choose a first password, another one, or to become the first administrator. */
export const invitations = async (app: FastifyInstance, { identity }: SignInSurroundings): Promise<void> => {
  app.get<Linked>(path, { config: { asks: 'nobody' } }, async ({ params }, reply) => {
    const found = await findInvitation(identity.db, params.token, identity.now())
    return found.ok ? sendPage(reply, invitationPage(found.value)) : sendPage(reply, voidLinkPage(found.tell), 404)
  })

  app.post<Linked>(path, { config: { asks: 'nobody' } }, async (request, reply) => {
    const { token } = request.params
    const found = await findInvitation(identity.db, token, identity.now())
    if (!found.ok) return sendPage(reply, voidLinkPage(found.tell), 404)
    const form = formOf(request)
    const [password, typed] = [form('password'), { name: form('name'), email: form('email') }]
    const again = (refusal: Refusal) => sendPage(reply, invitationPage({ ...found.value, typed, refusal }), 422)

    const refused = await refusedPassword(found.value, typed, password, form('again'))
    if (refused !== undefined) return again(refused)
    const accepted = await acceptInvitation(
      identity.db,
      token,
      { passwordHash: await hashPassword(password), newPerson: typed },
      identity.now(),
    )
    if (!accepted.ok)
      return accepted.code === 'invitation/void' ? sendPage(reply, voidLinkPage(accepted.tell), 404) : again(accepted)

    const entered = await signIn(identity, request, { email: found.value.person?.email ?? typed.email, password })
    if (!entered.ok) return sendTo(reply, '/sign-in')
    const { next, cookies } = entered.value
    return sendTo(reply, next === 'signedIn' ? '/' : '/sign-in/second-factor', cookies)
  })
}

const path = '/sign-in/invitation/:token'

/** Where somebody goes who was given a link. */
export const invitationPath = (token: string): string => path.replace(':token', token)

const refusedPassword = async (
  { person }: Invitation,
  typed: { readonly name: string; readonly email: string },
  password: string,
  again: string,
): Promise<Refusal | undefined> =>
  (await refuseWeak(password, person ?? typed)) ?? (password === again ? undefined : notTheSame)

/** Where the two passwords that were typed differ. */
export const notTheSame = refuse('password/again', 'Hai lần nhập mật khẩu không giống nhau; hãy nhập lại.')
