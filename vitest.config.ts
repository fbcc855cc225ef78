import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{src,demo,bench,scripts}/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    globalSetup: ['./scripts/test-set-up.mjs'],
    reporters: ['default', './scripts/test-tally.mjs'],
  },
})
