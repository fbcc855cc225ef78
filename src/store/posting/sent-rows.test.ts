import { expect, test } from 'vitest'
import { describeOnBothDatabases } from '../testing/describe-on-both-databases.ts'
import { type SentColumn, sentRows } from './sent-rows.ts'

describeOnBothDatabases('rows that are sent with one statement', (open) => {
  const arrive = async (columns: readonly SentColumn[], rows: number): Promise<readonly unknown[]> => {
    const { names, query, parameters } = sentRows(columns, rows)
    const sent = `with sent (${names}) as (${query}) select * from sent`
    return (await open().pool.query(sent, [...parameters])).rows
  }

  test.each([
    ['text', ['', 'NULL', null, '"', '\\', '{a,b}', "it's", 'Đắk Lắk, “Sở”', 'a\nb\t', '\\"']],
    ['bigint', [1, 9_007_199_254_740_991, null, -3]],
    ['numeric', ['3.50', '0.1', null]],
    ['boolean', [true, false, null]],
    ['date', ['2026-03-01', null, '0001-01-01']],
    ['text[]', [['a'], [], ['"', '\\', 'x,y', 'NULL', ''], null]],
    ['date[]', [['2026-03-01', '2026-03-02'], [], null]],
    ['bytea', [Buffer.from([0, 1, 255]), null, Buffer.alloc(0)]],
    ['timestamptz', ['2026-11-22T01:00:00.000Z', null]],
  ])('arrive as they left, whether all are the same or not: %s', async (type, values) => {
    const number: SentColumn = { name: 'n', type: 'int', values: values.map((_, at) => at) }

    const different = await arrive([number, { name: 'value', type, values }], values.length)
    const same = await Promise.all(values.map((value) => arrive([{ name: 'value', type, values: [value, value] }], 2)))

    expect(different).toEqual(values.map((value, at) => ({ n: at, value })))
    expect(same).toEqual(values.map((value) => [{ value }, { value }]))
  })

  test('keep the exact text of json', async () => {
    const texts = ['{"b":1,  "a":"\\"\\\\\\u00e9 “é”"}', '{}']

    const rows = await arrive([{ name: 'value', type: 'json', values: texts }], 2)
    const { names, query, parameters } = sentRows([{ name: 'value', type: 'json', values: texts }], 2)
    const read = await open().pool.query<{ text: string }>(
      `with sent (${names}) as (${query}) select value::text as text from sent`,
      [...parameters],
    )

    expect(rows).toHaveLength(2)
    expect(read.rows.map(({ text }) => text)).toEqual(texts)
  })
})
