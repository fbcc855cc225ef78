import { domains } from '../../domains/index.ts'
import {
  type AnyPassage,
  checkWithFigures,
  type CheckedText,
  countableOf,
  everyPassage,
  type Naming,
  ok,
  type Result,
  refuse,
} from '../../ledger/index.ts'
import type { PlainDate } from '../../ledger/period/index.ts'
import type { OutlineFault } from '../../ledger/report/index.ts'
import {
  type Edition,
  editionsOf,
  editionsOn,
  readWrittenWording,
  saveEdition,
  type WrittenWording,
} from '../outlines/index.ts'
import { placesOf } from '../reading/index.ts'
import { faulty, findDay, giveUp, type Saved, type Writing } from './ask-written-outlines.ts'
import { findIndicator } from './names.ts'
import type { Ledger } from './open-ledger.ts'
import { findPart } from './part-keys.ts'

const passages = everyPassage(domains)

/** A passage of the reports of a province, and the province's own wording of it. */
export type WordedPassage = {
  readonly passage: AnyPassage
  readonly needs: readonly { readonly code: string; readonly title: string }[]
  readonly own: (WrittenWording & { readonly from: PlainDate; readonly version: number }) | undefined
}

/** Every passage with the wording that holds in a province on a day, or that was last written without one. */
export const askWordings = async (
  ledger: Ledger,
  { province, on }: { readonly province: string; readonly on?: string | undefined },
): Promise<Result<readonly WordedPassage[]>> => {
  const day = on === undefined ? undefined : findDay(on)
  if (day?.ok === false) return day
  const editions = await editionsOn(ledger.db, province, day?.value)
  const own = new Map(editions.filter(({ kind }) => kind === 'wording').map((each) => [each.code, each]))
  return ok(passages.map((passage) => worded(passage, own.get(passage.code))))
}

const worded = (passage: AnyPassage, edition: Edition | undefined): WordedPassage => ({
  passage,
  needs: [
    ...new Map(Object.values(passage.needs).map((need) => [countableOf(need).code, countableOf(need)])).values(),
  ].map(({ code, title }) => ({ code, title })),
  // Nothing is kept but what was read in this form.
  own:
    edition === undefined
      ? undefined
      : { ...(edition.content as WrittenWording), from: edition.holdsFrom, version: edition.version },
})

/** One passage with its wording in a province and all editions of it, the latest first. */
export const askWording = async (
  ledger: Ledger,
  asked: { readonly province: string; readonly passage: string; readonly on?: string | undefined },
): Promise<Result<WordedPassage & { readonly editions: readonly Edition[] }>> => {
  const named = findPassage(asked.passage)
  if (!named.ok) return named
  // Read before the wording, so that who goes on from it is told of one that was kept between.
  const editions = await editionsOf(ledger.db, { province: asked.province, kind: 'wording', code: asked.passage })
  const all = await askWordings(ledger, asked)
  if (!all.ok) return all
  const found = all.value.find(({ passage }) => passage === named.value) ?? worded(named.value, undefined)
  return ok({ ...found, editions })
}

/** A passage by its code. */
export const findPassage = (code: string): Result<AnyPassage> => {
  const found = passages.find((each) => each.code === code)
  return found === undefined
    ? refuse('passage/unknown', `Không có đoạn “${code}”; chọn trong danh sách các đoạn của báo cáo.`)
    : ok(found)
}

/** What is wrong with a text with figures that somebody is writing in a province, and which numbers were typed into it. */
export const checkText = async (ledger: Ledger, province: string, text: string): Promise<CheckedText> =>
  checkWithFigures(text, await namingIn(ledger, province))

const namingIn = async (ledger: Ledger, province: string): Promise<Naming> => {
  const places = (await placesOf(ledger.db, [province])).get(province) ?? []
  return { indicator: findIndicator, part: (of, written) => findPart(of, written, places) }
}

/**
 * Keeps an edition of the wording of a passage for the reports of periods that end on a day or after it.
 * @param asked `wording` null: from that day on the common wording holds again; `expectedEdition` the last edition that
 *   the writer saw
 */
export const saveWording = async (
  ledger: Ledger,
  asked: {
    readonly province: string
    readonly passage: string
    readonly from: string
    readonly wording: unknown
  } & Writing,
): Promise<Saved> => {
  const { province, passage, signature, expectedEdition } = asked
  const named = findPassage(passage)
  if (!named.ok) return named
  const from = findDay(asked.from)
  if (!from.ok) return from
  const saving = {
    province,
    kind: 'wording',
    code: passage,
    holdsFrom: from.value,
    signature,
    expectedEdition,
  } as const
  if (asked.wording === null) return giveUp(ledger, saving)
  const read = readWrittenWording(asked.wording)
  if ('faults' in read) return faulty('wording/faulty', read.faults)
  const naming = await namingIn(ledger, province)
  const faults = (['text', 'whenNone'] as const).flatMap((field): readonly OutlineFault[] =>
    checkWithFigures(read.value[field] ?? '', naming).faults.map(({ code, tell }) => ({ at: field, code, tell })),
  )
  if (faults.length > 0) return faulty('wording/faulty', faults)
  return saveEdition(ledger.db, { ...saving, content: read.value })
}
