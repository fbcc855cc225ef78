import { type Markup, markup } from './markup.ts'
import { stylePath } from './style.ts'

/** A page for signing in, whole. */
export type Page = {
  readonly title: string
  readonly body: Markup | readonly Markup[]
  /** Whether the page is for working with several things beside each other. */
  readonly isWide?: boolean
  /** Whether the page is somebody's who is signed in, and may sign out there. */
  readonly isOwn?: boolean
}

/** The text of a page. */
export const pageText = ({ title, body, isWide = false, isOwn = false }: Page): string =>
  markup`<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Sổ cái KH&amp;CN</title>
<meta name="robots" content="noindex"><link rel="icon" href="data:,"><link rel="stylesheet" href="${stylePath}">
</head><body>
<header><div><a href="/">Sổ cái KH&amp;CN</a>${isOwn && signOutButton}</div></header>
<main${isWide && markup` class="wide"`}>${body}</main>
<footer>Sổ sách, số liệu và báo cáo của Sở Khoa học và Công nghệ</footer>
</body></html>
`.text

const signOutButton = markup`<form method="post" action="/sign-out"><button class="small">Đăng xuất</button></form>`

/** What is wrong, at the top of a form; read out at once. */
export const told = (tell: string | undefined): Markup | undefined =>
  tell === undefined ? undefined : markup`<div class="told" role="alert"><p>${tell}</p></div>`

/** What was done. */
export const done = (tell: string | undefined): Markup | undefined =>
  tell === undefined ? undefined : markup`<div class="done" role="status"><p>${tell}</p></div>`
