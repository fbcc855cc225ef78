import { strToU8, zipSync } from 'fflate'

/** The parts of a Word file as XML without their root; a part that is left out is not in the file. */
export interface WordParts {
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly comments?: string
}

const names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const packaged = 'http://schemas.openxmlformats.org/package/2006'

const part = (root: string, inside: string): Uint8Array => strToU8(`${head}<w:${root} ${names}>${inside}</w:${root}>`)

/** A Word file made by hand, with any XML in it. */
export const wordFile = ({ body, styles, numbering, footnotes, comments }: WordParts): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(
      `${head}<Types xmlns="${packaged}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    ),
    'word/_rels/document.xml.rels': strToU8(`${head}<Relationships xmlns="${packaged}/relationships"></Relationships>`),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    ...(styles === undefined ? {} : { 'word/styles.xml': part('styles', styles) }),
    ...(numbering === undefined ? {} : { 'word/numbering.xml': part('numbering', numbering) }),
    ...(footnotes === undefined ? {} : { 'word/footnotes.xml': part('footnotes', footnotes) }),
    ...(comments === undefined ? {} : { 'word/comments.xml': part('comments', comments) }),
  })

/** A run of words. */
export const run = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`

/** A paragraph of words, with its properties as XML. */
export const paragraph = (words: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${run(words)}</w:p>`
