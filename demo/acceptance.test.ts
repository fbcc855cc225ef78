import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { askFigures, askRecords, type Ledger, openLedger } from '../src/store/index.ts'
import { type Figure, isRatio } from '../src/ledger/index.ts'
import { demoProvinces, loadDemo } from './index.ts'

type Source = {
  readonly province: string
  readonly period: string
  readonly indicator: string
  readonly part?: { readonly by: string; readonly key: string }
}
type Single = Source & { readonly parts?: Readonly<Record<string, Source>> }
type Mapped = Single | Readonly<Record<string, Source>>
type Expected = {
  readonly value: number | Readonly<Record<string, number>>
  readonly parts?: Readonly<Record<string, number>>
}

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))
const mapped = read('acceptance.json') as Readonly<Record<string, Mapped>>
const expected = read('acceptance-values.json') as Readonly<Record<string, Expected>>

let ledger: Ledger
const figures = new Map<string, Promise<ReadonlyMap<string, Figure>>>()

const figuresOf = (province: string, period: string): Promise<ReadonlyMap<string, Figure>> => {
  const key = `${province} ${period}`
  const asked =
    figures.get(key) ??
    askFigures(ledger, { province, period }).then((result) => {
      if (!result.ok) throw new Error(result.tell)
      return new Map(result.value.map((figure) => [figure.indicator.code, figure]))
    })
  figures.set(key, asked)
  return asked
}

const computed = async ({ province, period, indicator, part }: Source): Promise<number> => {
  const figure = (await figuresOf(province, period)).get(indicator)
  if (figure === undefined) throw new Error(`no indicator ${indicator}`)
  if (part === undefined) return figure.value
  return figure.parts.find((each) => each.by === part.by && each.key === part.key)?.value ?? 0
}

const isSingle = (of: Mapped): of is Single => typeof of.indicator === 'string'

const sourcesOf = (id: string): readonly (readonly [string, Source, number])[] => {
  const [of, want] = [mapped[id], expected[id]]
  if (of === undefined || want === undefined) return []
  const named: Readonly<Record<string, Source>> = isSingle(of) ? (of.parts ?? {}) : of
  const numbers = { ...(typeof want.value === 'number' ? {} : want.value), ...want.parts }
  const each = Object.entries(numbers).map(([name, value]) => {
    const source = named[name]
    if (source === undefined) throw new Error(`${id}: no source for «${name}»`)
    return [`${id} ${name}`, source, value] as const
  })
  return isSingle(of) && typeof want.value === 'number' ? [[id, of, want.value], ...each] : each
}

beforeAll(async () => {
  ledger = await openLedger({ memory: true })
  await loadDemo(ledger, demoProvinces, '2026-11-22T00:00:00.000Z')
}, 120_000)

afterAll(() => ledger.close())

test('every figure of the two real reports has a source', () => {
  expect(Object.keys(mapped).sort()).toEqual(Object.keys(expected).sort())
})

describe.each(Object.keys(expected))('%s', (id) => {
  test('comes out of the records as the real report says, with every part it states', async () => {
    const sources = sourcesOf(id)
    const values = await Promise.all(sources.map(async ([name, source]) => [name, await computed(source)] as const))

    expect(Object.fromEntries(values)).toEqual(Object.fromEntries(sources.map(([name, , value]) => [name, value])))
    expect(sources.length).toBeGreaterThan(0)
  })

  test('leads back to its records: as many as the figure says, and for what counts records, for each part', async () => {
    for (const [name, { province, period, indicator, part }] of sourcesOf(id)) {
      const figure = (await figuresOf(province, period)).get(indicator)
      if (figure === undefined) throw new Error(`no indicator ${indicator}`)
      const of = isRatio(figure.indicator) ? figure.indicator.per : figure.indicator
      const asked = {
        province,
        period,
        indicator: of.code,
        part: part === undefined ? undefined : `${part.by}=${part.key}`,
      }
      const records = await askRecords(ledger, asked)

      const told = part === undefined ? figure.records : await computed({ province, period, indicator, part })
      const found = records.ok ? records.value.length : records.tell
      // A sum or a number of different things has another value than the number of its records.
      const countsRecords = part === undefined || of.value.kind === 'count'
      const asTold = countsRecords ? found === told : typeof found === 'number' && found > 0 === told > 0
      expect([name, found, asTold]).toEqual([name, found, true])
    }
  })
})
