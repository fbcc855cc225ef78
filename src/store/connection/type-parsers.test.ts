import pg from 'pg'
import { expect, test } from 'vitest'
import { describeOnBothDatabases } from '../testing/describe-on-both-databases.ts'

describeOnBothDatabases('values come back', (open) => {
  const value = async (expression: string): Promise<unknown> =>
    (await open().pool.query(`select ${expression} as value`)).rows[0]?.value

  test('dates as plain dates, moments as UTC to the millisecond, numbers exact', async () => {
    expect(await value(`date '2020-02-29'`)).toBe('2020-02-29')
    expect(await value(`array[date '2020-02-29', null]`)).toEqual(['2020-02-29', null])
    expect(await value(`timestamptz '2021-08-17 06:30:00.120+07'`)).toBe('2021-08-16T23:30:00.120Z')
    expect(await value(`array[timestamptz '2021-08-17 06:30:00+07']`)).toEqual(['2021-08-16T23:30:00.000Z'])
    expect(await value(`timestamp '2021-08-17 06:30:00'`)).toBe('2021-08-17 06:30:00')
    expect(await value(`9007199254740991::bigint`)).toBe(9007199254740991)
    expect(await value(`array[-1, 2]::bigint[]`)).toEqual([-1, 2])
    expect(await value(`1234567890123456.70::numeric`)).toBe('1234567890123456.70')
    expect(await value(`array[0.10]::numeric[]`)).toEqual(['0.10'])
    expect(await value(`'\\xc3a1'::bytea`)).toEqual(Buffer.from('á'))
    expect(await value(`null::bigint`)).toBeNull()
    expect(await value(`count(*)`)).toBe(1)
  })

  test('a bigint that a number cannot hold is a fault, and the connection goes on', async () => {
    await expect(value('9007199254740992::bigint')).rejects.toThrow('bigint beyond 2^53: 9007199254740992')

    expect(await value('1::bigint')).toBe(1)
  })

  test('a date that is no plain date is a fault', async () => {
    await expect(value(`date 'infinity'`)).rejects.toThrow('not a plain date: infinity')
    await expect(value(`timestamptz 'infinity'`)).rejects.toThrow('not a moment: infinity')
  })

  test('other users of pg keep their own parsers', () => {
    expect(pg.types.getTypeParser(pg.types.builtins.INT8)('1')).toBe('1')
  })
})
