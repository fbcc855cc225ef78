import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Edition, type Ledger, officeInWriting, personNames, type Saved } from '../../store/index.ts'
import { readerOf } from '../app/asks.ts'
import { sendRefusal } from '../app/refusals.ts'
import { signatureFor } from './signature.ts'

/** Editions as they are told: who wrote them, in which office, when, and from which day they hold. */
export const tellEditions = async (ledger: Ledger, editions: readonly Edition[]) => {
  const nameOf = await personNames(
    ledger.db,
    editions.map(({ person }) => person),
  )
  return editions.map(({ version, holdsFrom, recordedAt, person, office, content }) => ({
    version,
    from: holdsFrom,
    recordedAt,
    person,
    personName: nameOf(person),
    office,
    officeTitle: officeInWriting(office),
    isGivenUp: content === null,
  }))
}

/** One edition with what it says. */
export const tellWhole = async (ledger: Ledger, edition: Edition) => ({
  ...(await tellEditions(ledger, [edition]))[0],
  content: edition.content,
})

/** Answers what was kept, or why it was not. */
export const sendSaved = async (
  request: FastifyRequest,
  reply: FastifyReply,
  ledger: Ledger,
  saved: Saved,
): Promise<FastifyReply> => {
  if (!saved.ok) return sendRefusal(request, reply, undefined, saved)
  const { written, edition } = saved.value
  return reply.code(written ? 201 : 200).send({ written, edition: (await tellEditions(ledger, [edition]))[0] })
}

/** The signature of who writes outlines and wordings of a province. */
export const writerOf = (request: FastifyRequest, province: string, now: () => string) =>
  signatureFor(readerOf(request), 'writeOutlines', { province }, now())
