import type { RawParagraph } from './lines.ts'
import type { Numbered } from './numbering.ts'
import { isOn, propertiesOf, type ReadStyle } from './docx-styles.ts'
import { childNamed, type Element, valueOf } from './xml.ts'

type Read = { readonly paragraph: RawParagraph; readonly boxes: readonly Element[] }

/** Reads one paragraph after the other; labels and pages are counted on the way. */
export const paragraphReader = (
  styleOf: (id: string | undefined) => ReadStyle,
  labelOf: (at: Numbered) => string,
): ((p: Element) => Read) => {
  let page = 1
  let knowsPages = false
  return (p) => {
    const own = childNamed(p, 'pPr')
    const style = { ...styleOf(valueOf(own, 'pStyle')), ...propertiesOf(own, undefined) }
    const taken: Taken = {
      text: '',
      calls: [],
      boxes: [],
      boldLetters: 0,
      pages: 0,
      isBoldStyle: style.isBold ?? false,
    }
    take(p, taken)
    const begun = page
    if (taken.pages > 0) knowsPages = true
    page += taken.pages
    const list = style.list
    const label = list === undefined || list === '0' ? '' : labelOf({ list, level: style.level ?? 0 })
    const letters = (taken.text.match(/\p{L}/gu) ?? []).length
    return {
      paragraph: {
        text: taken.text,
        calls: taken.calls,
        ...(label === '' ? {} : { label }),
        ...(style.outlineLevel === undefined ? {} : { outlineLevel: style.outlineLevel }),
        isBold: letters > 0 && taken.boldLetters >= letters,
        ...(knowsPages ? { page: begun } : {}),
      },
      boxes: taken.boxes,
    }
  }
}

type Taken = {
  text: string
  readonly calls: { at: number; mark: string }[]
  readonly boxes: Element[]
  boldLetters: number
  pages: number
  readonly isBoldStyle: boolean
}

const passedThrough = new Set([
  'hyperlink',
  'ins',
  'moveTo',
  'smartTag',
  'sdt',
  'sdtContent',
  'fldSimple',
  'customXml',
  'dir',
  'bdo',
])

const take = (holder: Element, taken: Taken): void => {
  for (const child of holder.children) {
    if (typeof child === 'string') continue
    if (child.name === 'r') takeRun(child, taken)
    else if (passedThrough.has(child.name)) take(child, taken)
    else if (child.name === 'AlternateContent') takeAlternate(child, taken)
  }
}

const takeRun = (run: Element, taken: Taken): void => {
  const isBold = isOn(childNamed(childNamed(run, 'rPr'), 'b')) ?? taken.isBoldStyle
  for (const child of run.children) {
    if (typeof child === 'string') continue
    switch (child.name) {
      case 't': {
        const said = child.children
          .filter((each) => typeof each === 'string')
          .join('')
          .normalize('NFC')
          .replace(/[\u00a0\u202f\t\r\n]/g, ' ')
        taken.text += said
        if (isBold) taken.boldLetters += (said.match(/\p{L}/gu) ?? []).length
        break
      }
      case 'tab':
      case 'cr':
        taken.text += ' '
        break
      case 'br':
        taken.text += ' '
        if (child.attributes['type'] === 'page') taken.pages += 1
        break
      case 'noBreakHyphen':
        taken.text += '-'
        break
      case 'lastRenderedPageBreak':
        taken.pages += 1
        break
      case 'footnoteReference':
      case 'endnoteReference':
        taken.calls.push({ at: taken.text.length, mark: child.attributes['id'] ?? '' })
        break
      case 'drawing':
      case 'pict':
        takeBoxes(child, taken)
        break
      case 'AlternateContent':
        takeAlternate(child, taken)
        break
      default:
    }
  }
}

// The same box is written twice, for new programs and old ones.
const takeAlternate = (alternate: Element, taken: Taken): void => {
  const choice = childNamed(alternate, 'Choice') ?? childNamed(alternate, 'Fallback')
  if (choice !== undefined) takeRun({ ...choice, name: 'r' }, taken)
}

const takeBoxes = (element: Element, taken: Taken): void => {
  for (const child of element.children) {
    if (typeof child === 'string') continue
    if (child.name === 'txbxContent') taken.boxes.push(child)
    else takeBoxes(child, taken)
  }
}
