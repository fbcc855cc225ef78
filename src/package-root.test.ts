import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packageRoot } from './package-root.ts'

test('the package root is the folder with the lock file in it', () => {
  const root = packageRoot()

  expect(existsSync(join(root, 'package-lock.json'))).toBe(true)
})
