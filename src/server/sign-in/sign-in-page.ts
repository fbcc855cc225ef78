import { field } from './field.ts'
import { done, pageText, told } from './frame.ts'
import { type Markup, markup } from './markup.ts'

export type SignInPage = {
  /** The page to come to in the end. */
  readonly to: string
  readonly email?: string | undefined
  readonly tell?: string | undefined
  readonly done?: string | undefined
  /** What the button of single sign-on says, where there is one. */
  readonly singleSignOn?: string | undefined
  readonly demo?: Markup | undefined
}

/** The page that asks for an address and a password. */
export const signInPage = (page: SignInPage): string => {
  const form = formCard(page)
  return pageText({
    title: 'Đăng nhập',
    isWide: page.demo !== undefined,
    body: page.demo === undefined ? form : markup`<div class="columns"><section>${form}</section>${page.demo}</div>`,
  })
}

const formCard = ({ to, email, tell, done: was, singleSignOn }: SignInPage): Markup =>
  markup`<div class="card"><h1>Đăng nhập</h1>${told(tell)}${done(was)}
<form method="post" action="/sign-in"><input type="hidden" name="to" value="${to}">
${field({ name: 'email', label: 'Địa chỉ thư điện tử', type: 'email', autocomplete: 'username', value: email, isFirst: email === undefined })}
${field({ name: 'password', label: 'Mật khẩu', type: 'password', autocomplete: 'current-password', isFirst: email !== undefined })}
<button class="whole">Đăng nhập</button></form>
${singleSignOn !== undefined && otherServer(singleSignOn, to)}</div>
<p class="soft">Quên mật khẩu hoặc chưa có tài khoản: hãy liên hệ người quản trị của Sở để nhận đường dẫn đặt mật khẩu.</p>`

const otherServer = (title: string, to: string): Markup =>
  markup`<div class="or">hoặc</div><a class="button plain whole" href="/sign-in/oidc?to=${encodeURIComponent(to)}">Đăng nhập bằng ${title}</a>`

/** The page that asks for the code of the device. */
export const secondFactorPage = ({ to, tell }: { readonly to: string; readonly tell?: string | undefined }): string =>
  pageText({
    title: 'Xác thực hai bước',
    body: markup`<div class="card"><h1>Xác thực hai bước</h1>
<form method="post" action="/sign-in/second-factor"><input type="hidden" name="to" value="${to}">
${field({ name: 'code', label: 'Mã xác thực', autocomplete: 'one-time-code', hint: 'Mã sáu chữ số đang hiện trên ứng dụng của điện thoại, hoặc một mã dự phòng.', fault: tell, isFirst: true })}
<button class="whole">Tiếp tục</button></form></div>
<p><a href="/sign-in">Đăng nhập bằng tài khoản khác</a></p>
<p class="soft">Mất điện thoại và hết mã dự phòng: hãy liên hệ người quản trị của Sở.</p>`,
  })
