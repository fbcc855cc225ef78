import { domains } from '../../domains/index.ts'
import { everyPassage, ok, type Refusal, type Result, refuse } from '../../ledger/index.ts'
import { parsePlainDate, type PlainDate } from '../../ledger/period/index.ts'
import type { FieldFault } from '../../ledger/register/index.ts'
import {
  type CheckedOutline,
  checkOutline,
  type OutlineFault,
  writeOutline,
  type WrittenOutline,
} from '../../ledger/report/index.ts'
import { topics } from '../../outlines/index.ts'
import {
  type Edition,
  editionsOf,
  type EditionSaved,
  readWrittenOutline,
  saveEdition,
  type Saving,
} from '../outlines/index.ts'
import type { Ledger } from './open-ledger.ts'
import { outlinesFor } from './report-makings.ts'

/** A refusal of what somebody wrote, with each fault at its place in it. */
export type Faulty = Refusal & { readonly faults?: readonly FieldFault[] }

export type Saved = EditionSaved | Faulty

/** Who writes, and the edition that they saw. */
export type Writing = Pick<Saving, 'signature' | 'expectedEdition'>

type Named = { readonly province: string; readonly code: string }

/** An outline as it can be edited: everybody's or the province's own. */
export type EditableOutline = {
  readonly code: string
  readonly isOwn: boolean
  readonly from: string
  readonly written: WrittenOutline
  readonly checked: CheckedOutline
  /** What the province has kept of it, the latest first. */
  readonly editions: readonly Edition[]
}

const declared = { topics, passages: everyPassage(domains) }

/** An outline as it holds in a province on a day, as it was last written without one. */
export const askOutline = async (
  ledger: Ledger,
  { province, code, on }: Named & { readonly on?: string | undefined },
): Promise<Result<EditableOutline>> => {
  const day = on === undefined ? undefined : findDay(on)
  if (day?.ok === false) return day
  // Read before the outline, so that who goes on from it is told of one that was kept between.
  const editions = await editionsOf(ledger.db, { province, kind: 'outline', code })
  const all = await outlinesFor(ledger.db, province, day?.value)
  const found = all.findLast((each) => each.code === code)
  if (found === undefined) {
    const codes = [...new Set(all.map((each) => each.code))]
    return refuse('outline/unknown', `Không có đề cương “${code}”. Các đề cương: ${codes.join(', ')}.`)
  }
  const written = writeOutline(found)
  return ok({
    code,
    isOwn: found.provinces.includes(province),
    from: found.from,
    written,
    checked: checkOutline(written, declared),
    editions,
  })
}

/** What is wrong with an outline that somebody is writing, which topics it leaves out, and which numbers were typed. */
export const checkOutlineWritten = (sent: unknown): CheckedOutline => {
  const read = readWrittenOutline(sent)
  return 'faults' in read ? { faults: read.faults, leftOut: [], handTyped: [] } : checkOutline(read.value, declared)
}

/**
 * Keeps an edition of an outline for the reports of periods that end on a day or after it.
 * @param asked `outline` null: from that day on everybody's outline of this code holds again, or none;
 *   `expectedEdition` the last edition that the writer saw
 */
export const saveOutline = async (
  ledger: Ledger,
  asked: Named & { readonly from: string; readonly outline: unknown } & Writing,
): Promise<Saved> => {
  const { province, code, signature, expectedEdition } = asked
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(code) || code.length > mostCode)
    return refuse(
      'outline/code',
      `Mã đề cương gồm chữ thường không dấu, số và dấu gạch nối, như bao-cao-nam, nhiều nhất ${mostCode} ký tự.`,
    )
  const from = findDay(asked.from)
  if (!from.ok) return from
  const saving = { province, kind: 'outline', code, holdsFrom: from.value, signature, expectedEdition } as const
  if (asked.outline === null) return giveUp(ledger, saving)
  const read = readWrittenOutline(asked.outline)
  const faults = 'faults' in read ? read.faults : checkOutline(read.value, declared).faults
  if ('faults' in read || faults.length > 0) return faulty('outline/faulty', faults)
  return saveEdition(ledger.db, { ...saving, content: read.value })
}

const mostCode = 60

/** Lets the common outline or wording hold again; refuses where the province has none of its own. */
export const giveUp = async (ledger: Ledger, saving: Omit<Saving, 'content'>): Promise<Saved> => {
  const [last] = await editionsOf(ledger.db, saving)
  return last === undefined
    ? refuse('edition/not-own', 'Tỉnh đang dùng mẫu chung, không có bản riêng để thôi dùng; có thể lưu một bản riêng.')
    : saveEdition(ledger.db, { ...saving, content: null })
}

/** A refusal that tells every fault at its place. */
export const faulty = (code: string, faults: readonly OutlineFault[]): Faulty => ({
  ...refuse(
    code,
    faults
      .map(({ tell }) => tell)
      .slice(0, mostTold)
      .join(' '),
  ),
  faults: faults.map(({ at, tell }) => ({ field: at, value: null, tell })),
})

const mostTold = 3

/** A day as somebody wrote it. */
export const findDay = (written: string): Result<PlainDate> => {
  const day = parsePlainDate(written)
  return day === undefined
    ? refuse('date/unknown', `Không hiểu ngày “${written}”. Viết 2021-01-01 hoặc 01/01/2021.`)
    : ok(day)
}
