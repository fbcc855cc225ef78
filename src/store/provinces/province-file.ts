import { z } from 'zod'
import { ok, type Result, refuse } from '../../ledger/index.ts'
import { administrativeReports, plainDate } from '../../ledger/period/index.ts'
import type { DatedSetting } from '../../ledger/report/index.ts'
import { code, day, settingNames, settings, words } from './settings.ts'

/** A province and everything about it that may change, each setting from a day on. */
export type ProvinceFile = {
  readonly code: string
  readonly name: string
  readonly settings: readonly DatedSetting[]
}

const head = z.strictObject({
  code,
  name: words,
  settings: z
    .array(z.strictObject({ name: z.enum(settingNames), holdsFrom: day, value: z.unknown() }))
    .superRefine((all, context) => {
      const keyOf = (index: number) => `${all[index]?.name} ${all[index]?.holdsFrom}`
      for (const index of all.keys())
        if ([...all.keys()].some((before) => before < index && keyOf(before) === keyOf(index)))
          context.addIssue({ code: 'custom', path: [index], message: 'cùng name và holdsFrom với một mục ở trên' })
    }),
})

/** Reads a province from JSON; a refusal has one line for each fault, with its place in the file and what is allowed there. */
export const readProvinceFile = (text: string): Result<ProvinceFile> => {
  const written = parsed(text)
  if (!written.ok) return written
  const read = head.safeParse(written.value, { reportInput: true })
  if (!read.success) return faulty(read.error.issues.map((issue) => sentence(head, [], issue)))
  const values = read.data.settings.map(({ name, value }, index) => {
    const checked = settings[name].safeParse(value, { reportInput: true })
    const at = ['settings', index, 'value']
    return {
      value: checked.data,
      faults: checked.error?.issues.map((issue) => sentence(settings[name], at, issue)) ?? [],
    }
  })
  const faults = values.flatMap((each) => each.faults)
  if (faults.length > 0) return faulty(faults)
  return ok({ ...read.data, settings: read.data.settings.map((each, at) => ({ ...each, value: values[at]?.value })) })
}

const parsed = (text: string): Result<unknown> => {
  try {
    return ok(JSON.parse(text.replace(/^\ufeff/, '')) as unknown)
  } catch {
    return refuse('province-file/no-json', 'Tệp không phải JSON; tạo tệp mẫu bằng: socai province --template TỆP.json.')
  }
}

const faulty = (faults: readonly string[]) => refuse('province-file/faulty', faults.join('\n'))

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

const placeOf = (path: Path): string =>
  path.reduce<string>((before, key) => {
    if (typeof key === 'number') return `${before}[${key}]`
    return before === '' ? String(key) : `${before}.${String(key)}`
  }, '') || 'Cả tệp'

const sentence = (schema: z.ZodType, at: Path, issue: Issue): string =>
  `${placeOf([...at, ...issue.path])}: ${wrong(schema, issue)}.`

const kinds: Readonly<Record<string, string>> = {
  string: 'chữ trong dấu ngoặc kép',
  number: 'số',
  int: 'số nguyên',
  boolean: 'true hoặc false',
  array: 'danh sách [ … ]',
  object: 'nhóm { … }',
}

const wrong = (schema: z.ZodType, issue: Issue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return `${issue.input === undefined ? 'còn thiếu, ' : ''}phải là ${kinds[issue.expected] ?? issue.expected}`
    case 'invalid_value':
      return `phải là một trong: ${issue.values.map(String).join(', ')}`
    case 'unrecognized_keys':
      return `không nhận “${issue.keys.join('”, “')}”; chỉ nhận: ${namesAt(schema, issue.path).join(', ')}`
    case 'too_small':
      if (issue.origin === 'array') return `phải có ít nhất ${String(issue.minimum)} mục`
      return issue.origin === 'string' ? 'không được để trống' : `phải từ ${String(issue.minimum)} trở lên`
    case 'too_big':
      return `nhiều nhất là ${String(issue.maximum)}`
    default:
      return issue.message
  }
}

const namesAt = (schema: z.ZodType, path: Path): readonly string[] => {
  const found = path.reduce<unknown>((of, key) => {
    if (of instanceof z.ZodObject) return (of.shape as Readonly<Record<PropertyKey, unknown>>)[key]
    return of instanceof z.ZodArray ? of.element : undefined
  }, schema)
  return found instanceof z.ZodObject ? Object.keys(found.shape) : []
}

/** An example to start from: every setting once. */
export const exampleProvince: ProvinceFile = {
  code: 'tinh-mau',
  name: 'Mẫu',
  settings: [
    {
      name: 'department',
      holdsFrom: plainDate('2021-01-01'),
      value: {
        superior: 'UBND TỈNH MẪU',
        issuer: 'SỞ KHOA HỌC VÀ CÔNG NGHỆ',
        name: 'Sở Khoa học và Công nghệ',
        reportSymbol: 'BC-SKHCN',
        seat: 'Mẫu',
        signedAs: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
        recipients: ['UBND tỉnh (b/c)', 'Lãnh đạo Sở', 'Lưu: VT, VP'],
        leadingZero: true,
      },
    },
    { name: 'regime', holdsFrom: plainDate('2021-01-01'), value: administrativeReports },
    {
      name: 'places',
      holdsFrom: plainDate('2021-01-01'),
      value: [
        { code: 'huyen-mot', name: 'Huyện Một', level: 'district', to: '2025-06-30' },
        { code: 'xa-mot', name: 'Xã Một', level: 'commune', from: '2025-07-01' },
      ],
    },
  ],
}
