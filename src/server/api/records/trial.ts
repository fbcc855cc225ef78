import type { FastifyRequest } from 'fastify'
import { ok, type Result, refuse } from '../../../ledger/index.ts'
import type { Query } from '../../../store/index.ts'
import { object, oneOf } from '../../app/schema.ts'

const description =
  'Với trial=true: trả lời đúng như khi thực hiện, kể cả lời từ chối từng nội dung, nhưng không ghi gì.'

/** What every route that does something to a record says of doing it on trial. */
export const trial = {
  description,
  querystring: object({ trial: oneOf('true: chỉ thử, không ghi', ['true', 'false']) }, ['trial']),
  response: { 204: { description: 'Chỉ khi trial=true: thực hiện được; chưa ghi gì', type: 'null' } },
} as const

/** Whether a request is to be answered without anything being written. */
export const trialAsked = ({ query }: FastifyRequest): Result<boolean> => {
  const { trial: asked = 'false' } = query as Query
  return asked === 'true' || asked === 'false'
    ? ok(asked === 'true')
    : refuse('request/parameter', 'Tham số trial: nhận true hoặc false.')
}
