import { describe, expect, test } from 'vitest'
import { readFigureId, withPeriod } from './figure-id.ts'

describe('the id of a figure', () => {
  test('tells the indicator, its part and its period', () => {
    expect(readFigureId('calibrations.verified[kind+outcome=taximeter+failed]@2021-08-17/2021-09-16')).toEqual({
      kind: 'figure',
      indicator: 'calibrations.verified',
      part: { by: 'kind+outcome', key: 'taximeter+failed' },
      period: '2021-08-17/2021-09-16',
    })
  })

  test('may be an indicator alone, as the page of a record names it', () => {
    expect(readFigureId('publications.science-bulletins')).toEqual({
      kind: 'figure',
      indicator: 'publications.science-bulletins',
    })
  })

  test('of a value of a record leads to the record', () => {
    expect(readFigureId('sanction/12#amount')).toEqual({
      kind: 'value',
      register: 'sanction',
      record: '12',
      field: 'amount',
    })
  })

  test('keeps its part in another period', () => {
    expect(withPeriod('calibrations.verified[outcome=failed]@2021', '2020')).toBe(
      'calibrations.verified[outcome=failed]@2020',
    )
  })
})
