import { expect, test } from 'vitest'
import { type AnyEntry, type AnyRegister, decideEntry, plainDate } from '../../../ledger/index.ts'
import { countByHand } from '../../../ledger/testing/brute-force.ts'
import { sampleFigure, textOf } from '../../../ledger/testing/written.ts'
import { productsProtectedInEurope } from '../foreign-protection/indicators.ts'
import { foreignProtection } from '../foreign-protection/register.ts'
import { productsGranted, productsProtected, titlesGranted, titlesRenewed } from './indicators.ts'
import { titlesOfProducts } from './passages.ts'
import { ipTitle } from './register.ts'

const context = { today: plainDate('2026-11-22'), places: [] }
const year = { from: plainDate('2020-01-01'), to: plainDate('2020-12-31') }

const recordsOf = (register: AnyRegister, ...entries: readonly AnyEntry[]) =>
  entries.map((entry, index) => {
    const result = decideEntry(register, entry, index + 1, context)
    if (!result.ok) throw new Error(result.faults.map((fault) => fault.tell).join('; '))
    return result.record
  })

const granted = (product: string, object: string, expiresOn: string | null = null): AnyEntry => ({
  do: 'grant',
  on: '2020-05-04',
  fill: { product, object, expiresOn },
})

test('a product with two titles is one product', () => {
  const records = recordsOf(ipTitle, granted('Mận', 'certificationMark'), granted('Mận', 'geographicalIndication'))

  const values = [productsGranted, titlesGranted].map((of) => countByHand(of, year, records, () => undefined).value)

  expect(values).toEqual([1, 2])
})

test('a mark that has lapsed protects no more, one that was renewed does, and an indication never lapses', () => {
  const lapsed: AnyEntry = {
    do: 'grant',
    on: '2010-03-01',
    fill: { product: 'Cam', object: 'collectiveMark', expiresOn: '2020-03-01' },
  }
  const renewed: AnyEntry = { ...lapsed, then: [{ do: 'renew', on: '2020-01-10', fill: { expiresOn: '2030-03-01' } }] }
  const indication: AnyEntry = { ...granted('Chè', 'geographicalIndication'), on: '2010-08-09' }
  const records = recordsOf(ipTitle, lapsed, renewed, indication)

  expect(countByHand(productsProtected, year, records, () => undefined).records).toEqual([3, 2])
})

test('a geographical indication has no last day', () => {
  const result = decideEntry(ipTitle, granted('Chè', 'geographicalIndication', '2030-05-04'), 1, context)

  expect(result.ok ? [] : result.faults.map((fault) => fault.tell)).toEqual([
    'Chỉ dẫn địa lý được bảo hộ vô thời hạn, không ghi ngày hết hiệu lực.',
  ])
})

test('a product protected in Europe by an agreement and by a registration is one product', () => {
  const titles = recordsOf(ipTitle, granted('Chè', 'geographicalIndication'), granted('Xoài', 'geographicalIndication'))
  const protection = (title: number, market: string, route: string): AnyEntry => ({
    do: 'protect',
    on: '2020-08-01',
    fill: { title, market, route },
  })
  const records = recordsOf(
    foreignProtection,
    protection(1, 'europeanUnion', 'europeVietnamAgreement'),
    protection(1, 'europeanUnion', 'nationalApplication'),
    protection(2, 'japan', 'nationalApplication'),
  )

  const { value } = countByHand(productsProtectedInEurope, year, records, (_, id) => titles[id - 1])

  expect(value).toBe(1)
})

test('a year without new titles still says what is protected', () => {
  const figures = {
    granted: { ...sampleFigure(productsGranted, 0), entries: [] },
    standing: sampleFigure(productsProtected, 7),
    abroad: { ...sampleFigure(productsProtectedInEurope, 0), entries: [] },
    renewed: sampleFigure(titlesRenewed, 0),
  }

  const said = titlesOfProducts.write(figures, {} as Parameters<typeof titlesOfProducts.write>[1])

  expect(textOf(said)).toBe('Đến hết kỳ báo cáo, toàn tỉnh có 21 sản phẩm mang văn bằng bảo hộ còn hiệu lực.')
})
