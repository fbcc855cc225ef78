import fc from 'fast-check'
import { expect, test } from 'vitest'
import { domains } from '../domains/index.ts'
import { type Block, writeSheet } from '../ledger/document/index.ts'
import {
  type AnyPassage,
  countableOf,
  everyPassage,
  fieldAtPath,
  type Figure,
  labelOf,
  type Telling,
} from '../ledger/index.ts'
import { sampleFigure, writeSample } from '../ledger/testing/written.ts'
import { textsWithChips } from './testing/chips.ts'
import { unreadChips } from './testing/unread-chips.ts'

const passages = everyPassage(domains)
const byCode = new Map(passages.map((passage) => [passage.code, passage]))

test('a figure that any passage says is read back where it stands', () => {
  const anyValue = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 41, max: 2_000_000 }))
  const anyValues = fc.array(anyValue, { minLength: 3, maxLength: 12 })

  const anyPassage = fc.constantFrom(...byCode.keys())
  const property = fc.property(anyPassage, anyValues, fc.boolean(), (code, values, leadingZero) => {
    const passage = byCode.get(code)
    const texts = passage === undefined ? [] : textsWithChips(sheetOf(written(passage, values), leadingZero))

    expect(texts.flatMap(unreadChips)).toEqual([])
  })

  fc.assert(property, { numRuns: 1_500, seed: 20_201_210 })
})

test('every passage is read back when much arose', () => {
  const unread = passages.flatMap((passage) =>
    textsWithChips(sheetOf(written(passage, [7, 12, 30, 1241, 21_659]), true)).flatMap(unreadChips),
  )

  expect(unread).toEqual([])
  expect(passages.length).toBeGreaterThan(50)
})

/** What a passage says when its figures and their parts have these values, one after the other. */
const written = (passage: AnyPassage, values: readonly number[]): Telling => {
  let used = 0
  const next = (): number => values[used++ % values.length] ?? 1
  const needs: AnyPassage['needs'] = passage.needs
  const write: AnyPassage['write'] = (figures, about) =>
    passage.write(
      Object.fromEntries(
        Object.entries(figures).map(([name, figure]) => {
          const need = needs[name]
          return [
            name,
            need === undefined ? figure : { ...figure, ...withValues(sampleFigure(countableOf(need), 1), next) },
          ]
        }),
      ),
      about,
    )
  return writeSample({ ...passage, write }, 1)
}

/** Amounts are of thousands of đồng: nobody writes of one đồng in words. */
const withValues = (figure: Figure, next: () => number): Pick<Figure, 'value' | 'parts'> => {
  const by = figure.indicator.style === 'money' ? 1_000 : 1
  return {
    value: next() * by,
    parts: figure.parts.map((part) => ({ ...part, value: next() * by, label: nameOf(figure, part) ?? part.label })),
  }
}

/** What a part is called on screens, where a list says it; the sample calls it «Phần …». */
const nameOf = (figure: Figure, { by, key }: { readonly by: string; readonly key: string }): string | undefined => {
  if (!('register' in figure.indicator) || by.includes('+')) return undefined
  const field = fieldAtPath(figure.indicator.register, by)
  return field?.kind === 'choice' ? labelOf(field.list, key) : undefined
}

const sheetOf = (telling: Telling, leadingZero: boolean) => {
  const blocks = 'kind' in telling ? [{ kind: 'paragraph' as const, said: telling }] : telling
  const body = blocks.map(
    (block): Block =>
      block.kind === 'table'
        ? { kind: 'table', columns: block.columns, rows: block.rows.map((row) => row.map(({ runs }) => runs)) }
        : { kind: 'paragraph', runs: block.said.runs },
  )
  return writeSheet({
    letterhead: { superior: 'UBND TỈNH', issuer: 'SỞ KHOA HỌC VÀ CÔNG NGHỆ' },
    symbol: 'BC-SKHCN',
    place: 'Tỉnh Mẫu',
    date: { year: 2021, month: 12 },
    type: 'BÁO CÁO',
    summary: ['Kết quả'],
    addressees: [],
    body,
    numbers: { leadingZero },
    signature: { position: ['GIÁM ĐỐC'] },
    recipients: ['Lưu: VT'],
  })
}
