import type { Look } from '../paper.ts'
import { lengthOf, type LookStyles, over } from './look-styles.ts'
import { childNamed, childrenNamed, type Element, valueOf } from './xml.ts'

/** Where a header or footer is: its part by the relation that names it. */
export type FindPart = (relation: string | undefined) => Element | undefined

/** Paper, margins and place of the page number: paper and margins of the first section, where the report begins. */
export const lookOfPages = (document: Element, partOf: FindPart, styles: LookStyles): Omit<Look, 'lines'> => {
  const sections = sectionsIn(document)
  return { ...paperOf(sections[0]), ...numberOf(sections, partOf, styles) }
}

const sectionsIn = (element: Element): readonly Element[] =>
  element.children.flatMap((child) => {
    if (typeof child === 'string') return []
    return child.name === 'sectPr' ? [child] : sectionsIn(child)
  })

// What Word takes where a section says nothing: A4 and the margins of its usual page, in millimetres.
const unsaid = { width: 210, height: 297, margin: 25.4 } as const

const paperOf = (section: Element | undefined): Pick<Look, 'page' | 'margins'> => {
  const size = childNamed(section, 'pgSz')?.attributes ?? {}
  const margins = childNamed(section, 'pgMar')?.attributes ?? {}
  // A margin below zero is kept even where the header is higher.
  const margin = (side: string): number => Math.abs(lengthOf(margins[side]) ?? unsaid.margin)
  const [width, height] = [lengthOf(size['w']) ?? unsaid.width, lengthOf(size['h']) ?? unsaid.height]
  return {
    page: { width, height, landscape: width > height },
    margins: {
      top: margin('top'),
      bottom: margin('bottom'),
      left: margin('left') + (lengthOf(margins['gutter']) ?? 0),
      right: margin('right'),
    },
  }
}

const numberOf = (
  sections: readonly Element[],
  partOf: FindPart,
  styles: LookStyles,
): Pick<Look, 'pageNumber' | 'isFirstPageNumbered'> => {
  const part = (section: Element | undefined, kind: 'header' | 'footer', type: string): Element | undefined => {
    const references = childrenNamed(section, `${kind}Reference`)
    return partOf(references.find(({ attributes }) => (attributes['type'] ?? 'default') === type)?.attributes['id'])
  }
  const headers = sections.map((section) => part(section, 'header', 'default')).filter(hasNumber)
  const footers = sections.map((section) => part(section, 'footer', 'default')).filter(hasNumber)
  const [first] = sections
  const title = childNamed(first, 'titlePg')
  const typeOfFirst = title !== undefined && title.attributes['val'] !== '0' ? 'first' : 'default'
  return {
    pageNumber:
      headers.length > 0 && headers.every((header) => header !== undefined && isCentred(header, styles))
        ? 'top-centre'
        : headers.length + footers.length > 0
          ? 'elsewhere'
          : 'none',
    isFirstPageNumbered: hasNumber(part(first, 'header', typeOfFirst)) || hasNumber(part(first, 'footer', typeOfFirst)),
  }
}

const hasNumber = (element: Element | undefined): boolean => {
  if (element === undefined) return false
  if (element.name === 'pgNum') return true
  if (element.name === 'fldSimple' && isPage(element.attributes['instr'])) return true
  if (element.name === 'instrText' && isPage(element.children.filter((child) => typeof child === 'string').join('')))
    return true
  return element.children.some((child) => typeof child !== 'string' && hasNumber(child))
}

const isPage = (instruction: string | undefined): boolean => /^\s*PAGE(?:\s|$)/i.test(instruction ?? '')

const isCentred = (header: Element, styles: LookStyles): boolean => {
  const holder = paragraphWithNumber(header)
  if (holder === undefined) return true
  const own = childNamed(holder, 'pPr')
  const base = over(styles.everywhere, styles.paragraph(valueOf(own, 'pStyle')))
  const { align } = over(base, styles.own(own, undefined)).standing
  if (align === 'centre' || childNamed(own, 'framePr')?.attributes['xAlign'] === 'center') return true
  // One tab leads to the middle of a header; where a drawn box stands is not known.
  return align !== 'right' && (tabsBefore(holder) === 1 || contains(header, 'txbxContent'))
}

const paragraphWithNumber = (element: Element): Element | undefined => {
  for (const child of element.children) {
    if (typeof child === 'string' || !hasNumber(child)) continue
    return child.name === 'p' && !contains(child, 'p') ? child : paragraphWithNumber(child)
  }
  return undefined
}

const contains = (element: Element, name: string): boolean =>
  element.children.some((child) => typeof child !== 'string' && (child.name === name || contains(child, name)))

const tabsBefore = (paragraph: Element): number => {
  let tabs = 0
  for (const child of paragraph.children) {
    if (typeof child === 'string' || child.name === 'pPr') continue
    tabs += childrenNamed(child, 'tab').length + childrenNamed(child, 'ptab').length
    if (hasNumber(child)) break
  }
  return tabs
}
