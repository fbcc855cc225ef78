import type { FastifyInstance } from 'fastify'
import type { ClosingEntry } from '../../ledger/report/index.ts'
import { askClosing, askClosings, askReopening, officeInWriting, personNames } from '../../store/index.ts'
import type { Surroundings } from '../app/application.ts'
import { readerOf } from '../app/asks.ts'
import { sendRefusal } from '../app/refusals.ts'
import { answer, instant, listOf, object, oneOf, orNull, text, whole, writtenText, yesNo } from '../app/schema.ts'
import {
  frozenFigure,
  notRestatedFigures,
  plainFrozen,
  restatement,
  signedBy,
  tellRestatements,
} from './restatements.ts'
import { signatureFor } from './signature.ts'

type OfPeriod = { readonly province: string; readonly period: string }

const tags = ['Chốt số liệu']

const division = object({ code: text('Mã phòng, đơn vị'), title: text('Tên phòng, đơn vị') })

const entry = object(
  {
    kind: oneOf('closed: đã chốt; reopened: đã mở lại', ['closed', 'reopened']),
    period: text('Kỳ'),
    division: text('Mã phòng, đơn vị'),
    seq: whole('Lần thứ mấy của phòng, đơn vị trong kỳ'),
    recordedAt: instant('Thời điểm ghi sổ'),
    ...signedBy,
    reason: orNull(text('Lý do mở lại')),
  },
  [],
  'Một lần chốt hoặc mở lại số liệu',
)

const standing = object({
  division,
  standing: oneOf('Chưa chốt, đã chốt, hoặc đã mở lại', ['notClosed', 'closed', 'reopened']),
  last: { ...entry, type: ['object', 'null'], description: 'Lần chốt hoặc mở lại gần nhất; null khi chưa có' },
  figures: listOf(frozenFigure, 'Các số liệu của lần chốt gần nhất'),
  changed: listOf(restatement, 'Các số liệu nay khác với khi chốt'),
  notRestated: notRestatedFigures,
})

const named = writtenText('Mã phòng, đơn vị giữ số liệu', 100)

/** Divisions vouch for their figures of a period, and open them again. */
export const closings = async (app: FastifyInstance, surroundings: Surroundings): Promise<void> => {
  const { ledger, now } = surroundings

  const tellEntry = async ({ kind, period, division: of, seq, recordedAt, person, office, reason }: ClosingEntry) => ({
    kind,
    period,
    division: of,
    seq,
    recordedAt,
    person,
    personName: (await personNames(ledger.db, [person]))(person),
    office,
    officeTitle: officeInWriting(office),
    reason,
  })

  app.get<{ Params: OfPeriod }>(
    '/provinces/:province/periods/:period/closings',
    {
      config: { asks: { department: 'report' } },
      schema: {
        tags,
        summary: 'Các phòng, đơn vị đã chốt số liệu của kỳ đến đâu, và số liệu nào đã khác từ khi chốt',
        response: { 200: answer('Các phòng, đơn vị', listOf(standing, '')) },
      },
    },
    async (request, reply) => {
      const found = await askClosings(ledger, request.params)
      if (!found.ok) return sendRefusal(request, reply, undefined, found)
      const told = []
      for (const { division: of, standing: stands, last, closing, changed, notRestated } of found.value)
        told.push({
          division: of,
          standing: stands,
          last: last === undefined ? null : await tellEntry(last),
          figures: closing?.figures.map(plainFrozen) ?? [],
          changed: await tellRestatements(surroundings, request, request.params.province, changed),
          notRestated: notRestated.map(plainFrozen),
        })
      return told
    },
  )

  app.post<{ Params: OfPeriod; Body: { division: string } }>(
    '/provinces/:province/periods/:period/closings',
    {
      config: { asks: { department: 'close' } },
      schema: {
        tags,
        summary: 'Chốt số liệu của một phòng, đơn vị cho kỳ',
        body: object({ division: named }),
        response: {
          200: answer(
            'Đã chốt từ trước, số liệu không đổi nên không ghi thêm',
            object({ written: yesNo('false'), entry }),
          ),
          201: answer('Đã chốt', object({ written: yesNo('true'), entry })),
        },
      },
    },
    async (request, reply) => {
      const { params, body } = request
      const signature = signatureFor(readerOf(request), 'close', { ...params, ...body }, now())
      const done = await askClosing(ledger, { ...params, ...body, signature })
      if (!done.ok) return sendRefusal(request, reply, statusOf(done.code), done)
      const { written, entry: closed } = done.value
      return reply.code(written ? 201 : 200).send({ written, entry: await tellEntry(closed) })
    },
  )

  app.post<{ Params: OfPeriod; Body: { division: string; reason: string } }>(
    '/provinces/:province/periods/:period/closings/reopen',
    {
      config: { asks: { department: 'close' } },
      schema: {
        tags,
        summary: 'Mở lại số liệu đã chốt của một phòng, đơn vị, có lý do',
        body: object({ division: named, reason: writtenText('Lý do mở lại', 1000) }),
        response: { 201: answer('Đã mở lại', object({ entry })) },
      },
    },
    async (request, reply) => {
      const { params, body } = request
      const signature = signatureFor(readerOf(request), 'close', { ...params, division: body.division }, now())
      const done = await askReopening(ledger, { ...params, ...body, signature })
      if (!done.ok) return sendRefusal(request, reply, statusOf(done.code), done)
      return reply.code(201).send({ entry: await tellEntry(done.value.entry) })
    },
  )
}

const statusOf = (code: string): number | undefined => (code === 'closing/not-yours' ? 403 : undefined)
