import { describe, expect, test } from 'vitest'
import {
  type AnyIndicator,
  everyIndicator,
  type Figure,
  isRatio,
  type ReadRecord,
  splitCode,
} from '../../ledger/index.ts'
import { sampleFigure, textOf } from '../../ledger/testing/written.ts'
import { domains } from '../index.ts'
import { fillForm, indicatorsOf } from './fill-form.ts'
import { formSheet, formTable } from './form-table.ts'
import { getForm, statisticalForms } from './forms/forms.ts'

const indicators = new Map(
  everyIndicator(domains).flatMap((each): readonly (readonly [string, AnyIndicator])[] =>
    isRatio(each) ? [] : [[each.code, each]],
  ),
)

const keysOf = (indicator: AnyIndicator, name: string): readonly string[] => {
  if (name === 'origin') return ['carriedOver', 'begun']
  const [own = '', linked] = name.split('.')
  const field = indicator.register.fields[own]
  const last = field?.kind === 'link' && linked !== undefined ? field.target.fields[linked] : field
  return last?.kind === 'choice' ? Object.keys(last.list.entries) : last?.kind === 'yesNo' ? ['yes', 'no'] : []
}

describe.each(statisticalForms.map((form) => [form.formNumber, form] as const))('form %s', (_number, form) => {
  const sources = form.rows.flatMap((row) => Object.values(row.filledFrom ?? {}))

  test('is filled from indicators, splits and keys that are there', () => {
    const wrong = sources.filter(({ indicator: code, by, keys }) => {
      const indicator = indicators.get(code)
      if (indicator === undefined) return true
      if (by === undefined) return false
      const known = by.split('+').map((name) => keysOf(indicator, name))
      const isKey = (key: string) => key.split('+').every((each, at) => known[at]?.includes(each))
      return !indicator.splitBy.some((split) => splitCode(split) === by) || !(keys ?? []).every(isKey)
    })

    expect(wrong).toEqual([])
  })

  test('has each row and column once, and checks only what it has', () => {
    const rows = form.rows.map((row) => row.code)
    const columns = form.columns.map((column) => column.code)
    const named = form.checks.flatMap((check) => {
      if ('rows' in check) return [...check.rows, check.addUpTo].filter((row) => !rows.includes(row))
      if ('columns' in check) return [...check.columns, check.addUpTo].filter((column) => !columns.includes(column))
      if ('row' in check) return [check.row, check.isAtMost].filter((row) => !rows.includes(row))
      return [check.column, check.isAtMostColumn].filter((column) => !columns.includes(column))
    })

    expect(new Set(rows).size).toBe(rows.length)
    expect(new Set(columns).size).toBe(columns.length)
    expect(named).toEqual([])
    expect(
      form.rows.filter((row) => Object.keys(row.filledFrom ?? {}).some((code) => !columns.includes(code))),
    ).toEqual([])
  })
})

const figuresWith = (code: string, value: number, parts: Figure['parts'] = []): ReadonlyMap<string, Figure> => {
  const indicator = indicators.get(code)
  if (indicator === undefined) throw new Error(`no indicator ${code}`)
  return new Map([[code, { ...sampleFigure(indicator, 0), value, parts, period: '2020' }]])
}

const entry = (values: Readonly<Record<string, string | number | null>>): ReadRecord => ({
  register: 'statistical-entry',
  id: 12,
  version: 1,
  label: 'Số nhập tay',
  values: Object.fromEntries(
    Object.entries(values).map(([name, raw]) => [name, { raw, text: raw === null ? '' : String(raw) }]),
  ),
})

