import { ok, type Result, refuse } from '../../ledger/index.ts'

/** Where an act stands in the history of a province: by the instant of recording, then by register, record and seq. */
export type Position = {
  readonly recordedAt: string
  readonly register: string
  readonly record: number
  readonly seq: number
}

/** A position as an address carries it. */
export const writePosition = ({ recordedAt, register, record, seq }: Position): string =>
  Buffer.from(JSON.stringify([recordedAt, register, record, seq])).toString('base64url')

/** The position that an address carries; refuses what `writePosition` would not have written. */
export const readPosition = (written: string): Result<Position> => {
  const parts = parsed(written)
  if (Array.isArray(parts) && parts.length === 4) {
    const [recordedAt, register, record, seq] = parts as readonly unknown[]
    if (
      isInstant(recordedAt) &&
      isCode(register) &&
      isNumber(record, Number.MAX_SAFE_INTEGER) &&
      isNumber(seq, 2 ** 31 - 1)
    )
      return ok({ recordedAt, register, record, seq })
  }
  return refuse(
    'history/after-unreadable',
    'Không đọc được chỗ xem tiếp; gửi ở after đúng giá trị next của trang trước.',
  )
}

const parsed = (written: string): unknown => {
  try {
    return JSON.parse(Buffer.from(written, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}

const isInstant = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) &&
  value >= '0001' &&
  !Number.isNaN(Date.parse(value))

const isCode = (value: unknown): value is string => typeof value === 'string' && /^[a-z0-9-]{1,100}$/.test(value)

const isNumber = (value: unknown, most: number): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 1 && Number(value) <= most
