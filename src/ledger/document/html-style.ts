import { layout } from './layout.ts'

const { paper, margin, letterhead, size, paragraphSpace, firstLineIndent, rule, signatureRoom } = layout

// A browser cuts off what reaches into the margin of a printed page, so the letterhead's outdent is taken from it.
const { outdent } = letterhead

const font = `${size.body}pt/1.15 'Times New Roman', Tinos, 'Liberation Serif', serif`

/** How the paper lies on the screen. */
const onPaper = `box-sizing: border-box; width: ${paper.width}mm; min-height: ${paper.height}mm; margin: 8mm auto; background: #fff; box-shadow: 0 1px 6px #0004; padding: ${margin.top}mm ${margin.right}mm ${margin.bottom}mm ${margin.left}mm;`

/** What stands on the paper. */
const written = `h1, h2, h3, h4, h5, p { margin: 0; font-size: inherit; font-weight: inherit; }
.letterhead { display: grid; grid-template-columns: ${letterhead.left}mm ${letterhead.right}mm; row-gap: 6pt; margin: 0 -${outdent}mm; text-align: center; }
.superior { font-size: ${size.superior}pt; }
.issuer { font-size: ${size.issuer}pt; font-weight: bold; }
.national-title { font-size: ${size.nationalTitle}pt; font-weight: bold; white-space: nowrap; }
.motto { font-size: ${size.motto}pt; font-weight: bold; }
.number { font-size: ${size.number}pt; }
.place-and-date { font-size: ${size.placeAndDate}pt; font-style: italic; }
.rule { display: block; margin: 2pt auto 0; border: 0; border-top: ${rule.thickness}pt solid #000; }
.title { margin: 18pt 0 14pt; text-align: center; font-weight: bold; }
.addressees { display: flex; flex-direction: column; width: fit-content; max-width: 100%; margin: 12pt auto 6pt; }
.addressees p + p { margin-left: ${layout.addresseesColon}pt; padding-left: 8pt; text-indent: -8pt; }
.body > p, .body > :is(h3, h4, h5, h6) { margin-top: ${paragraphSpace}pt; text-align: justify; text-indent: ${firstLineIndent}mm; }
.body > h2 { margin-top: ${2 * paragraphSpace}pt; text-align: center; }
.body > h2, .body > h3, .body > h4, .body > h5 { font-weight: bold; break-after: avoid; }
.body > h6 { font-size: inherit; font-weight: normal; margin-bottom: 0; break-after: avoid; }
.body table { width: 100%; margin-top: ${paragraphSpace}pt; border-collapse: collapse; table-layout: fixed; font-size: ${size.table}pt; }
.body th, .body td { border: 0.5pt solid #000; padding: 2pt 4pt; }
.body tr { break-inside: avoid; }
.left { text-align: left; } .center { text-align: center; } .right { text-align: right; }
.signature { display: grid; grid-template-columns: 1fr 1fr; margin-top: 12pt; break-inside: avoid; }
.recipients { font-size: ${size.recipients}pt; }
.recipients h2 { font-size: ${size.recipientsTitle}pt; font-weight: bold; font-style: italic; }
.signer { text-align: center; font-weight: bold; }
.signer .name { margin-top: ${signatureRoom}mm; min-height: 1em; }
.notes { margin: 18pt 0 0; padding: 6pt 0 0; list-style: none; font-size: ${size.footnote}pt; text-align: justify; }
.notes li:first-child::before { content: ''; display: block; width: 30%; margin-bottom: 3pt; border-top: 0.5pt solid #000; }
`

const small = `.figure { text-decoration: inherit; }
mark { background: none; color: inherit; }
a { color: inherit; text-decoration: none; }
sup { font-size: 0.65em; line-height: 0; }
`

/** The sheet on the screen and, through @page, on paper. */
export const htmlStyle = `
:root { color-scheme: light; }
body { margin: 0; background: #e8e8e8; color: #000; font: ${font}; }
main { ${onPaper} }
${written}.notice { box-sizing: border-box; max-width: ${paper.width}mm; margin: 8mm auto 0; padding: 6pt 10pt; background: #fff6d6; border: 1px solid #e0c050; }
${small}@page { size: A4; margin: ${margin.top}mm ${margin.right - outdent}mm ${margin.bottom}mm ${margin.left - outdent}mm; @top-center { content: counter(page); font: ${size.pageNumber}pt 'Times New Roman', Tinos, 'Liberation Serif', serif; } }
@page :first { @top-center { content: none; } }
@media print { .notice { display: none; } mark { background: none !important; } body { background: none; } main { width: auto; min-height: 0; margin: 0; padding: 0 ${outdent}mm; box-shadow: none; } }
`

/** What a number typed by hand, and a figure that is not there, look like on the screen as long as the document is a draft. */
export const draftStyle = `mark { background: #ffe08a; }
`

/**
 * The style of a sheet that lies somewhere on a page of other things.
 * @param place a selector of the element that is the paper
 */
export const sheetStyle = (place: string): string => `${place} { color: #000; font: ${font}; ${onPaper}
${written}${small}}
`
