import type { FastifyRequest } from 'fastify'
import type { AnyRegister } from '../../../ledger/register/index.ts'
import { appendEvent, browsablesOf, isPersonal, type Query } from '../../../store/index.ts'
import type { Surroundings } from '../../app/application.ts'
import { readerOf } from '../../app/asks.ts'

/** What was told to whom, for the log of access. */
export type Reading = {
  readonly province: string
  readonly register: AnyRegister
  /** The record, where one was asked for. */
  readonly record?: number
  /** The fields marked as personal of which a value was told. */
  readonly personal: readonly string[]
  /** By which parameters records were asked for, and how many were told. */
  readonly query?: Query
  readonly records?: number
}

/** Logs that personal data were told; nothing where an answer tells none. */
export const logReading = async (
  surroundings: Surroundings,
  request: FastifyRequest,
  reading: Reading,
): Promise<void> => {
  if (reading.personal.length > 0) await append(surroundings, readerOf(request).person, reading, 'personalRead')
}

/** Logs that a person took records out as a file. */
export const logExport = (
  surroundings: Pick<Surroundings, 'ledger' | 'now'>,
  person: string,
  reading: Reading,
): Promise<void> => append(surroundings, person, reading, 'exported')

const append = (
  { ledger, now }: Pick<Surroundings, 'ledger' | 'now'>,
  person: string,
  { province, register, record, personal, query, records }: Reading,
  deed: 'personalRead' | 'exported',
): Promise<void> =>
  appendEvent(ledger.db, {
    at: now(),
    person,
    deed,
    province,
    register: register.code,
    record: record ?? null,
    detail: {
      fields: personal,
      ...(query === undefined ? {} : { query: withoutPersonal(register, query) }),
      ...(records === undefined ? {} : { records }),
    },
  })

/** The parameters without what tells something of a person: what was searched for, and where a page ended. */
const withoutPersonal = (register: AnyRegister, query: Query): Query =>
  Object.fromEntries(
    Object.entries(query).map(([name, value]) => {
      const column = name.split('.')[1] ?? ''
      const isSecret =
        name === 'q' || name === 'after' || (browsablesOf(register).has(column) && isPersonal(register, column))
      return [name, isSecret ? '…' : value]
    }),
  )
