import { describe, expect, test } from 'vitest'
import { dayFault, noDay, readDay } from './read-day.ts'

describe('a day that is typed', () => {
  test.each([
    '05/09/2021',
    '5/9/2021',
    '05/9/2021',
    '5-9-2021',
    '05.09.2021',
    ' 5 / 9 / 2021 ',
    '05092021',
    '2021-09-05',
  ])('is read as it is written: %s', (written) => {
    expect(readDay(written)).toBe('2021-09-05')
  })

  test.each(['31/02/2021', '00/09/2021', '5/13/2021', '5/9', '5/9/21', '9/2021', '2021', 'hôm nay', '', '05/09/20211'])(
    'is none, and is not made into another: %s',
    (written) => {
      expect(readDay(written)).toBe(undefined)
    },
  )

  test('is asked for where one is needed, and refused where it is none', () => {
    expect([dayFault('2021-09-05', 'Nhập ngày.'), dayFault(undefined), dayFault(undefined, 'Nhập ngày.')]).toEqual([
      undefined,
      undefined,
      'Nhập ngày.',
    ])
    expect(dayFault('31/02/2021')).toBe(noDay)
  })

  test('is the last of February in a leap year alone', () => {
    expect([readDay('29/02/2020'), readDay('29/02/2021')]).toEqual(['2020-02-29', undefined])
  })
})
