import { expect, test } from 'vitest'
import { sampleFigure, textOf } from '../../../ledger/testing/written.ts'
import { unitsReached } from './indicators.ts'
import { disseminating } from './passages.ts'

const told = (value: number, parts: readonly (readonly [by: string, key: string, label: string, value: number])[]) => {
  const units = {
    ...sampleFigure(unitsReached, 0),
    value,
    parts: parts.map(([by, key, label, each]) => ({ by, key, label, value: each })),
  }
  return textOf(disseminating.write({ units }, {} as Parameters<typeof disseminating.write>[1]))
}

test('a number is «trên» only where a round of dissemination gave the least number of units', () => {
  const sentence = told(200, [
    ['occasion', 'duringChecks', 'Lồng ghép trong các cuộc kiểm tra nhà nước', 200],
    ['atLeast', 'yes', 'Có', 160],
    ['atLeast', 'no', 'Không', 40],
  ])

  expect(sentence).toBe(
    'Tuyên truyền, phổ biến quy định của pháp luật về tiêu chuẩn, đo lường, chất lượng tới trên 200 đơn vị, lồng ghép trong các cuộc kiểm tra nhà nước.',
  )
})

test('several ways of telling are told with their numbers', () => {
  const sentence = told(37, [
    ['occasion', 'meeting', 'Tại hội nghị, buổi làm việc', 25],
    ['occasion', 'documents', 'Bằng văn bản, tài liệu', 12],
  ])

  expect(sentence).toContain('tới 37 đơn vị (25 đơn vị tại hội nghị, buổi làm việc, 12 đơn vị bằng văn bản, tài liệu).')
})
