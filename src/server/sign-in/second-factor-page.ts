import type { SettingUp } from '../identity/account.ts'
import { field } from './field.ts'
import { pageText } from './frame.ts'
import { type Markup, markup, trusted } from './markup.ts'

/** The page on which a device is set up: scan, keep the codes, give the first code. */
export const settingUpPage = ({ picture, key, recoveryCodes }: SettingUp): string =>
  pageText({
    title: 'Bật xác thực hai bước',
    isWide: true,
    isOwn: true,
    body: markup`<h1>Bật xác thực hai bước</h1><div class="columns">
<section class="card"><h2>1. Quét mã bằng ứng dụng trên điện thoại</h2>
<p class="soft">Ứng dụng tạo mã xác thực bất kỳ, ví dụ FreeOTP, Aegis, Google Authenticator.</p>
<div class="picture" role="img" aria-label="Mã QR để quét bằng ứng dụng">${trusted(picture)}</div>
<p>Không quét được thì nhập khóa:<br><code>${key}</code></p></section>
<section class="card"><h2>2. Giữ mã dự phòng</h2>
<p>Khi mất điện thoại, mỗi mã dùng được một lần. Hãy in ra hoặc chép lại và cất riêng; trang này không hiện lại.</p>
${codeList(recoveryCodes)}
<h2>3. Nhập mã đang hiện trên điện thoại</h2>${confirmForm()}</section></div>
<p><a href="/account">Thôi, chưa bật</a></p>`,
  })

/** The page that asks for the first code again. */
export const confirmPage = (tell: string): string =>
  pageText({
    title: 'Bật xác thực hai bước',
    isOwn: true,
    body: markup`<div class="card"><h1>Bật xác thực hai bước</h1>${confirmForm(tell)}</div>
<p><a href="/account">Làm lại từ đầu</a></p>`,
  })

const confirmForm = (tell?: string): Markup =>
  markup`<form method="post" action="/account/second-factor/confirm">
${field({ name: 'code', label: 'Mã sáu chữ số', autocomplete: 'one-time-code', fault: tell, isFirst: tell !== undefined })}
<button>Bật xác thực hai bước</button></form>`

/** The page that shows new recovery codes, once. */
export const recoveryCodesPage = (recoveryCodes: readonly string[]): string =>
  pageText({
    title: 'Mã dự phòng mới',
    isOwn: true,
    body: markup`<div class="card"><h1>Mã dự phòng mới</h1>
<p>Các mã cũ không dùng được nữa. Hãy in ra hoặc chép lại và cất riêng; trang này không hiện lại.</p>
${codeList(recoveryCodes)}<p><a href="/account">Về trang tài khoản</a></p></div>`,
  })

const codeList = (codes: readonly string[]): Markup =>
  markup`<ol class="codes">${codes.map((code) => markup`<li>${code}</li>`)}</ol>`
