import { z } from 'zod'
import { type PlainDate, parsePlainDate, plainDate, type Regime } from '../../ledger/period/index.ts'
import type { Department } from '../../ledger/report/index.ts'

/** Printable text, composed as Unicode wants it. */
export const words = z
  .string()
  .trim()
  .normalize('NFC')
  .min(1)
  .regex(/^[^\p{Cc}]*$/u, 'có ký tự điều khiển; chỉ nhận chữ, số và dấu câu')

/** What stands in addresses, files and commands. */
export const code = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'phải là mã không dấu: chữ thường, số và dấu gạch nối, ví dụ son-la')

export const day = z
  .string()
  .refine((text) => parsePlainDate(text) === text, 'phải là ngày có thật viết năm-tháng-ngày, ví dụ 2021-09-05')
  .transform((text): PlainDate => plainDate(text))

const department = z.strictObject({
  superior: words,
  issuer: words,
  name: words,
  reportSymbol: words,
  seat: words,
  signedAs: z.array(words).min(1),
  recipients: z.array(words),
  leadingZero: z.boolean(),
}) satisfies z.ZodType<Department>

const cutoffs = z
  .array(z.strictObject({ from: day, monthBeginsOn: z.int().min(1).max(28) }))
  .min(1)
  .superRefine((all, context) => {
    for (const [index, { from }] of all.entries())
      if (index > 0 && from <= (all[index - 1]?.from ?? ''))
        context.addIssue({ code: 'custom', path: [index, 'from'], message: 'phải ở sau ngày của mốc đứng trước' })
  })

const regime = z.strictObject({ code, title: words, basis: words, cutoffs }) satisfies z.ZodType<Regime>

const places = z
  .array(
    z.strictObject({
      code,
      name: words,
      level: z.enum(['district', 'commune']),
      from: day.optional(),
      to: day.optional(),
    }),
  )
  .superRefine((all, context) => {
    const seen = new Set<string>()
    for (const [index, place] of all.entries()) {
      if (seen.has(place.code))
        context.addIssue({
          code: 'custom',
          path: [index, 'code'],
          message: `mã “${place.code}” đã có ở trên; mỗi mã một lần`,
        })
      seen.add(place.code)
      if (place.from !== undefined && place.to !== undefined && place.to < place.from)
        context.addIssue({ code: 'custom', path: [index, 'to'], message: 'phải từ ngày from trở đi' })
    }
  })

/** What about a province may change, each kind of setting with its form. */
export const settings = { department, regime, places } as const

export type SettingName = keyof typeof settings

export const settingNames = ['department', 'regime', 'places'] as const satisfies readonly SettingName[]
