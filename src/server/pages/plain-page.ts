import { escapeMarkup } from '../../ledger/document/index.ts'

/** The style of all plain pages, served as a file: the content-security policy lets no inline style in. */
export const pageStyle = `body{font:16px/1.5 "Times New Roman",Tinos,serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b}
h1{font-size:1.5rem}h2{font-size:1.2rem;margin-top:2rem}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.35rem .6rem;border-bottom:1px solid #ccc}
a{color:#0b4f9e}.notice{background:#fff6d6;border:1px solid #e0c050;padding:.6rem .9rem}
.who{display:flex;gap:1rem;justify-content:flex-end;border-bottom:1px solid #ccc;padding-bottom:.5rem}
`

/** Where the style of the plain pages is served. */
export const pageStylePath = '/assets/page.css'

/**
 * A plain page, whole.
 * @param body markup; whoever writes it escapes what comes from outside
 */
export const plainPage = (title: string, body: string): string => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeMarkup(title)}</title>
<link rel="stylesheet" href="${pageStylePath}">
</head><body>${body}</body></html>
`

/** A page with one sentence for who asked for something that is not there or not allowed. */
export const refusalPage = (tell: string): string =>
  plainPage(
    'Sổ cái KH&CN',
    `<h1>Không thực hiện được</h1><p>${escapeMarkup(tell)}</p><p><a href="/">Về trang đầu</a></p>`,
  )

/** A page with one sentence for who comes while the server is busy. */
export const busyPage = (tell: string): string =>
  plainPage('Sổ cái KH&CN', `<h1>Xin đợi một chút</h1><p>${escapeMarkup(tell)}</p><p><a href="/">Về trang đầu</a></p>`)

/** A page that asks whoever met a fault of the program to call the administrator, who finds it in the log by its number. */
export const faultPage = (number: string): string =>
  plainPage(
    'Sổ cái KH&CN',
    `<h1>Có lỗi của chương trình</h1><p>Trang này chưa mở được. Xin báo cho người quản trị hệ thống lỗi số <strong>${escapeMarkup(number)}</strong>; sổ sách không bị thay đổi.</p><p><a href="/">Về trang đầu</a></p>`,
  )
