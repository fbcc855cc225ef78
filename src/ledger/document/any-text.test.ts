import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { renderDocx } from './docx.ts'
import { escapeMarkup } from './escape.ts'
import { renderHtml } from './html.ts'
import { renderJson } from './json.ts'
import { renderPdf, stopPdf } from './pdf.ts'
import { printable } from './sheet.ts'
import { exampleReport } from './testing/example-report.ts'
import { readFigures, readParagraphs, readParts } from './testing/read-docx.ts'
import { readPdf } from './testing/read-pdf.ts'
import type { OfficialDocument } from './tree.ts'

afterAll(stopPdf)

const special = [
  ...'\\"\'#$<>@&*_`~[]{}()=/-+%;:!?|^',
  '{{',
  '&amp;',
  '<!--',
  ']]>',
  '//',
  '/*',
  '${',
  '\u0000',
  '\ud800',
]
const vietnamese = [
  ...'aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạếềểễệốồổỗộớờởỡợứừửữựýỳỷỹỵĐ ',
  '\t',
  '\n',
  'Ế',
  'e\u0302\u0301',
]
const letters = fc.array(fc.constantFrom(...special, ...vietnamese), { maxLength: 60 }).map((parts) => parts.join(''))
const anyText = fc.oneof(letters, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))

/** The text stands everywhere that a text can stand. */
const holding = (text: string): OfficialDocument => ({
  ...exampleReport,
  letterhead: { superior: text, issuer: text },
  symbol: text,
  place: text,
  type: text,
  summary: [text],
  addressees: [text, text],
  body: [
    { kind: 'part', label: text, title: text },
    { kind: 'heading', level: 1, label: text, title: text },
    { kind: 'heading', level: 4, label: text, title: text },
    {
      kind: 'paragraph',
      runs: [
        { kind: 'text', text },
        { kind: 'footnote', runs: [{ kind: 'text', text, italic: true }] },
        { kind: 'figure', id: text, value: 1, as: 'count' },
      ],
    },
    {
      kind: 'table',
      columns: [{ title: text, align: 'left', share: 1 }],
      rows: [[[{ kind: 'text', text, bold: true }]]],
    },
    { kind: 'paragraph', runs: [{ kind: 'text', text: 'Hết.' }] },
  ],
  signature: { position: [text], name: text },
  recipients: [text],
})

const withoutSpaces = (text: string): string => text.replace(/\s/g, '')

test('any text survives in the Word file', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      const docx = await renderDocx(holding(text))

      const paragraphs = readParagraphs(readParts(docx)['word/document.xml'] ?? '')
      expect(paragraphs).toContain(`${printable(text)}01`)
      expect(readFigures(docx).map(({ id }) => id)).toEqual([printable(text)])
    }),
    { numRuns: 40 },
  )
})

test('any text survives on the web page and changes nothing around it', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const token = 'QZ'
      const body = (words: string) => /<section.*<\/section>/s.exec(renderHtml(holding(words)))?.[0] ?? ''

      const level = (page: string) => page.replace(/<h[23]>.*<\/h[23]>/g, '')
      expect(level(body(text))).toBe(level(body(token)).replaceAll(token, () => escapeMarkup(printable(text))))
    }),
  )
})

test('markup is escaped between tags and in attributes', () => {
  expect(escapeMarkup(`<a href='x' title="y">&</a>`)).toBe(
    '&lt;a href=&apos;x&apos; title=&quot;y&quot;&gt;&amp;&lt;/a&gt;',
  )
})

test('any text survives as JSON', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { figures: _, ...tree } = JSON.parse(renderJson(holding(text)))

      expect(tree).toEqual(holding(text))
    }),
  )
})

test('any text can be drawn as PDF', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      expect(readPdf(await renderPdf(holding(text))).length).toBeGreaterThan(0)
    }),
    { numRuns: 40 },
  )
})

test('letters of a joined script do not end the process that draws PDF files', { timeout: 60_000 }, async () => {
  for (const text of ['ﭐء', 'سلام عليكم', 'ܫܠܡܐ', 'ᠮᠣᠩᠭᠣᠯ'])
    expect(readPdf(await renderPdf(holding(text))).length).toBeGreaterThan(0)
})

test('text that the font can set survives in the PDF file', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(letters, async (text) => {
      const drawn = readPdf(await renderPdf(holding(text))).join('')

      expect(drawn).toContain(withoutSpaces(printable(text)).slice(0, 20))
    }),
    { numRuns: 40 },
  )
})
