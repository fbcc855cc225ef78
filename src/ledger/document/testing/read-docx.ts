import { strFromU8, unzipSync } from 'fflate'
import { XMLParser, XMLValidator } from 'fast-xml-parser'

export type FoundFigure = { readonly name: string; readonly id: string; readonly value: number; readonly text: string }

type Node = Readonly<Record<string, unknown>>

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  trimValues: false,
  htmlEntities: false,
})

/** The XML parts of a Word file by path. Throws when one of them is not well-formed. */
export const readParts = (docx: Uint8Array): Readonly<Record<string, string>> => {
  const parts = Object.entries(unzipSync(docx)).map(([path, bytes]) => [path, strFromU8(bytes)] as const)
  for (const [path, xml] of parts) {
    const verdict = XMLValidator.validate(xml)
    if (verdict !== true) throw new Error(`${path}: ${verdict.err.msg} in line ${verdict.err.line}`)
  }
  return Object.fromEntries(parts)
}

/** The words of a part, a line for each paragraph. */
export const readParagraphs = (xml: string): readonly string[] => {
  const lines: string[] = []
  walk(parser.parse(xml) as readonly Node[], (name, node) => {
    if (name === 'w:p') lines.push('')
    if (name === '#text') lines.push(`${lines.pop() ?? ''}${String(node['#text'])}`)
  })
  return lines
}

/** Each figure of a Word file with the words in its bookmark and what the map in the file says of it. */
export const readFigures = (docx: Uint8Array): readonly FoundFigure[] => {
  const parts = readParts(docx)
  const words = new Map<string, string>()
  for (const path of ['word/document.xml', 'word/footnotes.xml']) {
    const open = new Map<string, string>()
    walk(parser.parse(parts[path] ?? '') as readonly Node[], (name, node) => {
      const attributes = (node[':@'] ?? {}) as Readonly<Record<string, string>>
      if (name === 'w:bookmarkStart') open.set(attributes['w:id'] ?? '', attributes['w:name'] ?? '')
      if (name === 'w:bookmarkEnd') open.delete(attributes['w:id'] ?? '')
      if (name === '#text')
        for (const figure of open.values()) words.set(figure, `${words.get(figure) ?? ''}${String(node['#text'])}`)
    })
  }
  const found: FoundFigure[] = []
  walk(parser.parse(parts['customXml/item1.xml'] ?? '') as readonly Node[], (tag, node) => {
    if (tag !== 'figure') return
    const { name = '', id = '', value } = node[':@'] as Readonly<Record<string, string>>
    found.push({ name, id, value: Number(value), text: words.get(name) ?? '' })
  })
  return found
}

const walk = (nodes: readonly Node[], visit: (name: string, node: Node) => void): void => {
  for (const node of nodes) {
    const name = Object.keys(node).find((key) => key !== ':@') ?? ''
    visit(name, node)
    const children = node[name]
    if (Array.isArray(children)) walk(children as readonly Node[], visit)
  }
}
