import { XMLParser } from 'fast-xml-parser'

/** An element of an XML part: its name without prefix, attributes without prefix, and what it holds in order. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Element | string)[]
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  // Entities are read below: those that a file declares itself are how a few bytes become gigabytes.
  processEntities: false,
  removeNSPrefix: true,
})

/**
 * Reads an XML part.
 * @throws where it is not XML, nested deeper than any document is, or declares entities of its own
 */
export const readXml = (bytes: Uint8Array): Element => {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new Error('the part declares a document type')
  const [root] = (parser.parse(text) as readonly Node[]).flatMap((node) => elementOf(node, 0))
  if (root === undefined || typeof root === 'string') throw new Error('the part has no element')
  return root
}

type Node = Readonly<Record<string, unknown>>

const deepest = 200

const elementOf = (node: Node, depth: number): readonly (Element | string)[] => {
  if (depth > deepest) throw new Error('the part is nested too deeply')
  const name = Object.keys(node).find((key) => key !== ':@')
  if (name === undefined || name.startsWith('?')) return []
  if (name === '#text') return [unescaped(String(node['#text']))]
  const attributes = Object.fromEntries(
    Object.entries((node[':@'] ?? {}) as Record<string, unknown>).map(([key, value]) => [
      key,
      unescaped(String(value)),
    ]),
  )
  const children = (node[name] as readonly Node[]).flatMap((child) => elementOf(child, depth + 1))
  return [{ name, attributes, children }]
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

const unescaped = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi, (all, hex, decimal, name) => {
        if (name !== undefined) return named[String(name).toLowerCase()] ?? all
        const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16)
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all
      })
    : text

/** The elements of that name that an element holds directly. */
export const childrenNamed = (element: Element | undefined, name: string): readonly Element[] =>
  (element?.children ?? []).filter((child): child is Element => typeof child !== 'string' && child.name === name)

/** The first of them. */
export const childNamed = (element: Element | undefined, name: string): Element | undefined =>
  childrenNamed(element, name)[0]

/** The attribute `val` of a child, as Word writes most properties. */
export const valueOf = (element: Element | undefined, name: string): string | undefined =>
  childNamed(element, name)?.attributes['val']
