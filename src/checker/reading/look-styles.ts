import { isOn } from './docx-styles.ts'
import { childNamed, childrenNamed, type Element, valueOf } from './xml.ts'

/** What letters look like, as far as it is said; the size in points. */
export interface LettersLook {
  readonly font?: string | undefined
  readonly size?: number | undefined
  readonly bold?: boolean | undefined
  readonly italic?: boolean | undefined
}

/** How a paragraph stands, as far as it is said: indents in millimetres, spaces in points. */
export interface StandingLook {
  readonly align?: 'left' | 'centre' | 'right' | 'justified' | undefined
  readonly firstLine?: number | undefined
  readonly left?: number | undefined
  readonly before?: number | undefined
  readonly after?: number | undefined
  /** A multiple of single, or fixed in points. */
  readonly spacing?: number | 'fixed' | undefined
}

/** Both of a style, or of what stands at the element itself. */
export interface StyleLook {
  readonly letters: LettersLook
  readonly standing: StandingLook
}

/** The look that the styles of a Word file give. */
export interface LookStyles {
  /** What holds where no style says anything. */
  readonly everywhere: StyleLook
  /** Of a paragraph style, the usual one where none is named; of any other style by its id. */
  readonly paragraph: (id: string | undefined) => StyleLook
  readonly named: (id: string | undefined) => StyleLook
  /** Of the properties `pPr` and `rPr` of an element itself. */
  readonly own: (standing: Element | undefined, letters: Element | undefined) => StyleLook
}

const deepest = 20
const nothing: StyleLook = { letters: {}, standing: {} }

/** Reads the styles of a Word file for their look: defaults, styles and the styles they are based on. */
export const lookStylesOf = (styles: Element | undefined, theme: Element | undefined): LookStyles => {
  const fontOf = fontsBy(theme)
  const own = (standing: Element | undefined, letters: Element | undefined): StyleLook => ({
    letters: lettersOf(letters, fontOf),
    standing: standingOf(standing),
  })
  const known = new Map(childrenNamed(styles, 'style').map((style) => [style.attributes['styleId'], style]))
  const usual = childrenNamed(styles, 'style').find(
    ({ attributes }) => attributes['type'] === 'paragraph' && ['1', 'true', 'on'].includes(attributes['default'] ?? ''),
  )?.attributes['styleId']
  const read = new Map<string, StyleLook>()
  const named = (id: string | undefined, depth = 0): StyleLook => {
    const style = known.get(id)
    if (id === undefined || style === undefined || depth > deepest) return nothing
    const before = read.get(id)
    if (before !== undefined) return before
    const look = over(
      named(valueOf(style, 'basedOn'), depth + 1),
      own(childNamed(style, 'pPr'), childNamed(style, 'rPr')),
    )
    read.set(id, look)
    return look
  }
  const defaults = childNamed(styles, 'docDefaults')
  return {
    everywhere: own(
      childNamed(childNamed(defaults, 'pPrDefault'), 'pPr'),
      childNamed(childNamed(defaults, 'rPrDefault'), 'rPr'),
    ),
    paragraph: (id) => named(id ?? usual),
    named: (id) => named(id),
    own,
  }
}

/** One look over another: what the upper one does not say stays as below. */
export const over = (below: StyleLook, above: StyleLook): StyleLook => ({
  letters: { ...below.letters, ...saidIn(above.letters) },
  standing: { ...below.standing, ...saidIn(above.standing) },
})

const saidIn = <Look extends object>(look: Look): Look =>
  Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined)) as Look

const lettersOf = (properties: Element | undefined, fontOf: (fonts: Element) => string | undefined): LettersLook => {
  const fonts = childNamed(properties, 'rFonts')
  const size = numberOf(valueOf(properties, 'sz'))
  return {
    font: fonts === undefined ? undefined : fontOf(fonts),
    size: size === undefined ? undefined : size / 2,
    bold: isOn(childNamed(properties, 'b')),
    italic: isOn(childNamed(properties, 'i')),
  }
}

const fontsBy = (theme: Element | undefined): ((fonts: Element) => string | undefined) => {
  const scheme = childNamed(childNamed(theme, 'themeElements'), 'fontScheme')
  const ofTheme = (name: string | undefined): string | undefined => {
    if (name === undefined) return undefined
    const kind = name.startsWith('major') ? 'majorFont' : 'minorFont'
    return childNamed(childNamed(scheme, kind), 'latin')?.attributes['typeface']
  }
  return ({ attributes }) =>
    ofTheme(attributes['asciiTheme'] ?? attributes['hAnsiTheme']) ?? attributes['ascii'] ?? attributes['hAnsi']
}

const aligns = {
  left: 'left',
  start: 'left',
  center: 'centre',
  right: 'right',
  end: 'right',
  both: 'justified',
  distribute: 'justified',
} as const

const alignOf = (said: string | undefined): StandingLook['align'] =>
  said !== undefined && said in aligns ? aligns[said as keyof typeof aligns] : undefined

const standingOf = (properties: Element | undefined): StandingLook => {
  const indent = childNamed(properties, 'ind')?.attributes ?? {}
  const spacing = childNamed(properties, 'spacing')?.attributes ?? {}
  const hanging = lengthOf(indent['hanging'])
  const line = numberOf(spacing['line'])
  const isFixed = ['exact', 'atLeast'].includes(spacing['lineRule'] ?? '')
  return {
    align: alignOf(valueOf(properties, 'jc')),
    firstLine: hanging === undefined ? lengthOf(indent['firstLine']) : -hanging,
    left: lengthOf(indent['left'] ?? indent['start']),
    before: spaceOf(spacing['before'], spacing['beforeAutospacing']),
    after: spaceOf(spacing['after'], spacing['afterAutospacing']),
    spacing: line === undefined ? undefined : isFixed ? 'fixed' : line / 240,
  }
}

/** Twips as millimetres, undefined of what is no length. */
export const lengthOf = (twips: string | undefined): number | undefined => {
  const length = numberOf(twips)
  return length === undefined ? undefined : (length * 25.4) / 1440
}

// What Word leaves between paragraphs of web pages by itself.
const automatic = 14

const spaceOf = (twips: string | undefined, auto: string | undefined): number | undefined => {
  if (auto === '1' || auto === 'true' || auto === 'on') return automatic
  const space = numberOf(twips)
  return space === undefined ? undefined : space / 20
}

const numberOf = (said: string | undefined): number | undefined =>
  said !== undefined && /^-?\d{1,6}(?:\.\d{1,6})?$/.test(said) ? Number(said) : undefined
