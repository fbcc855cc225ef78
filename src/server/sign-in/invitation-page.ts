import type { Refusal } from '../../ledger/index.ts'
import type { Invitation } from '../../store/index.ts'
import { passwordLength } from '../identity/password.ts'
import { field, username } from './field.ts'
import { pageText, told } from './frame.ts'
import { type Markup, markup } from './markup.ts'

const titles: Readonly<Record<Invitation['kind'], string>> = {
  invitation: 'Nhận lời mời',
  passwordReset: 'Đặt mật khẩu mới',
  administrator: 'Người quản trị đầu tiên',
}

const hint = `Từ ${passwordLength.least} ký tự; nên là một câu dài chỉ mình biết, không cần ký tự đặc biệt.`

export type InvitationPage = Invitation & {
  readonly typed?: { readonly name: string; readonly email: string } | undefined
  readonly refusal?: Refusal | undefined
}

/** The page on which who was invited chooses a password. */
export const invitationPage = ({ kind, person, typed, refusal }: InvitationPage): string => {
  const fault = (place: string) => (refusal?.code.startsWith(place) ? refusal.tell : undefined)
  const atAField = ['person/name', 'person/email', 'password/'].some((place) => fault(place) !== undefined)
  return pageText({
    title: titles[kind],
    body: markup`<div class="card"><h1>${titles[kind]}</h1>${atAField ? undefined : told(refusal?.tell)}
<form method="post">${person === null ? whoFields(typed, fault) : who(person)}
${field({ name: 'password', label: 'Mật khẩu', type: 'password', autocomplete: 'new-password', hint, fault: fault('password/length') ?? fault('password/known'), isFirst: person !== null })}
${field({ name: 'again', label: 'Nhập lại mật khẩu', type: 'password', autocomplete: 'new-password', fault: fault('password/again') })}
<button class="whole">Đặt mật khẩu và đăng nhập</button></form></div>`,
  })
}

const who = ({ name, email }: { readonly name: string; readonly email: string }): Markup =>
  markup`<dl><dt>Họ và tên</dt><dd>${name}</dd><dt>Đăng nhập bằng</dt><dd>${email}</dd></dl>
${username(email)}`

const whoFields = (
  typed: { readonly name: string; readonly email: string } | undefined,
  fault: (place: string) => string | undefined,
): Markup =>
  markup`<p>Người này quản trị toàn hệ thống: tạo tỉnh, mời người dùng, giao chức vụ.</p>
${field({ name: 'name', label: 'Họ và tên', autocomplete: 'name', value: typed?.name, fault: fault('person/name'), isFirst: true })}
${field({ name: 'email', label: 'Địa chỉ thư điện tử', type: 'email', autocomplete: 'username', value: typed?.email, fault: fault('person/email') })}`

/** The page for a link that is no longer good. */
export const voidLinkPage = (tell: string): string =>
  pageText({
    title: 'Đường dẫn không còn dùng được',
    body: markup`<div class="card"><h1>Đường dẫn không còn dùng được</h1><p>${tell}</p><p><a href="/sign-in">Đến trang đăng nhập</a></p></div>`,
  })
