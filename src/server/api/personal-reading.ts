import type { FastifyRequest } from 'fastify'
import { appendEvent } from '../../store/index.ts'
import type { Surroundings } from '../app/application.ts'
import { readerOf } from '../app/asks.ts'

/** Records that were shown, and the fields about persons that were shown of them. */
export type Shown = {
  readonly records: readonly { readonly register: string; readonly id: number }[]
  readonly personal: readonly string[]
}

/**
 * Logs which records of each register were shown with fields about persons; nothing where none were. What the fields held
 * is not logged.
 * @param via by what they were shown
 */
export const logPersonalReading = async (
  { ledger, now }: Surroundings,
  request: FastifyRequest,
  province: string,
  shown: readonly Shown[],
  via: Readonly<Record<string, unknown>>,
): Promise<void> => {
  const withPersons = shown.filter(({ personal }) => personal.length > 0)
  const registers = new Set(withPersons.flatMap(({ records }) => records.map(({ register }) => register)))
  for (const register of registers) {
    const ofRegister = withPersons.filter(({ records }) => records.some((each) => each.register === register))
    const records = [...new Set(ofRegister.flatMap((each) => each.records.map(({ id }) => id)))]
    const fields = [...new Set(ofRegister.flatMap(({ personal }) => personal))]
    await appendEvent(ledger.db, {
      at: now(),
      person: readerOf(request).person,
      deed: 'personalRead',
      province,
      register,
      record: records.length === 1 ? (records[0] ?? null) : null,
      detail: { ...via, fields, records },
    })
  }
}
