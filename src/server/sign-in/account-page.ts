import { divisions } from '../../domains/index.ts'
import { isHeldOn, officeCode, officeTitle } from '../../ledger/access/index.ts'
import type { Refusal } from '../../ledger/index.ts'
import { dateInWriting, type PlainDate } from '../../ledger/period/index.ts'
import type { HeldOffice, Person, Session } from '../../store/index.ts'
import { instantInWriting } from '../app/instant-in-writing.ts'
import { passwordLength } from '../identity/password.ts'
import { field, username } from './field.ts'
import { done, pageText, told } from './frame.ts'
import { type Markup, markup } from './markup.ts'
import { programName } from './program-name.ts'

export type AccountPage = {
  readonly person: Person
  readonly hasPassword: boolean
  readonly today: PlainDate
  readonly provinces: ReadonlyMap<string, string>
  readonly sessions: readonly Session[]
  /** The session of who looks. */
  readonly session: string
  readonly done?: string | undefined
  /** What was refused, and in which form. */
  readonly refused?: { readonly form: AccountForm; readonly refusal: Refusal } | undefined
}

export type AccountForm = 'password' | 'second-factor' | 'recovery-codes' | 'second-factor-off' | 'session'

/** The page of the own account: offices, password, second factor and where one is signed in. */
export const accountPage = (account: AccountPage): string => {
  const { person } = account
  const tell = account.refused?.form === 'session' ? account.refused.refusal.tell : undefined
  return pageText({
    title: 'Tài khoản',
    isWide: true,
    isOwn: true,
    body: markup`<h1>${person.name}</h1>${done(account.done)}${told(tell)}
${officesCard(account)}
<div class="columns">${passwordCard(account)}${secondFactorCard(account)}</div>
${sessionsCard(account)}`,
  })
}

const officesCard = ({ person, today, provinces }: AccountPage): Markup => {
  const held = person.offices.filter((office) => isHeldOn(office, today))
  const row = (office: HeldOffice) =>
    markup`<li><div><strong>${officeTitle(officeCode(office), divisions)}</strong><br>
<span class="soft">${office.province === null ? 'Mọi tỉnh' : `Tỉnh ${provinces.get(office.province) ?? office.province}`},
từ ngày ${dateInWriting(office.from)}${office.to !== null && ` đến hết ngày ${dateInWriting(office.to)}`}</span></div></li>`
  return markup`<section class="card" aria-labelledby="offices"><h2 id="offices">Chức vụ đang giữ</h2>
<p class="soft">Đăng nhập bằng ${person.email}</p>
${held.length === 0 ? markup`<p>Hôm nay không giữ chức vụ nào trong sổ; hãy liên hệ người quản trị của Sở.</p>` : markup`<ul class="rows">${held.map(row)}</ul>`}</section>`
}

const faultIn = ({ refused }: AccountPage, form: AccountForm, place: string): string | undefined =>
  refused?.form === form && refused.refusal.code.startsWith(place) ? refused.refusal.tell : undefined

/** What was refused in a form and belongs to none of its fields. */
const toldIn = (account: AccountPage, form: AccountForm): Markup | undefined => {
  const { refused } = account
  return refused?.form === form && !refused.refusal.code.startsWith('password/')
    ? told(refused.refusal.tell)
    : undefined
}

const passwordCard = (account: AccountPage): Markup => {
  const fault = (place: string) => faultIn(account, 'password', place)
  if (!account.hasPassword)
    return markup`<section class="card"><h2>Mật khẩu</h2><p>Tài khoản này đăng nhập một lần qua hệ thống khác; mật khẩu đổi ở hệ thống đó.</p></section>`
  return markup`<section class="card" aria-labelledby="password"><h2 id="password">Đổi mật khẩu</h2>
${toldIn(account, 'password')}<form method="post" action="/account/password">
${username(account.person.email)}
${field({ id: 'password-current', name: 'current', label: 'Mật khẩu hiện nay', type: 'password', autocomplete: 'current-password', fault: fault('password/wrong') })}
${field({ id: 'password-next', name: 'next', label: 'Mật khẩu mới', type: 'password', autocomplete: 'new-password', hint: `Từ ${passwordLength.least} ký tự; nên là một câu dài chỉ mình biết.`, fault: fault('password/length') ?? fault('password/known') })}
${field({ id: 'password-again', name: 'again', label: 'Nhập lại mật khẩu mới', type: 'password', autocomplete: 'new-password', fault: fault('password/again') })}
<button>Đổi mật khẩu</button></form>
<p class="hint after">Các phiên khác sẽ kết thúc.</p></section>`
}

const secondFactorCard = (account: AccountPage): Markup => {
  const { person, hasPassword } = account
  const heading = markup`<h2 id="second-factor">Xác thực hai bước ${person.hasSecondFactor && markup`<span class="tag">Đang bật</span>`}</h2>`
  if (!hasPassword)
    return markup`<section class="card">${heading}<p>Tài khoản này đăng nhập một lần; bước thứ hai do hệ thống đó hỏi.</p></section>`
  if (!person.hasSecondFactor)
    return markup`<section class="card" aria-labelledby="second-factor">${heading}
<p>Khi bật, mỗi lần đăng nhập cần thêm mã của ứng dụng trên điện thoại. Nên bật, nhất là với người quản trị và lãnh đạo.</p>
${passwordForm(account, 'second-factor', 'Bật xác thực hai bước')}</section>`
  return markup`<section class="card" aria-labelledby="second-factor">${heading}
<p>Mỗi lần đăng nhập cần mã của ứng dụng trên điện thoại, hoặc một mã dự phòng.</p>
${more(account, 'recovery-codes', 'Tạo mã dự phòng mới')}
${more(account, 'second-factor-off', 'Tắt xác thực hai bước')}</section>`
}

const more = (account: AccountPage, form: AccountForm, title: string): Markup =>
  markup`<details${account.refused?.form === form && markup` open`}><summary>${title}</summary>${passwordForm(account, form, title)}</details>`

const passwordForm = (account: AccountPage, form: AccountForm, button: string): Markup =>
  markup`${toldIn(account, form)}<form method="post" action="/account/${form}">
${username(account.person.email)}
${field({ id: `${form}-password`, name: 'password', label: 'Mật khẩu hiện nay', type: 'password', autocomplete: 'current-password', fault: faultIn(account, form, 'password/wrong') })}
<button>${button}</button></form>`

const sessionsCard = ({ sessions, session }: AccountPage): Markup => {
  const row = (each: Session) => {
    const isThis = each.id === session
    const name = programName(each.program)
    return markup`<li><div><strong>${name}</strong> ${isThis && markup`<span class="tag">Phiên này</span>`}<br>
<span class="soft">Địa chỉ ${each.address ?? 'không rõ'}; từ ${instantInWriting(each.since)}, gần nhất ${instantInWriting(each.seen)}</span></div>
<form method="post" action="/account/sessions/${each.id}/end"><button class="plain small" aria-label="Kết thúc phiên: ${name}">Kết thúc</button></form></li>`
  }
  return markup`<section class="card" aria-labelledby="sessions"><h2 id="sessions">Nơi đang đăng nhập</h2>
<ul class="rows">${sessions.map(row)}</ul></section>`
}