describe('a filled form', () => {
  const mobile = { by: 'mobile', key: 'yes', label: 'Có', value: 9 }
  const ownedBy = (key: string, value: number) => ({ by: 'facility.ownership', key, label: key, value })
  const machines = figuresWith('xray-machines.in-use', 40, [mobile, ownedBy('state', 30), ownedBy('nonState', 10)])

  test('takes a cell from the register that holds it, with the way back to its records', () => {
    const { rows } = fillForm(getForm('radiation'), machines)

    expect(rows.find((row) => row.code === '07')?.cells.total).toEqual({
      value: 40,
      from: 'register',
      id: 'xray-machines.in-use@2020',
    })
    expect(rows.find((row) => row.code === '08')?.cells.total).toEqual({
      value: 9,
      from: 'register',
      id: 'xray-machines.in-use[mobile=yes]@2020',
    })
  })

  test('leaves a cell empty that neither a register nor an officer has filled', () => {
    const { rows, findings } = fillForm(getForm('radiation'), machines)

    expect(rows.find((row) => row.code === '09')?.cells).toEqual({})
    expect(findings).toEqual([])
  })

  test('adds up the parts of a row that stands for several kinds', () => {
    const part = (key: string, value: number) => ({ by: 'kind', key, label: key, value })
    const verified = figuresWith('calibrations.verified', 60, [
      part('platformScale', 20),
      part('weight', 5),
      part('thermometer', 35),
    ])

    const { rows, findings } = fillForm(getForm('standards'), verified)

    expect(rows.find((row) => row.code === '10')?.cells.inPeriod?.value).toBe(25)
    expect(findings).toEqual([])
  })

  test('puts a number entered by hand before that of a register, and says where they differ', () => {
    const byHand = entry({ row: 'radiation-07', column: 'total', amount: '42', source: 'Biên bản kiểm kê' })

    const { rows, findings } = fillForm(getForm('radiation'), machines, [byHand])

    expect(rows.find((row) => row.code === '07')?.cells.total).toMatchObject({ value: 42, from: 'hand' })
    expect(findings[0]).toBe(
      'Dòng 07, cột “Tổng số”: số nhập tay là 42, số tính từ sổ là 40. Kiểm tra lại nguồn, hoặc bỏ số nhập tay.',
    )
  })

  test('finds rows and columns that do not add up', () => {
    const hand = (row: string, column: string, amount: number) =>
      entry({ row: `expenditure-${row}`, column, amount: String(amount), source: 'Sở Tài chính' })

    const { findings } = fillForm(getForm('expenditure'), new Map(), [
      hand('04', 'localBudget', 100),
      hand('05', 'localBudget', 60),
      hand('06', 'localBudget', 30),
    ])

    expect(findings).toEqual(['Cột “Ngân sách nhà nước: địa phương”: các dòng 05, 06 cộng lại là 90, dòng 04 là 100.'])
  })

  test('finds a part that is larger than its whole', () => {
    const women = entry({ row: 'people-02', column: 'total', amount: '12', source: 'x' })
    const all = entry({ row: 'people-01', column: 'total', amount: '10', source: 'x' })

    const { findings } = fillForm(getForm('people'), new Map(), [women, all])

    expect(findings).toEqual(['Cột “Tổng số”: dòng 02 là 12, lớn hơn dòng 01 là 10.'])
  })

  test('says that an entry belongs to another form', () => {
    const stranger = entry({ row: 'people-02', column: 'doctor', amount: '12', source: 'x' })

    expect(fillForm(getForm('radiation'), new Map(), [stranger]).findings).toEqual([
      '“Số nhập tay” không thuộc dòng hoặc cột của biểu 10/KHCN-NLAT. Nhập lại vào đúng biểu.',
    ])
  })

  test('of unknown rows is made of the rows that officers name', () => {
    const granted = entry({ row: null, rowTitle: 'Văn bằng đã cấp', column: 'number', amount: '3', source: 'Cục SHTT' })

    const filled = fillForm(getForm('intellectual-property'), new Map(), [granted])

    expect(formSheet(filled)).toEqual([
      ['Số TT', 'Chỉ tiêu', 'Số lượng', 'Nguồn số liệu nhập tay'],
      ['', 'Văn bằng đã cấp', 3, 'Cục SHTT'],
    ])
  })

  test('stands as a table with every row of the form', () => {
    const told = formTable(fillForm(getForm('radiation'), machines))

    expect(told.rows.length).toBe(getForm('radiation').rows.length)
    expect(textOf([told])).toContain('07 Thiết bị bức xạ 40')
  })
})

test('a form asks for each of its indicators once', () => {
  const codes = indicatorsOf(getForm('standards'))

  expect(codes).toEqual(['calibrations.verified', 'iso-agencies.standing', 'iso-agencies.published'])
})
