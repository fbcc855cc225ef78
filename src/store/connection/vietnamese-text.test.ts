import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { describeOnBothDatabases } from '../testing/describe-on-both-databases.ts'

// Each rule of the order decides between two of them: the five tones, ă â đ ê ô ơ ư after their plain letters, capitals.
const trickyWords = 'ý uy ưa ua ủa ổ ở ọ ó ô ơ đa Đà-Nẵng da Dĩ-An bạ bá bã bả bà ba băng bâng bang Ê é ez'.split(' ')

const vowels = 'aăâeêioôơuưy'
const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323']
const letters = [...vowels].flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC'))).concat('đ')
const alphabet = [...letters, ...letters.map((letter) => letter.toUpperCase())]

const plain = (text: string) =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase()

describeOnBothDatabases('Vietnamese text', (open) => {
  const sorted = async (words: readonly string[]): Promise<readonly string[]> => {
    const { rows } = await sql<{ word: string }>`
      select word from unnest(${words}::text[]) as word order by word collate vn`.execute(open().db)
    return rows.map(({ word }) => word)
  }
  const plainTexts = async (words: readonly string[]): Promise<readonly string[]> => {
    const { rows } = await sql<{ plain: string }>`
      select plain_text(word) as plain from unnest(${words}::text[]) with ordinality as w (word, place) order by place`.execute(
      open().db,
    )
    return rows.map((row) => row.plain)
  }

  test('the order vn is that of Intl.Collator for 27 tricky words and for the whole alphabet', async () => {
    const order = new Intl.Collator('vi').compare

    expect(new Set(trickyWords).size).toBe(27)
    expect(await sorted(trickyWords)).toEqual([...trickyWords].sort(order))
    expect(await sorted(alphabet)).toEqual([...alphabet].sort(order))
  })

  test('plain_text takes off every tone and mark, small and capital, composed or not', async () => {
    const names = ['ĐẮK LẮK', 'Sở Khoa học và Công nghệ', '22.145 phương tiện đo']

    expect(await plainTexts(alphabet)).toEqual(alphabet.map(plain))
    expect(await plainTexts(alphabet.map((letter) => letter.normalize('NFD')))).toEqual(alphabet.map(plain))
    expect(await plainTexts(names)).toEqual(['dak lak', 'so khoa hoc va cong nghe', '22.145 phuong tien do'])
  })

  test('plain_text can be indexed by trigrams and found through the index', async () => {
    const { pool } = open()
    await pool.query('create table place (name text not null)')
    await pool.query(`create index place_name on place using gin (plain_text(name) gin_trgm_ops)`)
    await pool.query(`insert into place select 'Trạm ' || i from generate_series(1, 3000) i`)
    await pool.query(`insert into place values ('Huyện Krông Búk, tỉnh Đắk Lắk')`)
    await pool.query('analyze place')

    const search = `select name from place where plain_text(name) like '%' || plain_text('đắk lắk') || '%'`
    const found = await pool.query(search)
    const plan = await pool.query(`explain ${search}`)

    expect(found.rows).toEqual([{ name: 'Huyện Krông Búk, tỉnh Đắk Lắk' }])
    expect(plan.rows.map((row) => row['QUERY PLAN']).join()).toContain('place_name')
  })
})
