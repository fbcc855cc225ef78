import { z } from 'zod'
import type { OutlineFault, WrittenNode, WrittenOutline } from '../../ledger/report/index.ts'
import { words } from '../provinces/settings.ts'

const lines = z
  .string()
  .trim()
  .normalize('NFC')
  .min(1)
  .max(5000)
  .regex(/^[^\u0000-\u0009\u000b-\u001f\u007f-\u009f\p{Cs}]*$/u)

const span = z.enum(['reported', 'cumulative', 'next'])

const node: z.ZodType<WrittenNode> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('part'), label: words.max(100), title: words.max(300), body: z.array(node) }),
    z.strictObject({
      kind: z.literal('section'),
      title: words.max(500),
      span: span.optional(),
      always: z.literal(true).optional(),
      body: z.array(node),
    }),
    z.strictObject({
      kind: z.literal('topics'),
      topics: z.array(z.string().max(100)).max(100),
      tells: z.enum(['results', 'plans']),
    }),
    z.strictObject({ kind: z.literal('words'), text: lines }),
  ]),
)

const kinds = ['year', 'halfYear', 'quarter', 'month', 'firstMonths', 'lastMonths', 'dates'] as const

const outline: z.ZodType<WrittenOutline> = z.strictObject({
  title: words.max(200),
  for: z.array(z.enum(kinds)).min(1).max(kinds.length),
  type: words.max(60),
  summary: z.array(words.max(300)).min(1).max(4),
  numbering: z
    .array(z.enum(['roman', 'arabic', 'nested', 'letter']))
    .min(1)
    .max(6),
  next: z.enum(['restOfYear', 'nextPeriod']),
  notes: z.enum(['footnotes', 'brackets']),
  body: z.array(node).min(1),
})

const wording = z.strictObject({ text: lines, whenNone: lines.optional() })

/** A wording as it is kept: the text, and what is said where all its figures are zero. */
export type WrittenWording = z.infer<typeof wording>

type Read<T> = { readonly value: T } | { readonly faults: readonly OutlineFault[] }

/** Reads an outline that somebody sent; the faults of its form, each with its place. */
export const readWrittenOutline = (value: unknown): Read<WrittenOutline> => readAs(outline, value)

/** Reads a wording that somebody sent; the faults of its form, each with its place. */
export const readWrittenWording = (value: unknown): Read<WrittenWording> => readAs(wording, value)

const readAs = <T>(form: z.ZodType<T>, value: unknown): Read<T> => {
  if (!isModest(value))
    return {
      faults: [{ at: '', code: 'outline/too-large', tell: `Nhiều nhất ${mostLevels} cấp và ${mostNodes} mục.` }],
    }
  const parsed = form.safeParse(value)
  return parsed.success ? { value: parsed.data } : { faults: parsed.error.issues.map(faultOf) }
}

const mostLevels = 24
const mostNodes = 20_000

// Looked at level by level: what is nested without end would exhaust a reader that calls itself.
const isModest = (value: unknown): boolean => {
  let level: readonly unknown[] = [value]
  let nodes = 0
  for (let depth = 0; depth < mostLevels && level.length > 0; depth++) {
    nodes += level.length
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? valuesOf(each) : []))
  }
  return level.length === 0 && nodes <= mostNodes
}

const valuesOf = (each: object): readonly unknown[] => Object.values(each)

const faultOf = (issue: z.core.$ZodIssue): OutlineFault => ({
  at: issue.path.map(String).join('.'),
  code: 'outline/form',
  tell: wrong(issue),
})

const wrong = (issue: z.core.$ZodIssue): string => {
  if (issue.code === 'too_small')
    return issue.origin === 'string' ? 'Không được để trống.' : `Phải có ít nhất ${String(issue.minimum)} mục.`
  if (issue.code === 'too_big')
    return `Nhiều nhất ${String(issue.maximum)} ${issue.origin === 'string' ? 'ký tự' : 'mục'}.`
  if (issue.code === 'invalid_value') return `Phải là một trong: ${issue.values.map(String).join(', ')}.`
  if (issue.code === 'unrecognized_keys') return `Không nhận “${issue.keys.join('”, “')}”.`
  return 'Không đúng dạng; xem dạng đúng ở một đề cương đang dùng.'
}
