/** A row of words on a page of a PDF; lengths in points, `at` counted from the foot of the page. */
export interface PdfRow {
  readonly page: number
  readonly text: string
  readonly calls: readonly { readonly at: number; readonly mark: string }[]
  readonly from: number
  readonly to: number
  readonly at: number
  readonly height: number
  readonly isBold: boolean
  readonly isNumberOfPage: boolean
}

/** A piece of text as the PDF places it. */
export interface PdfItem {
  readonly str: string
  /** The matrix that places it: its last two numbers are the place, the fourth the height. */
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
  readonly fontName: string
}

/** The rows of a page from head to foot, raised small numbers taken out as calls of notes. */
export const rowsOfPage = (items: readonly PdfItem[], page: number): readonly PdfRow[] => {
  const groups: PdfItem[][] = []
  for (const item of items.filter(({ str }) => str.trim() !== '')) {
    const group = groups.find(
      (each) => Math.abs(yOf(each[0]) - yOf(item)) <= Math.max(item.height, each[0]?.height ?? 0) * 0.45,
    )
    if (group === undefined) groups.push([item])
    else group.push(item)
  }
  const rows = groups
    .sort((one, other) => yOf(other[0]) - yOf(one[0]))
    .flatMap((group) => columnsOf(group.sort((one, other) => xOf(one) - xOf(other))).map((each) => rowOf(each, page)))
  const top = Math.max(0, ...rows.map(({ at }) => at))
  const foot = Math.min(...rows.map(({ at }) => at))
  return rows.map((row) => ({
    ...row,
    isNumberOfPage: /^\d{1,3}$/.test(row.text) && (row.at === top || row.at === foot) && rows.length > 1,
  }))
}

const xOf = (item: PdfItem | undefined): number => item?.transform[4] ?? 0

const yOf = (item: PdfItem | undefined): number => item?.transform[5] ?? 0

// What stands far apart in one row belongs to two columns, as the two halves of a letterhead.
const columnsOf = (row: readonly PdfItem[]): readonly (readonly PdfItem[])[] => {
  const columns: PdfItem[][] = []
  for (const item of row) {
    const before = columns.at(-1)?.at(-1)
    if (before === undefined || xOf(item) - (xOf(before) + before.width) > 3 * item.height) columns.push([item])
    else columns.at(-1)?.push(item)
  }
  return columns
}

const rowOf = (items: readonly PdfItem[], page: number): PdfRow => {
  const height = Math.max(...items.map((item) => item.height))
  const calls: { at: number; mark: string }[] = []
  let [text, end] = ['', undefined as number | undefined]
  for (const item of items) {
    if (item.height < height * 0.75 && /^\d{1,3}$/.test(item.str.trim()) && text !== '') {
      calls.push({ at: text.trimEnd().length, mark: item.str.trim() })
      end = xOf(item) + item.width
      continue
    }
    const gap = end === undefined ? 0 : xOf(item) - end
    if (gap > item.height * 0.15 && !/\s$/.test(text)) text += ' '
    text += item.str
    end = xOf(item) + item.width
  }
  const [first] = items
  return {
    page,
    text: text.normalize('NFC').replace(/\s+/g, ' ').trim(),
    calls,
    from: xOf(first),
    to: end ?? 0,
    at: yOf(first),
    height,
    isBold: items.every(({ fontName }) => /bold/i.test(fontName)),
    isNumberOfPage: false,
  }
}
