import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packageRoot } from '../package-root.ts'

const filesUnder = (folder: string, endings: RegExp): readonly string[] =>
  readdirSync(join(packageRoot(), folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => endings.test(path) && !/\.test\.tsx?$/.test(path))
    .map((path) => join(folder, path))

// Several departments together, and those of others, are written small: «các sở, ban, ngành», «sở khác».
const departmentWrittenSmall =
  /(?:của|toàn|cả|trong|lãnh đạo|giám đốc|văn phòng|nội bộ) sở(?!\p{L}|, ban| ban| khác| hữu)/giu

test('the department as the institution is written with a capital: «của Sở», «toàn Sở»', () => {
  const files = [...filesUnder('src', /\.tsx?$/), ...filesUnder('docs/guide', /\.md$/), 'docs/rights.md']

  const found = files.flatMap((path) =>
    [...readFileSync(join(packageRoot(), path), 'utf8').matchAll(departmentWrittenSmall)]
      .map(([words]) => words)
      .filter((words) => words.endsWith('sở'))
      .map((words) => `${path}: ${words}`),
  )

  expect(files.length).toBeGreaterThan(500)
  expect(found).toEqual([])
})
