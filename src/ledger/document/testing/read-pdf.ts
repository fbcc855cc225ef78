import { inflateSync } from 'node:zlib'

/**
 * Pages of a PDF file as words, without spaces and line ends, in the order of drawing. It understands the files that
 * Typst writes and no others, so that the tests need no program outside the repository.
 */
export const readPdf = (pdf: Uint8Array): readonly string[] => {
  const file = Buffer.from(pdf).toString('latin1')
  const objects = new Map(
    [...file.matchAll(/(?:^|\n)(\d+) 0 obj\n(.*?)\nendobj/gs)].map(([, number = '', body = '']) => [number, body]),
  )
  const lettersOf = (font: string): ReadonlyMap<string, string> => {
    const map = streamOf(objects.get(referenceTo('ToUnicode', objects.get(font) ?? '')) ?? '')
    return new Map(
      [...map.matchAll(/^<([0-9A-F]{4})> <([0-9A-F]+)>$/gm)].map(([, glyph = '', letters = '']) => [
        glyph,
        utf16(letters),
      ]),
    )
  }
  return [...objects.values()]
    .filter((body) => /\/Type \/Page\n/.test(body))
    .map((page) => {
      const fonts = new Map(
        [...page.matchAll(/\/(f\d+) (\d+) 0 R/g)].map(([, name = '', font = '']) => [name, lettersOf(font)]),
      )
      return wordsOf(streamOf(objects.get(referenceTo('Contents', page)) ?? ''), fonts)
    })
}

const referenceTo = (key: string, body: string): string => new RegExp(`/${key} (\\d+) 0 R`).exec(body)?.[1] ?? ''

const streamOf = (body: string): string => {
  const [head = '', stream = ''] = body.split(/\nstream\n/s)
  return head.includes('/FlateDecode') ? inflateSync(Buffer.from(stream, 'latin1')).toString('latin1') : stream
}

const wordsOf = (content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string => {
  let letters: ReadonlyMap<string, string> = new Map()
  let words = ''
  for (const [, font, literal, hex] of content.matchAll(/\/(f\d+) [\d.]+ Tf|\(((?:\\.|[^\\)])*)\)|<([0-9A-F]+)>/gs)) {
    if (font !== undefined) letters = fonts.get(font) ?? new Map()
    const glyphs = hex ?? (literal === undefined ? '' : Buffer.from(unescaped(literal), 'latin1').toString('hex'))
    for (const glyph of glyphs.toUpperCase().match(/.{4}/g) ?? []) words += letters.get(glyph) ?? ''
  }
  return words.replace(/\s/g, '')
}

const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

const unescaped = (literal: string): string =>
  literal.replace(/\\([0-7]{1,3}|.)/gs, (_, sign: string) =>
    /^[0-7]/.test(sign) ? String.fromCharCode(Number.parseInt(sign, 8)) : (controls[sign] ?? sign),
  )

const utf16 = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le')
