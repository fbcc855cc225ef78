import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { RoleCode } from '../../ledger/access/index.ts'
import { type Refusal, refuse } from '../../ledger/index.ts'
import { parsePlainDate } from '../../ledger/period/index.ts'
import { findPerson, keysOf, makeKey, type KeyHolder, revokeKey } from '../../store/index.ts'
import type { Surroundings } from '../app/application.ts'
import { readerOf } from '../app/asks.ts'
import { sendRefusal } from '../app/refusals.ts'
import { answer, listOf, text } from '../app/schema.ts'
import { isId, isNumber } from './people.ts'
import { badDay, elsewhere } from './people-refusals.ts'
import { described, key as keySchema, newKey, wasDone } from './people-schemas.ts'

type KeyBody = {
  readonly title: string
  readonly person?: string
  readonly office?: number
  readonly role?: RoleCode
  readonly province?: string | null
  readonly division?: string | null
  readonly scopes: readonly string[]
  readonly expiresOn: string
}

type At = { readonly province?: string; readonly key?: string }

const asks = { department: 'administer', sessionOnly: true } as const

/** Keys of other systems; registered once for all provinces and once for each. */
export const keys = async (app: FastifyInstance, { ledger, now }: Surroundings): Promise<void> => {
  const { db } = ledger
  const byOf = (request: FastifyRequest) => ({ person: readerOf(request).person, at: now() })
  const keysIn = async (province: string | undefined) =>
    (await keysOf(db)).filter((each) => province === undefined || each.province === province)

  app.get<{ Params: At }>(
    '/keys',
    {
      config: { asks },
      schema: described('Khóa truy cập', { response: { 200: listOf(keySchema, 'Khóa, mới nhất trước') } }),
    },
    async ({ params }) => keysIn(params.province),
  )

  app.post<{ Params: At; Body: KeyBody }>(
    '/keys',
    {
      config: { asks },
      schema: described('Tạo khóa; khóa chỉ hiện một lần', {
        body: newKey,
        response: {
          201: answer('Đã tạo', {
            ...keySchema,
            properties: { ...(keySchema['properties'] as object), secret: text('Khóa, chỉ hiện lần này') },
          }),
        },
      }),
    },
    async (request, reply) => {
      const { title, scopes, expiresOn: typed } = request.body
      const expiresOn = parsePlainDate(typed)
      const holder = await holderIn(request.body, request.params.province)
      const refusal = 'ok' in holder ? holder : badDay
      if ('ok' in holder || expiresOn === undefined) return sendRefusal(request, reply, undefined, refusal)
      const made = await makeKey(db, { title, holder, scopes, expiresOn }, byOf(request))
      return made.ok ? reply.code(201).send(made.value) : sendRefusal(request, reply, undefined, made)
    },
  )

  app.delete<{ Params: At }>(
    '/keys/:key',
    { config: { asks }, schema: described('Thu hồi khóa', { response: { 200: wasDone } }) },
    async (request, reply) => {
      const { province, key = '' } = request.params
      const found = isNumber(key) ? (await keysIn(province)).find((each) => each.id === Number(key)) : undefined
      const revoked = await revokeKey(db, found?.id ?? 0, byOf(request))
      return revoked.ok ? { done: true } : sendRefusal(request, reply, undefined, revoked)
    },
  )

  const holderIn = async (body: KeyBody, province: string | undefined): Promise<KeyHolder | Refusal> => {
    const { person, office, role, division = null } = body
    if (person !== undefined && office !== undefined) {
      const held = isId(person) ? (await findPerson(db, person))?.offices.find(({ id }) => id === office) : undefined
      return province === undefined || held?.province === province ? { person, office } : elsewhere
    }
    if (role === undefined) return noHolder
    const asked = body.province === undefined ? province : body.province
    return province === undefined || asked === province ? { role, division, province: asked ?? null } : elsewhere
  }
}

const noHolder = refuse(
  'key/holder-missing',
  'Khóa phải theo một chức vụ của một người (person, office), hoặc có chức vụ riêng của hệ thống (role, province, division).',
)
