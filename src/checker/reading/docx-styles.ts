import { childNamed, childrenNamed, type Element, valueOf } from './xml.ts'

/** What a paragraph style says that matters for reading; what it leaves out comes from the style it is based on. */
export interface ReadStyle {
  readonly outlineLevel?: number
  readonly isBold?: boolean
  readonly list?: string
  readonly level?: number
}

/** The paragraph styles of a Word file by their id. */
export const stylesOf = (styles: Element | undefined): ((id: string | undefined) => ReadStyle) => {
  const known = new Map(childrenNamed(styles, 'style').map((style) => [style.attributes['styleId'], style]))
  const read = (id: string | undefined, depth: number): ReadStyle => {
    const style = id === undefined ? undefined : known.get(id)
    if (style === undefined || depth > deepest) return {}
    return {
      ...read(valueOf(style, 'basedOn'), depth + 1),
      ...propertiesOf(childNamed(style, 'pPr'), childNamed(style, 'rPr')),
    }
  }
  return (id) => read(id, 0)
}

const deepest = 20

/** The same of the properties of a paragraph or style itself. */
export const propertiesOf = (paragraph: Element | undefined, run: Element | undefined): ReadStyle => {
  const outline = Number(valueOf(paragraph, 'outlineLvl') ?? Number.NaN)
  const numbering = childNamed(paragraph, 'numPr')
  const list = valueOf(numbering, 'numId')
  const level = valueOf(numbering, 'ilvl')
  const bold = isOn(childNamed(run, 'b'))
  return {
    ...(outline >= 0 && outline < 9 ? { outlineLevel: outline } : {}),
    ...(list === undefined ? {} : { list }),
    ...(level === undefined ? {} : { level: Number(level) }),
    ...(bold === undefined ? {} : { isBold: bold }),
  }
}

/** Whether a property that is on or off is on; undefined where it is not said. */
export const isOn = (property: Element | undefined): boolean | undefined => {
  if (property === undefined) return undefined
  return !['0', 'false', 'off', 'none'].includes(property.attributes['val'] ?? '1')
}
