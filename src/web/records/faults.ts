import { dayFault } from '../fields/date/read-day.ts'
import type { FieldFault, FieldTold, RegisterTold, StoredValue } from '../../server/index.ts'

/** Refusals by the field beside which each stands; those under '' concern the whole entry. */
export type Faults = Readonly<Record<string, readonly string[]>>

/** The name under which the day of a deed stands in a form; no field is called so. */
export const dayOfDeed = '#on'

type Placing = {
  readonly register: RegisterTold
  /** The fields and days that the form has. */
  readonly shown: ReadonlySet<string>
  readonly on: string | undefined
  readonly values: Readonly<Record<string, StoredValue>>
}

/**
 * Puts each refusal beside the field that it is about. A rule speaks of several fields: it stands beside the first that
 * the form has, of what must be filled beside the one that is not.
 */
export const placedFaults = (faults: readonly FieldFault[], { register, shown, on, values }: Placing): Faults => {
  const placed: Record<string, string[]> = {}
  for (const { field, value, tell } of faults) {
    const names = field === 'on' ? [dayOfDeed] : field === '' ? namesInRule(register, tell, values) : [field]
    const isDay = field === '' && on !== undefined && value === on
    const at = isDay ? dayOfDeed : (names.find((name) => shown.has(name) || name === dayOfDeed) ?? '')
    const told = tell.endsWith('.') ? tell : `${tell}.`
    if (!placed[at]?.includes(told)) placed[at] = [...(placed[at] ?? []), told]
  }
  return placed
}

const namesInRule = (
  { rules }: RegisterTold,
  tell: string,
  values: Readonly<Record<string, StoredValue>>,
): readonly string[] => {
  const isFilled = (name: string): boolean => (values[name] ?? null) !== null
  return rules
    .filter((rule) => rule.tell === tell)
    .flatMap((rule) => {
      if ('that' in rule) return rule.that.filter((part): part is string => typeof part === 'string')
      return 'filled' in rule
        ? [...rule.filled.filter((name) => !isFilled(name)), rule.when[0]]
        : [...rule.empty.filter(isFilled), rule.when[0]]
    })
}

/** What is wrong with a value by itself, as one types; the server is asked about everything else. */
export const immediateFault = (field: FieldTold, value: StoredValue): string | undefined => {
  if (value === null || Array.isArray(value)) return undefined
  const text = String(value)
  switch (field.kind) {
    case 'integer':
    case 'money': {
      if (!/^-?\d+$/.test(text)) return 'Nhập số nguyên, chỉ gồm chữ số.'
      const [min, max] = field.kind === 'money' ? [0, Number.MAX_SAFE_INTEGER] : [field.min, field.max]
      return Number(text) < min || Number(text) > max ? `Nhập số từ ${written(min)} đến ${written(max)}.` : undefined
    }
    case 'decimal': {
      const places = /^-?\d+(?:\.(\d+))?$/.exec(text)
      if (places === null) return 'Nhập số, phần lẻ sau dấu phẩy.'
      if ((places[1] ?? '').length > field.places) return `Nhập nhiều nhất ${field.places} chữ số sau dấu phẩy.`
      return Number(text) < field.min ? `Nhập số từ ${written(field.min)} trở lên.` : undefined
    }
    case 'text': {
      const { matches } = field
      return matches !== undefined && !new RegExp(`^(?:${matches.pattern})$`, 'u').test(text.trim())
        ? `${field.label}: ${matches.tell}.`
        : undefined
    }
    case 'date':
      return dayFault(text)
    default:
      return undefined
  }
}

const written = (value: number): string => value.toLocaleString('vi-VN')
