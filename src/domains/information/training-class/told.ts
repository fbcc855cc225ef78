import {
  enumerated,
  inBrackets,
  isFilled,
  joined,
  type Mention,
  type MentionedRecord,
  type Said,
  say,
} from '../../../ledger/index.ts'
import type { trainingClass } from './register.ts'

export type HeldClass = MentionedRecord<typeof trainingClass>

const most = 4

const eachOnce = (mentions: readonly Mention[]): readonly Mention[] => [
  ...new Map(mentions.filter(isFilled).map((mention) => [mention.text, mention])).values(),
]

/** What the classes taught, each content once; nothing where there are too many to be named in a sentence. */
export const contentsOf = (classes: readonly HeldClass[]): Said => {
  const contents = eachOnce(classes.map(({ title }) => title))
  return joined(contents.length > most ? [] : contents.map((title) => say`“${title}”`), '; ')
}

/** The documents that the classes make known, each once. */
export const documentsOf = (classes: readonly HeldClass[]): Said => {
  const documents = eachOnce(classes.map(({ basedOn }) => basedOn))
  return enumerated(documents.length > most ? [] : documents)
}

/** The places of classes, each once. */
export const venuesOf = (classes: readonly HeldClass[]): Said => {
  const venues = eachOnce(classes.map(({ venue }) => venue))
  return enumerated(venues.length > most ? [] : venues)
}

/** The one conference that was held: with whom, on which document, under which name. */
export const oneEvent = (kind: Said, { title, partner, basedOn }: HeldClass): Said =>
  joined(
    [
      isFilled(partner) && say`phối hợp với ${partner}`,
      say`tổ chức ${kind}`,
      isFilled(basedOn) && say`triển khai ${basedOn}`,
      say`với chủ đề “${title}”`,
    ],
    ' ',
  )

/** Conferences and workshops by name, with whom they were held and what they made known. */
export const eventsNamed = (events: readonly HeldClass[]): Said =>
  joined(
    events.map(({ title, partner, basedOn }) => {
      const details = joined(
        [isFilled(partner) && say`phối hợp với ${partner}`, isFilled(basedOn) && say`triển khai ${basedOn}`],
        '; ',
      )
      return say`“${title}”${inBrackets(details)}`
    }),
    '; ',
  )
