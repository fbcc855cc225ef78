import { enumerated, joined, type MentionedRecord, type Said, say } from '../../../ledger/index.ts'
import type { trainingClass } from './register.ts'

export type HeldClass = MentionedRecord<typeof trainingClass>

const most = 4

/** What the classes taught, each content once; nothing where there are too many to be named in a sentence. */
export const contentsOf = (classes: readonly HeldClass[]): Said => {
  const contents = [...new Map(classes.map(({ title }) => [title.text, title])).values()]
  return joined(contents.length > most ? [] : contents.map((title) => say`“${title}”`), '; ')
}

/** The places of classes, each once. */
export const venuesOf = (classes: readonly HeldClass[]): Said => {
  const venues = [...new Map(classes.map(({ venue }) => [venue.text, venue])).values()]
  return enumerated(venues.length > most ? [] : venues.filter((venue) => venue.text !== ''))
}

/** Conferences and workshops by name, with whom they were held. */
export const eventsNamed = (events: readonly HeldClass[]): Said =>
  joined(
    events.map(({ title, partner }) =>
      partner.text === '' ? say`“${title}”` : say`“${title}” (phối hợp với ${partner})`,
    ),
    '; ',
  )
