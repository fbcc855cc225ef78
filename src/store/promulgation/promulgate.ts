import type { Countable } from '../../ledger/indicator/index.ts'
import type { AnyPassage } from '../../ledger/passage/index.ts'
import { dateInWriting, type Period, type PlainDate, periodCode } from '../../ledger/period/index.ts'
import { type Result, refuse } from '../../ledger/index.ts'
import { compose, type Outline, type Promulgation, type Province, type Wording } from '../../ledger/report/index.ts'
import { inTransaction, type OpenDatabase } from '../connection/index.ts'
import { booksOf } from '../figures/index.ts'
import { freezeFigures } from '../frozen/index.ts'
import { type Signature, signed } from '../posting/index.ts'
import { keepPromulgation } from './keep.ts'

export type Promulgating = {
  readonly province: Province
  readonly period: Period
  readonly outline: Outline
  readonly passages: readonly AnyPassage[]
  /** The indicators that texts of officers may name. */
  readonly indicators?: readonly Countable[]
  readonly wordings?: readonly Wording[]
  readonly number: number
  readonly on: PlainDate
  readonly signature: Signature
}

/**
 * Composes a report, gives it its number and date, and keeps it for good with every figure, its parts, and the identity and
 * version of every record behind it or read through a link: all as of one moment.
 */
export const promulgate = async (database: OpenDatabase, asked: Promulgating): Promise<Result<Promulgation>> => {
  const by = signed(asked.signature)
  if (asked.on > by.today)
    return refuse(
      'promulgation/in-the-future',
      `Ngày ban hành ${dateInWriting(asked.on)} ở sau hôm nay; ngày ban hành muộn nhất là ${dateInWriting(by.today)}.`,
    )
  const [year, month, day] = asked.on.split('-').map(Number)
  return inTransaction(database.db, async (transaction) => {
    const books = booksOf(transaction)
    const head = { number: asked.number, date: { year: year ?? 0, month: month ?? 0, day: day ?? 0 } }
    const { document, figures } = await compose({ ...asked, books, head })
    return keepPromulgation(transaction, {
      province: asked.province.code,
      year: year ?? 0,
      number: asked.number,
      outline: asked.outline.code,
      period: periodCode(asked.period),
      promulgatedOn: asked.on,
      recordedAt: by.at,
      person: by.person,
      office: by.office,
      document,
      figures: await freezeFigures(transaction, asked.province.code, figures),
    })
  })
}
