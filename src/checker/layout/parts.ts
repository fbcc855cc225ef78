import type { Line, Paper } from '../paper.ts'

/** Where the parts of a report are, as far as they are found; `body` is what stands between summary and recipients. */
export interface ReportParts {
  /** Everything above the type. */
  readonly head: readonly Line[]
  readonly type: Line | undefined
  readonly summary: Line | undefined
  readonly body: readonly Line[]
  /** «Nơi nhận:». */
  readonly recipientsTitle: Line | undefined
  readonly recipients: readonly Line[]
  /** What stands around the recipients: position and name of who signs. */
  readonly foot: readonly Line[]
}

/** Tells the parts of a report apart by their words. */
export const partsOf = ({ lines }: Paper): ReportParts => {
  const content = lines.filter(({ kind }) => kind !== 'note')
  const type = content.slice(0, deepestType).findIndex(({ text }) => /^BÁO CÁO(?=$|[\s:])/.test(text))
  const title = content.findLastIndex(({ text }, at) => at > type && /^Nơi nhận\s*:?/iu.test(text))
  const body = type === -1 ? content : content.slice(type + 1)
  const end = title === -1 ? undefined : title - type - 1
  const recipients = title === -1 ? [] : recipientsBelow(content, title)
  return {
    head: type === -1 ? [] : content.slice(0, type),
    type: content[type],
    summary: type === -1 ? undefined : summaryOf(content[type], content[type + 1]),
    body: type === -1 ? [] : body.slice(0, end).filter(({ kind }) => kind !== 'cell'),
    recipientsTitle: content[title],
    recipients,
    foot:
      title === -1
        ? []
        : [
            ...content.slice(Math.max(0, title - 6), title),
            ...content.slice(title + 1 + recipients.length).slice(0, longestFoot),
          ],
  }
}

const deepestType = 30
const longestFoot = 12

const summaryOf = (type: Line | undefined, next: Line | undefined): Line | undefined => {
  if (type === undefined || type.text.replace(/^BÁO CÁO[\s:]*/, '') !== '') return type
  return next === undefined || next.label !== undefined || next.text.length > 300 ? undefined : next
}

const recipientsBelow = (content: readonly Line[], title: number): readonly Line[] => {
  const cell = content[title]?.cell
  const below = content.slice(title + 1)
  const end = below.findIndex((line) => (cell === undefined ? line.label !== '-' : !isSameCell(line.cell, cell)))
  return end === -1 ? below : below.slice(0, end)
}

const isSameCell = (one: Line['cell'], other: Line['cell']): boolean =>
  one?.table === other?.table && one?.row === other?.row && one?.column === other?.column
