import { ok, type Refusal, type Result, refuse } from '../../../ledger/index.ts'
import { type PlainDate, parsePlainDate } from '../../../ledger/period/index.ts'
import {
  type AnyRegister,
  daysOf,
  type FieldFault,
  fieldOf,
  hasControlCharacter,
} from '../../../ledger/register/index.ts'

/** What somebody sends who does something to a record. */
export type Deed = {
  readonly action: string | undefined
  readonly on: PlainDate
  readonly fill: Readonly<Record<string, unknown>>
  readonly expectedVersion: number
  readonly reason: string
  /** The law on which it rests. */
  readonly basis: string
  readonly document: number | undefined
}

export type BodyKey = keyof Deed

/** Which of them a deed must be sent with, and which it may. */
export type BodyForm = { readonly must: readonly BodyKey[]; readonly may: readonly BodyKey[] }

export type ReadBody =
  | { readonly ok: true; readonly value: Deed }
  | (Refusal & { readonly faults: readonly FieldFault[] })

export const longestReason = 1000
const mostVersions = 2 ** 31 - 1

/** What a body holds before anything is read from it. */
const nothing: Deed = {
  action: undefined,
  on: '' as PlainDate,
  fill: {},
  expectedVersion: 0,
  reason: '',
  basis: '',
  document: undefined,
}

/**
 * Reads what was sent. What is filled in is only looked at for its form: whether it may stand in the register, the ledger
 * decides.
 */
export const readBody = (register: AnyRegister, { must, may }: BodyForm, body: unknown): ReadBody => {
  if (!isPlainObject(body)) return faulty([{ field: '', value: undefined, tell: 'Gửi một đối tượng JSON' }])
  const faults: FieldFault[] = []
  let deed = nothing
  for (const [name, value] of Object.entries(body)) {
    const read = [...must, ...may].some((key) => key === name) ? readers[name as BodyKey] : undefined
    const result = read === undefined ? { tell: `chỉ nhận ${[...must, ...may].join(', ')}` } : read(value, register)
    if ('tell' in result) faults.push({ field: name, value: shown(value), tell: `${name}: ${result.tell}` })
    else if ('faults' in result) faults.push(...result.faults)
    else deed = { ...deed, ...result.value }
  }
  for (const name of must)
    if (!Object.hasOwn(body, name)) faults.push({ field: name, value: undefined, tell: `Phải có ${name}` })
  return faults.length > 0 ? faulty(faults) : { ok: true, value: deed }
}

/** Reads a body that holds nothing but a reason, which must be given. */
export const readReason = (register: AnyRegister, body: unknown): Result<string> => {
  const read = readBody(register, { must: ['reason'], may: [] }, body)
  if (!read.ok) return read
  const { reason } = read.value
  return reason === '' ? faulty([{ field: 'reason', value: '', tell: 'Phải nêu lý do' }]) : ok(reason)
}

/** Reads a body that holds nothing but the reason and the legal basis of an erasure, both of which must be given. */
export const readErasure = (
  register: AnyRegister,
  body: unknown,
): Result<{ readonly reason: string; readonly basis: string }> => {
  const read = readBody(register, { must: ['reason', 'basis'], may: [] }, body)
  if (!read.ok) return read
  const { reason, basis } = read.value
  const faults: FieldFault[] = []
  if (basis === '') faults.push({ field: 'basis', value: '', tell: 'Phải nêu căn cứ pháp lý' })
  if (reason === '') faults.push({ field: 'reason', value: '', tell: 'Phải nêu lý do' })
  return faults.length > 0 ? faulty(faults) : ok({ reason, basis })
}

/** Refuses what was sent because of these fields. */
export const faulty = (faults: readonly FieldFault[]): Refusal & { readonly faults: readonly FieldFault[] } => ({
  ...refuse('request/content', `${faults.map(({ tell }) => tell).join('; ')}.`),
  faults,
})

type Read = { readonly value: Partial<Deed> } | { readonly tell: string } | { readonly faults: readonly FieldFault[] }

const readers: Readonly<Record<BodyKey, (value: unknown, register: AnyRegister) => Read>> = {
  action: (value) =>
    value === undefined || value === null || typeof value === 'string'
      ? { value: { action: value ?? undefined } }
      : { tell: 'nhận tên một bước có thể mở bản ghi' },
  on: (value) => {
    const on = typeof value === 'string' ? parsePlainDate(value) : undefined
    return on === undefined ? { tell: 'nhận ngày dạng 2021-09-05' } : { value: { on } }
  },
  fill: (value, register) => {
    if (!isPlainObject(value)) return { tell: 'nhận một đối tượng, mỗi nội dung dưới tên của nó' }
    const faults = Object.entries(value).flatMap(([name, each]) => formFaults(register, name, each))
    return faults.length > 0 ? { faults } : { value: { fill: value } }
  },
  expectedVersion: (value) =>
    isWhole(value, mostVersions)
      ? { value: { expectedVersion: value } }
      : { tell: 'nhận version của bản ghi mà người gửi đang xem' },
  reason: (value) => readWords(value, (reason) => ({ reason })),
  basis: (value) => readWords(value, (basis) => ({ basis })),
  document: (value) => {
    if (value === null) return { value: {} }
    return isWhole(value, Number.MAX_SAFE_INTEGER)
      ? { value: { document: value } }
      : { tell: 'nhận số của bản ghi trong sổ văn bản' }
  },
}

const readWords = (value: unknown, as: (words: string) => Partial<Deed>): Read => {
  if (value === null) return { value: {} }
  if (typeof value !== 'string' || value.length > longestReason || hasControlCharacter(value))
    return { tell: `nhận chữ, nhiều nhất ${longestReason} ký tự, không có ký tự điều khiển` }
  return { value: as(value.normalize('NFC').trim()) }
}

const isWhole = (value: unknown, most: number): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 1 && Number(value) <= most

const isPlainObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isScalar = (value: unknown): boolean =>
  value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)

/** A field takes one value; only several places, and the days of a step that comes again, are lists. */
const formFaults = (register: AnyRegister, name: string, value: unknown): readonly FieldFault[] => {
  const takesList =
    fieldOf(register, name)?.kind === 'places' || daysOf(register).some((day) => day.name === name && day.again)
  if (isScalar(value) || (takesList && Array.isArray(value) && value.every((each) => isScalar(each)))) return []
  const label = fieldOf(register, name)?.label ?? name
  const tell = takesList ? 'nhận một danh sách giá trị đơn' : 'nhận một giá trị đơn: chữ, số, true, false hoặc null'
  return [{ field: name, value: undefined, tell: `${label}: ${tell}` }]
}

const shown = (value: unknown): unknown => (isScalar(value) ? value : undefined)
