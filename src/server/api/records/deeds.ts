import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Office, officeCode, officeFor, type RecordDeed } from '../../../ledger/access/index.ts'
import { decide, type FieldFault, type Intent } from '../../../ledger/register/index.ts'
import {
  findRecord,
  type FoundRecord,
  placesOf,
  post,
  recordHistory,
  recordPage,
  wouldPost,
} from '../../../store/index.ts'
import { sendRefusal } from '../../app/refusals.ts'
import { wrongForm } from '../../app/schema-faults.ts'
import { answer, type Schema } from '../../app/schema.ts'
import { type BodyForm, type Deed, faulty, readBody } from './body.ts'
import { bodySchema } from './body-schemas.ts'
import { logReading } from './log-reading.ts'
import { type Asking, askingOf, recordAsked, sendNoRecord, type Served } from './of-register.ts'
import { groundFaults } from './reachable.ts'
import { notOnThisRow, officeToOpen } from './row-rights.ts'
import { trial, trialAsked } from './trial.ts'

const changed: Schema = { description: 'Người khác vừa ghi bản ghi này', $ref: 'changed-meanwhile#' }

/** The routes by which something is done to records of a register. */
export const deedRoutes = (app: FastifyInstance, served: Served): void => {
  const { register, path, tag } = served
  const { code, title, opening, actions } = register
  const done = answer('Bản ghi sau bút toán', { $ref: `${code}.record#` })

  const openForm: BodyForm = { must: ['on', 'fill'], may: ['action', 'reason', 'document'] }
  app.post(
    path,
    {
      config: { asks: { record: 'open', register } },
      schema: {
        tags: [tag],
        operationId: `${code}.open`,
        summary: `${title}: ${opening.label}`,
        ...trial,
        body: bodySchema(register, 'open', openForm),
        response: { ...trial.response, 201: done, 409: answer('Đã có bản ghi như vậy', { $ref: 'refusal#' }) },
      },
    },
    (request, reply) => openRecord(served, openForm, request, reply),
  )

  const serve = (
    name: string,
    deed: RecordDeed,
    label: string,
    form: BodyForm,
    intent: (deed: Deed) => Intent,
  ): void => {
    app.post(
      `${path}/:record/${name}`,
      {
        config: { asks: { record: deed, register } },
        schema: {
          tags: [tag],
          operationId: `${code}.${name.replace('actions/', 'act.')}`,
          summary: `${title}: ${label}`,
          ...trial,
          body: bodySchema(register, deed, form),
          response: { ...trial.response, 200: done, 409: changed },
        },
      },
      (request, reply) => doToRecord(served, { asked: deed, label, form, intent }, request, reply),
    )
  }
  for (const [action, { label, fill = [] }] of Object.entries(actions)) {
    const must = ['on', 'expectedVersion', ...(fill.length > 0 ? (['fill'] as const) : [])] as const
    const may = ['reason', 'document', ...(fill.length > 0 ? [] : (['fill'] as const))] as const
    serve(`actions/${action}`, { act: action }, label, { must, may }, (deed) => ({
      do: 'act',
      action,
      ...filled(deed),
    }))
  }
  const amendForm: BodyForm = { must: ['on', 'fill', 'expectedVersion'], may: ['reason', 'document'] }
  serve('amend', 'amend', 'sửa đổi', amendForm, (deed) => ({ do: 'amend', ...filled(deed) }))
  const correctForm: BodyForm = { must: ['fill', 'reason', 'expectedVersion'], may: ['document'] }
  serve('correct', 'correct', 'đính chính', correctForm, ({ fill, reason }) => ({ do: 'correct', fill, reason }))
  const voidForm: BodyForm = { must: ['reason', 'expectedVersion'], may: ['document'] }
  serve('void', 'void', 'hủy bản ghi', voidForm, ({ reason }) => ({ do: 'void', reason }))
}

const filled = ({ on, fill }: Deed) => ({ on, fill })

