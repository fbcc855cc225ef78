import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { describeOnBothDatabases } from '../testing/describe-on-both-databases.ts'

// Words that differ in one tone or one letter, shortest and lowest first nowhere: every rule of the order is needed.
const trickyWords = [
  'ý',
  'uy',
  'ưa',
  'ua',
  'ủa',
  'ổ',
  'ở',
  'o',
  'ó',
  'ô',
  'ơ',
  'đa',
  'Đà Nẵng',
  'da',
  'Dĩ An',
  'bạ',
  'bá',
  'bã',
  'bả',
  'bà',
  'ba',
  'băng',
  'bâng',
  'bang',
  'ê',
  'é',
  'e',
]

describeOnBothDatabases('Vietnamese text', (open) => {
  test('collation vn sorts as Intl.Collator does for Vietnamese', async () => {
    const expected = [...trickyWords].sort(new Intl.Collator('vi').compare)

    const { rows } = await sql<{ word: string }>`
      select word from unnest(${trickyWords}::text[]) as word order by word collate vn`.execute(open().db)

    expect(new Set(trickyWords).size).toBe(27)
    expect(rows.map(({ word }) => word)).toEqual(expected)
  })
  test('plain_text', async () => {
    const { rows } =
      await sql`select plain_text('ĐẮK LẮK Ữ đồng') as a, plain_text(normalize('Đồng Ữ', nfd)) as b`.execute(open().db)
    expect(rows).toEqual([{ a: 'dak lak u dong', b: 'dong u' }])
  })
})
