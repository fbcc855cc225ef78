import type { Line, LineLook } from '../paper.ts'
import { type LettersLook, type LookStyles, over, type StyleLook } from './look-styles.ts'
import { childNamed, type Element, valueOf } from './xml.ts'

/** The look of the lines of a Word document, those of notes left out. */
export const looksOfLines = (document: Element, lines: readonly Line[], styles: LookStyles): readonly LineLook[] => {
  const paragraphs = paragraphsIn(document)
  return lines.flatMap(({ index, kind, paragraph }) => {
    const found = paragraph === undefined || kind === 'note' ? undefined : paragraphs[paragraph]
    return found === undefined ? [] : [lookOf(found, index, styles)]
  })
}

type Found = { readonly paragraph: Element; readonly tableStyle: string | undefined }

const paragraphsIn = (root: Element): readonly Found[] => {
  const found: Found[] = []
  const visit = (element: Element, tableStyle: string | undefined): void => {
    if (element.name === 'p') found.push({ paragraph: element, tableStyle })
    const inside = element.name === 'tbl' ? valueOf(childNamed(element, 'tblPr'), 'tblStyle') : tableStyle
    for (const child of element.children) if (typeof child !== 'string') visit(child, inside)
  }
  visit(root, undefined)
  return found
}

// What Word takes where nothing is said at all.
const unsaid = { font: 'Times New Roman', size: 10 } as const

const lookOf = ({ paragraph, tableStyle }: Found, line: number, styles: LookStyles): LineLook => {
  const own = childNamed(paragraph, 'pPr')
  const base = over(over(styles.everywhere, styles.named(tableStyle)), styles.paragraph(valueOf(own, 'pStyle')))
  const { standing } = over(base, styles.own(own, undefined))
  const runs = lettersIn(paragraph, base, styles)
  const font = single(runs.map((run) => run.font ?? unsaid.font))
  const size = single(runs.map((run) => run.size ?? unsaid.size))
  return {
    line,
    ...(font === undefined ? {} : { font }),
    ...(size === undefined ? {} : { size }),
    bold: runs.length > 0 && runs.every(({ bold = false }) => bold),
    italic: runs.length > 0 && runs.every(({ italic = false }) => italic),
    align: standing.align ?? 'left',
    indent: (standing.firstLine ?? 0) + (beginsWithTab(paragraph) ? tabStop : 0),
    left: standing.left ?? 0,
    before: standing.before ?? 0,
    after: standing.after ?? 0,
    ...(standing.spacing === 'fixed' ? {} : { spacing: standing.spacing ?? 1 }),
  }
}

const single = <Value>(values: readonly Value[]): Value | undefined =>
  new Set(values).size === 1 ? values[0] : undefined

// Where the first tab leads, in millimetres.
const tabStop = 12.7

const holders = new Set(['hyperlink', 'ins', 'moveTo', 'smartTag', 'sdt', 'sdtContent', 'fldSimple', 'customXml'])

const runsIn = (holder: Element): readonly Element[] =>
  holder.children.flatMap((child) => {
    if (typeof child === 'string') return []
    if (child.name === 'r') return [child]
    return holders.has(child.name) ? runsIn(child) : []
  })

/** The looks of the runs that have letters or digits; signs between words are often left in another font. */
const lettersIn = (paragraph: Element, base: StyleLook, styles: LookStyles): readonly LettersLook[] =>
  runsIn(paragraph)
    .filter((run) => /[\p{L}\d]/u.test(wordsOf(run)))
    .map((run) => {
      const properties = childNamed(run, 'rPr')
      const styled = over(base, styles.named(valueOf(properties, 'rStyle')))
      return over(styled, styles.own(undefined, properties)).letters
    })

const wordsOf = (run: Element): string =>
  run.children
    .flatMap((child) => (typeof child !== 'string' && child.name === 't' ? child.children : []))
    .filter((child) => typeof child === 'string')
    .join('')

const beginsWithTab = (paragraph: Element): boolean => {
  const first = runsIn(paragraph)
    .flatMap(({ children }) => children)
    .find((child) => typeof child !== 'string' && ['t', 'tab'].includes(child.name))
  return first !== undefined && typeof first !== 'string' && first.name === 'tab'
}
