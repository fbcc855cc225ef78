import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Edition, type Ledger, officeInWriting, personNames, type Saved } from '../../store/index.ts'
import { readerOf } from '../app/asks.ts'
import { instantInWriting } from '../app/instant-in-writing.ts'
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

/** Editions with what they say. */
export const tellWhole = async (ledger: Ledger, editions: readonly Edition[]) =>
  (await tellEditions(ledger, editions)).map((told, at) => ({ ...told, content: editions[at]?.content }))

/** Answers what was kept, or why it was not: with what others kept meanwhile, where they did. */
export const sendSaved = async (
  request: FastifyRequest,
  reply: FastifyReply,
  ledger: Ledger,
  saved: Saved,
): Promise<FastifyReply> => {
  if (!saved.ok)
    return 'since' in saved && saved.since !== undefined
      ? sendChanged(reply, ledger, saved.code, saved.since)
      : sendRefusal(request, reply, undefined, saved)
  const { written, edition } = saved.value
  return reply.code(written ? 201 : 200).send({ written, edition: (await tellEditions(ledger, [edition]))[0] })
}

const sendChanged = async (
  reply: FastifyReply,
  ledger: Ledger,
  code: string,
  editions: readonly Edition[],
): Promise<FastifyReply> => {
  const since = await tellWhole(ledger, editions)
  const [last] = since
  if (last === undefined) throw new Error(`${code}: nothing was kept meanwhile`)
  const { version, personName, officeTitle, recordedAt } = last
  const tell = `Trong lúc đang soạn, ${personName} (${officeTitle}) đã lưu bản ${version} lúc ${instantInWriting(recordedAt)}; hãy xem bản ấy rồi lưu lại.`
  return reply.code(409).send({ code, tell, version, since })
}

/** The signature of who writes outlines and wordings of a province. */
export const writerOf = (request: FastifyRequest, province: string, now: () => string) =>
  signatureFor(readerOf(request), 'writeOutlines', { province }, now())
