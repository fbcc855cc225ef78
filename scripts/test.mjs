// The whole suite, or the files named after `npm test --`.
import { run } from './run.mjs'
import { setUp } from './set-up.mjs'

await setUp({ forDevelopment: true })
process.exitCode = (await run('vitest/vitest.mjs', ['run', ...process.argv.slice(2)])).code
