import { execFile } from 'node:child_process'
import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { entryPoint } from '../entry-point.ts'

let folder: string
let program: string

const patience = 120_000

type Ran = { readonly code: number; readonly out: string; readonly err: string }

// A folder without a ledger: a report is checked without any.
const socai = (...args: readonly string[]): Promise<Ran> =>
  new Promise((resolve) => {
    const env = { ...process.env, SOCAI_DATA: join(folder, 'no-ledger'), DATABASE_URL: '' }
    execFile(process.execPath, [program, ...args], { env, cwd: folder }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? 99 : 0, out, err }),
    )
  })

const file = async (name: string, content: string | Uint8Array): Promise<string> => {
  await writeFile(join(folder, name), content)
  return name
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'so-cai-check-'))
  program = fileURLToPath(await entryPoint('socai', import.meta.url))
}, patience)

afterAll(() => rm(folder, { recursive: true, force: true }))

const right = 'Trong năm, Sở đã cấp giấy phép cho 12 đơn vị, gồm: 07 bệnh viện và 05 phòng khám.'
const wrong = 'Trong năm, Sở đã cấp giấy phép cho 13 đơn vị, gồm: 07 bệnh viện và 05 phòng khám.'

test('a report without a contradiction ends with 0 and says so', { timeout: patience }, async () => {
  const ran = await socai('check', await file('dung.txt', right))

  expect(ran).toMatchObject({ code: 0, out: '' })
  expect(ran.err).toContain('Không thấy điểm nào không khớp.')
})

test('a wrong sum is told with what was read and what would agree, and ends with 1', {
  timeout: patience,
}, async () => {
  const ran = await socai('check', await file('sai.txt', wrong))

  expect(ran.code).toBe(1)
  expect(ran.out).toMatch(/^SAI {2}Tổng và thành phần \(dòng 1\)/)
  expect(ran.out).toContain('Đọc được: 13 đơn vị')
  expect(ran.err).toContain('1 điểm cần soát: 1 điểm sai, 0 điểm cần xem.')
})

test('the outcome is printed as data, and written as the file that was asked for', { timeout: patience }, async () => {
  const name = await file('sai-2.txt', wrong)

  const printed = await socai('check', name, '--json')
  const written = await socai('check', name, '--out', 'nhan-xet.docx')

  const told = JSON.parse(printed.out) as { validation: readonly { rule: { severity: string; expression: string } }[] }
  expect(told.validation.map(({ rule }) => rule)).toMatchObject([
    { severity: 'error', expression: 'sums/parts-differ' },
  ])
  expect(written.code).toBe(1)
  expect((await readFile(join(folder, 'nhan-xet.docx'))).subarray(0, 2).toString()).toBe('PK')
})

test('what is unlike an earlier report of the same period is told', { timeout: patience }, async () => {
  const title = (said: string) => `BÁO CÁO\n\nKết quả công tác năm 2022\n\n${said}`
  const before = await file(
    'truoc.txt',
    title('Trong năm, Sở đã cấp giấy phép tiến hành công việc bức xạ cho 12 đơn vị.'),
  )
  const now = await file('nay.txt', title('Trong năm, Sở đã cấp giấy phép tiến hành công việc bức xạ cho 14 đơn vị.'))

  const ran = await socai('check', now, '--before', before)

  expect(ran.code).toBe(1)
  expect(ran.out).toContain('Đối chiếu báo cáo trước')
  expect(ran.out).toContain('nêu 12')
})

test.each([
  ['a picture', 'anh.docx', Buffer.from('89504e470d0a1a0a', 'hex'), 'tệp ảnh'],
  ['an old or protected Word file', 'cu.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'lưu thành .docx'],
  ['an empty file', 'rong.txt', Buffer.alloc(0), 'Tệp rỗng'],
  [
    'a zip without a report in it',
    'hong.docx',
    Buffer.from('PK\u0003\u0004word/document.xml'),
    'không phải văn bản Word',
  ],
  ['text in an old code', 'vni.txt', Buffer.from([0xa7, 0xb6, 0xc7, 0x20, 0xd8]), 'UTF-8'],
])('%s is refused with what is allowed', { timeout: patience }, async (_what, name, content, said) => {
  const ran = await socai('check', await file(name, content))

  expect(ran).toMatchObject({ code: 2, out: '' })
  expect(ran.err).toContain(said)
  expect(ran.err.trim().split('\n')).toHaveLength(1)
})

test('a file of 300 MB is refused before it is read', { timeout: patience }, async () => {
  const large = await open(join(folder, 'lon.docx'), 'w')
  await large.truncate(300 * 1024 * 1024)
  await large.close()

  const ran = await socai('check', 'lon.docx')

  expect(ran.code).toBe(2)
  expect(ran.err).toContain('nhiều nhất 30 MB')
})

test('a file that is not there, and an outcome of an unknown kind, are wrong usage', {
  timeout: patience,
}, async () => {
  const missing = await socai('check', 'khong-co.docx')
  const odd = await socai('check', await file('dung-2.txt', right), '--out', 'ket-qua.odt')

  expect(missing).toMatchObject({ code: 2, out: '' })
  expect(missing.err).toContain('.docx, .pdf hoặc .txt')
  expect(odd).toMatchObject({ code: 2, out: '' })
  expect(odd.err).toContain('.xlsx')
})
