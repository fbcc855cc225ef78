import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { beginningOf, checkValue, type StoredValue } from '../../../ledger/register/index.ts'
import { browsablesOf, likelySame, placesOf, usualValues } from '../../../store/index.ts'
import { sendRefusal } from '../../app/refusals.ts'
import { answer, listOf, object, text, whole } from '../../app/schema.ts'
import { wrongForm } from '../../app/schema-faults.ts'
import { type BodyForm, readBody } from './body.ts'
import { bodySchema } from './body-schemas.ts'
import { logReading } from './log-reading.ts'
import { askingOf, type Served } from './of-register.ts'

/** The routes that help somebody who is about to enter a record: what it probably holds, and whether it is there already. */
export const beforeEntryRoutes = (app: FastifyInstance, served: Served): void => {
  const { register, path, tag, surroundings } = served
  const { code, title } = register
  const base = path.replace(/\/records$/, '')
  const config = { asks: { record: 'open', register } } as const
  const tags = [tag]

  app.get(
    `${base}/usual-values`,
    {
      config,
      exposeHeadRoute: false,
      schema: {
        tags,
        operationId: `${code}.usual-values`,
        summary: `${title}: nội dung lặp lại ở các bản ghi mình vừa mở`,
        description: 'Không gồm ngày, dữ liệu cá nhân và nội dung phân biệt các bản ghi.',
        response: {
          200: answer(
            'Nội dung lặp lại, và bản ghi được lấy theo',
            object({
              from: { ...object({ id: whole('Số bản ghi'), label: text('Tên bản ghi') }), type: ['object', 'null'] },
              values: { $ref: `${code}.values#` },
            }),
          ),
        },
      },
    },
    async (request) => {
      const { sight, reader } = askingOf(served, request)
      return usualValues(surroundings.ledger.db, sight, reader.person)
    },
  )

  app.post(
    `${base}/likely-same`,
    {
      config,
      schema: {
        tags,
        operationId: `${code}.likely-same`,
        summary: `${title}: bản ghi có thể trùng với nội dung sắp mở`,
        description: 'So với các bản ghi được xem; không ghi gì.',
        body: bodySchema(register, 'open', form),
        response: {
          200: answer(
            'Nhiều nhất năm bản ghi',
            listOf({ $ref: `${code}.likely-same#` }, 'Các bản ghi có thể trùng, mới mở trước'),
          ),
        },
      },
    },
    (request, reply) => tellLikelySame(served, request, reply),
  )
}

const form: BodyForm = { must: ['fill'], may: ['action', 'on'] }

const tellLikelySame = async (served: Served, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
  const { register, surroundings } = served
  const { db } = surroundings.ledger
  const { sight, province, today } = askingOf(served, request)
  const body = readBody(register, form, request.body)
  if (!body.ok) return sendRefusal(request, reply, wrongForm, body)
  const { action, on, fill } = body.value
  const places = (await placesOf(db, [province])).get(province) ?? []
  const begun = String(on) === '' ? today : on
  // What cannot be read is left out here; the entry itself is refused for it.
  const values = Object.entries(fill).flatMap(([name, value]): readonly (readonly [string, StoredValue])[] => {
    const field = browsablesOf(register).get(name)?.field
    const read = field === undefined ? undefined : checkValue(field, value, { places, on: begun })
    return read !== undefined && 'value' in read ? [[name, read.value]] : []
  })
  const day = beginningOf(register, action ?? null).on
  const draft = { values: { ...Object.fromEntries(values), ...(String(on) === '' ? {} : { [day]: on }) }, day }
  const { records, personal } = await likelySame(db, sight, draft)
  await logReading(surroundings, request, { province, register, personal, records: records.length })
  return reply.send(records)
}
