import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startProgram } from '../testing/start-program.ts'
import { lockFolder } from './folder-lock.ts'
import { processStart } from './process-identity.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'so-cai-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a second process is refused in one sentence that names the folder, the holder and the way out', async () => {
  const holder = await startProgram('hold-folder', folder)
  await holder.wrote(1)

  const second = await startProgram('open-folder', folder)
  await second.ended

  expect(second.process.exitCode).toBe(1)
  expect(second.lines).toEqual([
    `folder/in-use Thư mục dữ liệu "${folder}" đang được tiến trình ${holder.process.pid} sử dụng; hãy đóng chương trình Sổ cái đang chạy đó rồi thử lại, hoặc chọn thư mục khác bằng biến SOCAI_DATA.`,
  ])
  await holder.kill()
})

test('the folder of a killed process is taken at once, by only one of many starters', async () => {
  const holder = await startProgram('hold-folder', folder)
  await holder.wrote(1)
  await holder.kill()

  const starters = await Promise.all([1, 2, 3, 4, 5, 6].map(() => startProgram('hold-folder', folder)))
  await Promise.all(starters.map((starter) => starter.wrote(1)))
  await Promise.all(starters.map((starter) => starter.kill()))

  expect(starters.flatMap((starter) => starter.lines).sort()).toEqual([...Array(5).fill('folder/in-use'), 'held'])
})

test('the folder of a process that ended by itself is taken at once', async () => {
  for (const _ of [1, 2]) {
    const holder = await startProgram('hold-folder', folder)
    await holder.wrote(1)
    holder.process.stdin?.end()
    await holder.ended

    expect(holder.lines).toEqual(['held'])
  }
})

test('processes that compete for a folder are never inside together', async () => {
  const competitors = await Promise.all([1, 2, 3].map(() => startProgram('take-turns', folder, '100')))

  await Promise.all(competitors.map((competitor) => competitor.ended))

  expect(competitors.map((competitor) => competitor.process.exitCode)).toEqual([0, 0, 0])
  expect(competitors.map((competitor) => competitor.lines.length)).toEqual([100, 100, 100])
})

test('a process that got the number of the dead holder is not taken for it', () => {
  const reused = { pid: process.pid, start: 'another boot:1', machine: hostname() }
  writeFileSync(join(folder, 'lock-7.json'), JSON.stringify(reused))

  const lock = lockFolder(folder)

  expect(readdirSync(folder).sort()).toEqual(['lock-7.json', 'lock-8.json'])
  lock.release()
})

test('a lock that was made but never written is taken over after a while', () => {
  writeFileSync(join(folder, 'lock-1.json'), '')

  const start = Date.now()
  const lock = lockFolder(folder)

  expect(Date.now() - start).toBeGreaterThan(1_500)
  expect(() => lockFolder(folder)).toThrow('đang được tiến trình')
  lock.release()
})

test('a lock from another machine is believed, and the sentence says how to lift it', () => {
  writeFileSync(join(folder, 'lock-3.json'), JSON.stringify({ pid: 4711, start: 'x', machine: 'phong-cntt' }))

  expect(() => lockFolder(folder)).toThrow(/tiến trình 4711 trên máy "phong-cntt".*xóa tệp lock-3\.json/)
})

test('a released folder can be taken again by the same process, and old turns are cleared away', () => {
  for (let turn = 0; turn < 5; turn++) lockFolder(folder).release()

  const lock = lockFolder(folder)

  expect(readdirSync(folder).sort()).toEqual(['lock-5.json', 'lock-6.json'])
  lock.release()
  expect(JSON.parse(readFileSync(join(folder, 'lock-6.json'), 'utf8'))).toMatchObject({ released: true })
})

test('a folder that is open here cannot be opened here again', () => {
  const lock = lockFolder(folder)

  expect(() => lockFolder(folder)).toThrow(`tiến trình ${process.pid}`)
  lock.release()
})

test('a folder that cannot be made is refused', () => {
  writeFileSync(join(folder, 'file'), '')

  expect(() => lockFolder(join(folder, 'file', 'data'))).toThrow('Không ghi được vào thư mục dữ liệu')
})

test('the start of a running process is known on this system and does not change', () => {
  expect(processStart(process.pid)).toBe(processStart(process.pid))
  expect(processStart(process.pid)).not.toBe(processStart(process.ppid))
})
