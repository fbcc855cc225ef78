import type { Beside } from './beside.ts'
import { escapeMarkup } from './escape.ts'
import { draftStyle, htmlStyle } from './html-style.ts'
import {
  footnotesOf,
  type Sheet,
  type WrittenBlock,
  type WrittenFigure,
  type WrittenRun,
  type WrittenText,
  writeSheet,
} from './sheet.ts'
import type { OfficialDocument } from './tree.ts'

/**
 * Writes a document as a web page without scripts that looks like the printed sheet. A figure is a `data` element:
 * `data-figure` holds its id, `value` its number, and `id` tells apart the places where the same figure stands. A notice
 * beside the document stands above the sheet and is not printed. A number typed by hand is a `mark`, which a draft shows and
 * paper does not.
 */
export const renderHtml = (document: OfficialDocument, { notice }: Beside = {}): string => {
  const sheet = writeSheet(document)
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeMarkup([sheet.type, ...sheet.summary].join(' '))}</title>
<style>${htmlStyle}${document.number === undefined ? draftStyle : ''}${widthsOf(sheet)}</style>
</head>
<body>
${notice === undefined ? '' : `<aside class="notice">${escapeMarkup(notice)}</aside>\n`}<main>
${letterhead(sheet)}
${title(sheet)}
<section class="body">
${sheet.body.map(block).join('\n')}
</section>
${signature(sheet)}
${notes(sheet)}</main>
</body>
</html>
`
}

// A page under a strict policy may not carry widths in attributes, so every width of the document is a class of its style.
const lengthClass = (length: number): string => `points-${Math.round(length * 10)}`
const shareClass = (share: number): string => `share-${Math.round(share * 10_000)}`

const widthsOf = ({ rules, body }: Sheet): string => {
  const lengths = Object.values(rules).map((length) => `.${lengthClass(length)} { width: ${length.toFixed(1)}pt; }`)
  const shares = body
    .flatMap((shown) => (shown.kind === 'table' ? shown.columns : []))
    .map(({ share }) => `.${shareClass(share)} { width: ${(share * 100).toFixed(2)}%; }`)
  return [...new Set([...lengths, ...shares])].map((line) => `${line}\n`).join('')
}

const letterhead = (sheet: Sheet): string => `<header class="letterhead">
<div>
${paragraph('superior', sheet.superior)}
${paragraph('issuer', sheet.issuer)}
${rule(sheet.rules.issuer)}
</div>
<div>
${paragraph('national-title', sheet.nationalTitle)}
${paragraph('motto', sheet.motto)}
${rule(sheet.rules.motto)}
</div>
${paragraph('number', sheet.numberAndSymbol)}
${paragraph('place-and-date', sheet.placeAndDate)}
</header>`

const title = (sheet: Sheet): string => `<div class="title">
<h1>${[sheet.type, ...sheet.summary].map(escapeMarkup).join('<br>')}</h1>
${rule(sheet.rules.summary)}
</div>${addressees(sheet.addressees)}`

const addressees = (lines: readonly string[]): string => {
  if (lines.length === 0) return ''
  const shown = lines.length === 1 ? [`Kính gửi: ${lines[0]}`] : ['Kính gửi:', ...lines]
  return `\n<div class="addressees">${shown.map((line) => `<p>${escapeMarkup(line)}</p>`).join('')}</div>`
}

const signature = (sheet: Sheet): string => `<footer class="signature">
<div class="recipients">
<h2>Nơi nhận:</h2>
${sheet.recipients.map((line) => `<p>${escapeMarkup(line)}</p>`).join('\n')}
</div>
<div class="signer">
${sheet.position.map((line) => `<p>${escapeMarkup(line)}</p>`).join('\n')}
${paragraph('name', sheet.name)}
</div>
</footer>`

const notes = (sheet: Sheet): string => {
  const entries = footnotesOf(sheet).map(
    ({ number, runs }) =>
      `<li id="note-${number}"><a href="#call-${number}"><sup>${number}</sup></a> ${runs.map(run).join('')}</li>\n`,
  )
  return entries.length === 0 ? '' : `<ol class="notes">\n${entries.join('')}</ol>\n`
}

const block = (shown: WrittenBlock): string => {
  switch (shown.kind) {
    case 'part':
      return `<h2>${escapeMarkup(shown.label)}<br>${escapeMarkup(shown.title)}</h2>`
    case 'heading':
      return `<h${shown.level + 2}>${escapeMarkup(shown.text)}</h${shown.level + 2}>`
    case 'paragraph':
      return `<p>${shown.runs.map(run).join('')}</p>`
    case 'table':
      return table(shown)
  }
}

const table = ({ columns, rows }: Extract<WrittenBlock, { kind: 'table' }>): string => {
  const widths = columns.map(({ share }) => `<col class="${shareClass(share)}">`)
  const titles = columns.map(({ title }) => `<th scope="col">${escapeMarkup(title)}</th>`)
  const lines = rows.map((row) => {
    const cells = columns.map(({ align }, place) => `<td class="${align}">${(row[place] ?? []).map(run).join('')}</td>`)
    return `<tr>${cells.join('')}</tr>`
  })
  return `<table>
<colgroup>${widths.join('')}</colgroup>
<thead><tr>${titles.join('')}</tr></thead>
<tbody>
${lines.join('\n')}
</tbody>
</table>`
}

const run = (shown: WrittenRun): string => {
  if (shown.kind === 'footnote') {
    const { number } = shown
    return `<sup><a id="call-${number}" href="#note-${number}">${number}</a></sup>`
  }
  const words = shown.kind === 'figure' ? figure(shown) : text(shown)
  const slanted = shown.italic ? `<em>${words}</em>` : words
  return shown.bold ? `<strong>${slanted}</strong>` : slanted
}

const marks = {
  handTyped: 'Số gõ tay, chưa dẫn về số liệu nào: hãy chèn số liệu hoặc nêu nguồn.',
  noSuchFigure: 'Không có số liệu này: hãy chọn lại chỉ tiêu.',
} as const

const text = ({ text: words, mark }: WrittenText): string =>
  mark === undefined
    ? escapeMarkup(words)
    : `<mark class="${mark === 'handTyped' ? 'hand-typed' : 'no-such-figure'}" title="${marks[mark]}">${escapeMarkup(words)}</mark>`

const figure = ({ name, id, value, text }: WrittenFigure): string =>
  `<data class="figure" id="${name}" data-figure="${escapeMarkup(id)}" value="${value}">${escapeMarkup(text)}</data>`

const paragraph = (name: string, words: string): string => `<p class="${name}">${escapeMarkup(words)}</p>`

const rule = (length: number): string => `<hr class="rule ${lengthClass(length)}">`
