import { domains } from '../../domains/index.ts'
import { departmentOfficeFor, officeFor, type Reader, rowsFor } from '../../ledger/access/index.ts'
import { everyIndicator, everyRegister, isRatio } from '../../ledger/index.ts'
import { topics } from '../../outlines/index.ts'
import type { Database } from '../connection/index.ts'
import { type FoundRecords, findRecords } from './find-records.ts'
import { best, nearness, soughtIn } from './words.ts'

/** A thing with a name, and where it belongs. */
export type Named = { readonly code: string; readonly title: string; readonly of: string }

/** Everything that was found for one reader. */
export type Found = FoundRecords & {
  readonly registers: readonly Named[]
  /** Registers in which the reader may begin a record, with the words for it. */
  readonly openings: readonly Named[]
  readonly indicators: readonly Named[]
  readonly topics: readonly Named[]
}

const kept = domains.flatMap((domain) => domain.registers.map(({ register }) => ({ domain, register })))
const registers = everyRegister(domains).map(({ register }) => register)
const indicators = everyIndicator(domains)

const mostNamed = 6
const mostRecords = 20

/**
 * Finds registers, what may be begun in them, indicators, topics of reports, and the records of every register that the
 * reader may read, by words that need no diacritics.
 * @param typed as it stands in the box; records are looked for from two letters on
 */
export const findEverything = async (db: Database, reader: Reader, province: string, typed: string): Promise<Found> => {
  const sought = soughtIn(typed)
  const readable = kept.filter(({ register }) => rowsFor(reader, 'read', { register, province }) !== 'none')
  const mayReport = departmentOfficeFor(reader, 'report', { province }) !== undefined
  const near = (title: string, beside?: string) => nearness(sought, title, beside)
  return {
    registers: best(readable, ({ register, domain }) => near(register.title, domain.title), mostNamed).map(
      ({ domain, register }) => ({ code: register.code, title: register.title, of: domain.title }),
    ),
    openings: best(
      readable.filter(({ register }) => officeFor(reader, 'open', { register, province }) !== undefined),
      ({ register }) => near(openingOf(register), `ghi mới nhập ${register.title}`),
      mostNamed,
    ).map(({ domain, register }) => ({ code: register.code, title: openingOf(register), of: domain.title })),
    indicators: mayReport
      ? best(indicators, ({ title, code }) => near(title, code), mostNamed).map((each) => ({
          code: each.code,
          title: each.title,
          of: (isRatio(each) ? each.of : each).register.title,
        }))
      : [],
    topics: mayReport
      ? best(topics, ({ title }) => near(title), mostNamed).map(({ code, title }) => ({ code, title, of: 'Báo cáo' }))
      : [],
    ...(await findRecords(db, reader, province, registers, sought, mostRecords)),
  }
}

const openingOf = (register: (typeof registers)[number]): string => `${register.opening.label}: ${register.title}`
