import { expect, test } from 'vitest'
import { renderHtml } from './html.ts'
import type { OfficialDocument } from './tree.ts'
import { exampleReport } from './testing/example-report.ts'

test('the page of the example is the kept one', async () => {
  await expect(renderHtml(exampleReport)).toMatchFileSnapshot('./testing/example-report.html')
})

test('a figure carries its id and number beside what is written', () => {
  expect(renderHtml(exampleReport)).toContain(
    '<data class="figure" id="fig_0001" data-figure="calibration.verified@2021-9M" value="21659">21.659</data>',
  )
})

test('a footnote and its call lead to each other', () => {
  const page = renderHtml(exampleReport)

  expect(page).toContain('<a id="call-1" href="#note-1">1</a>')
  expect(page).toMatch(/<li id="note-1"><a href="#call-1">/)
})

test('a notice beside the document stands on the page before the sheet, as text, and is not printed', () => {
  const page = renderHtml(exampleReport, { notice: 'Chưa chốt: <Văn phòng>.' })

  expect(page).toContain('<aside class="notice">Chưa chốt: &lt;Văn phòng&gt;.</aside>\n<main>')
  expect(page).toContain('@media print { .notice { display: none; }')
  expect(renderHtml(exampleReport)).not.toContain('<aside')
})

test('a number typed by hand is a mark with a request for its source, which stands out in a draft only', () => {
  const typed = { kind: 'paragraph', runs: [{ kind: 'text', text: '12', mark: 'handTyped' }] } as const
  const { number: _, ...draft } = exampleReport
  const page = (of: OfficialDocument) => renderHtml({ ...of, body: [typed, ...of.body] })

  expect(page(draft)).toMatch(/<mark class="hand-typed" title="Số gõ tay[^"]*nêu nguồn.">12<\/mark>/)
  expect(page(draft)).toContain('mark { background: #ffe08a; }')
  expect(page({ ...draft, number: 7 })).not.toContain('#ffe08a')
})

test('the page runs no script and loads nothing', () => {
  expect(renderHtml(exampleReport)).not.toMatch(/<script|<link|<img|\bsrc=|url\(|@import|\son\w+=/i)
})
