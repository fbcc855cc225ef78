// The measurements of bench/checker/, built like the program itself.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './root.mjs'
import { setUp } from './set-up.mjs'

await setUp({ forDevelopment: true })
const program = join(root, 'dist', 'bench-checker.js')
process.argv[1] = program
await import(pathToFileURL(program).href)
