import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { builtEntry, packageRoot } from './package-root.ts'

test('the package root is the folder with the lock file in it', () => {
  const root = packageRoot()

  expect(existsSync(join(root, 'package-lock.json'))).toBe(true)
})

test('a built entry lies flat in dist', () => {
  const file = builtEntry('pglite-worker')

  expect(file).toBe(join(packageRoot(), 'dist', 'pglite-worker.js'))
  expect(basename(file)).toBe('pglite-worker.js')
})
