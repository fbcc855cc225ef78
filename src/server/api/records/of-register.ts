import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Reader } from '../../../ledger/access/index.ts'
import { refuse } from '../../../ledger/index.ts'
import { dayInVietnam, type PlainDate } from '../../../ledger/period/index.ts'
import type { AnyRegister } from '../../../ledger/register/index.ts'
import { findRecord, type FoundRecord, type Sight, sightOf } from '../../../store/index.ts'
import type { Surroundings } from '../../app/application.ts'
import { readerOf } from '../../app/asks.ts'
import { sendRefusal } from '../../app/refusals.ts'

/** A register whose records are served, and what every route of it says of itself. */
export type Served = {
  readonly surroundings: Surroundings
  readonly register: AnyRegister
  /** The address of its records, without the prefix of the interface. */
  readonly path: string
  /** The name of its domain. */
  readonly tag: string
}

export type OfProvince = { readonly province: string }
export type OfRecord = OfProvince & { readonly record: string }

/** Who asks about a register of a province, and what there is to see. */
export type Asking = {
  readonly reader: Reader
  readonly province: string
  readonly sight: Sight
  readonly today: PlainDate
}

/** What a request about a register is asked with. */
export const askingOf = ({ surroundings, register }: Served, request: FastifyRequest): Asking => {
  const reader = readerOf(request)
  const { province } = request.params as OfProvince
  const today = dayInVietnam(Date.parse(surroundings.now()))
  return { reader, province, sight: sightOf(reader, province, register), today }
}

/** The record that an address names, as far as the reader may read it. */
export const recordAsked = async (
  { surroundings }: Served,
  { sight }: Asking,
  request: FastifyRequest,
): Promise<FoundRecord | undefined> => {
  const { record } = request.params as OfRecord
  // Numbers of records are never written with more digits, so no other text is one.
  return /^[1-9]\d{0,14}$/.test(record) ? findRecord(surroundings.ledger.db, sight, Number(record)) : undefined
}

/** The one answer for a record that is not there, was voided, or is out of reach. */
export const sendNoRecord = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  sendRefusal(request, reply, 404, noRecord)

const noRecord = refuse(
  'record/unknown',
  'Không có bản ghi này trong phạm vi được xem. Mở danh sách của sổ để xem các bản ghi hiện có.',
)