const openRecord = async (
  served: Served,
  form: BodyForm,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> => {
  const { register, surroundings } = served
  const { db } = surroundings.ledger
  const asking = askingOf(served, request)
  const { reader, province, today } = asking
  const body = readBody(register, form, request.body)
  if (!body.ok) return sendRefusal(request, reply, wrongForm, body)
  const { action, on, fill } = body.value
  const intent: Intent = { do: 'open', on, fill, ...(action === undefined ? {} : { action }) }
  const places = (await placesOf(db, [province])).get(province) ?? []
  const decision = decide(register, undefined, intent, { places, today })
  if (!decision.ok) return sendRefusal(request, reply, undefined, decision)
  const row = { values: decision.value.changes }
  const office = officeToOpen(reader, { register, province, row }, action)
  const { label } = (action === undefined ? undefined : register.actions[action]) ?? register.opening
  if (office === undefined) return sendRefusal(request, reply, 403, notOnThisRow(register, 'open', label))
  return postDeed(served, asking, { office, deed: body.value, intent }, request, reply)
}

/** What a route does to a record: the right that it asks, how it is called, and what is sent for it. */
type Doing = {
  readonly asked: RecordDeed
  readonly label: string
  readonly form: BodyForm
  readonly intent: (deed: Deed) => Intent
}

const doToRecord = async (
  served: Served,
  { asked, label, form, intent }: Doing,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> => {
  const { register } = served
  const asking = askingOf(served, request)
  const { reader, province } = asking
  const found = await recordAsked(served, asking, request)
  if (found === undefined) return sendNoRecord(request, reply)
  const body = readBody(register, form, request.body)
  if (!body.ok) return sendRefusal(request, reply, wrongForm, body)
  const { record } = found
  const { expectedVersion } = body.value
  if (expectedVersion > record.version) return sendRefusal(request, reply, wrongForm, faulty([notYet(record.version)]))
  if (expectedVersion < record.version) return sendChanged(served, asking, found, expectedVersion, request, reply)
  if (record.voided) return sendNoRecord(request, reply)
  // The right is asked on the row as it stands; the version makes sure that it still stands so when the act is written.
  const office = officeFor(reader, asked, { register, province, row: record })
  if (office === undefined) return sendRefusal(request, reply, 403, notOnThisRow(register, asked, label))
  return postDeed(served, asking, { office, deed: body.value, intent: intent(body.value), record }, request, reply)
}

const notYet = (version: number): FieldFault => ({
  field: 'expectedVersion',
  value: undefined,
  tell: `expectedVersion: bản ghi mới có version ${version}`,
})

type Posting = {
  readonly office: Office
  readonly deed: Deed
  readonly intent: Intent
  readonly record?: FoundRecord['record']
}

const postDeed = async (
  served: Served,
  asking: Asking,
  { office, deed, intent, record }: Posting,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> => {
  const { register, surroundings } = served
  const { db } = surroundings.ledger
  const { reader, province, sight } = asking
  const isTrial = trialAsked(request)
  if (!isTrial.ok) return sendRefusal(request, reply, wrongForm, isTrial)
  const faults = await groundFaults(db, asking, register, deed, record)
  if (faults.length > 0) return sendRefusal(request, reply, 422, faulty(faults))
  const posted = await (isTrial.value ? wouldPost : post)(db, {
    province,
    register,
    intent,
    signature: { person: reader.person, office: officeCode(office), at: surroundings.now() },
    sees: sight.sees,
    ...(record === undefined ? {} : { record: record.id, expectedVersion: record.version }),
    ...(deed.reason === '' ? {} : { reason: deed.reason }),
    ...(deed.document === undefined ? {} : { document: deed.document }),
  })
  if (posted.ok && isTrial.value) return reply.code(204).send()
  if (posted.ok) return sendDone(served, asking, posted.value.id, record === undefined, request, reply)
  if (posted.code === 'record/not-found') return sendNoRecord(request, reply)
  const now = record === undefined ? undefined : await findRecord(db, sight, record.id)
  if (posted.code === 'record/changed-meanwhile' && record !== undefined)
    return now === undefined
      ? sendNoRecord(request, reply)
      : sendChanged(served, asking, now, record.version, request, reply)
  return sendRefusal(request, reply, posted.code === 'act/not-yours' ? 403 : undefined, posted)
}

const sendDone = async (
  served: Served,
  { sight, reader, province, today }: Asking,
  id: number,
  isNew: boolean,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> => {
  const { register, surroundings } = served
  const { db } = surroundings.ledger
  // Who moved a record out of reach is told that it is done, and nothing else of it.
  const found = await findRecord(db, { ...sight, rows: 'all' }, id)
  if (found === undefined) throw new Error(`${register.code} ${id}: gone right after it was written`)
  const { page, personal } = await recordPage(db, sight, reader, found, today)
  await logReading(surroundings, request, { province, register, record: id, personal })
  if (isNew) void reply.code(201).header('location', `${request.url.split('?')[0]}/${id}`)
  return reply.send(page)
}

/** Answers that somebody else was faster, and what was done since the version that the sender saw. */
const sendChanged = async (
  { register, surroundings }: Served,
  { sight, province }: Asking,
  found: FoundRecord,
  seen: number,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> => {
  const { entries, personal } = await recordHistory(surroundings.ledger.db, sight, found, seen)
  const { id, version } = found.record
  await logReading(surroundings, request, { province, register, record: id, personal })
  const tell = 'Bản ghi đã được người khác sửa; hãy xem lại bản mới nhất rồi thực hiện lại.'
  return reply.code(409).send({ code: 'record/changed-meanwhile', tell, version, since: entries })
}
