#!/usr/bin/env node
// The command line from a clone: sets up what is missing, then becomes `socai`.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './root.mjs'
import { setUp } from './set-up.mjs'

await setUp()
process.setSourceMapsEnabled(true)
const program = join(root, 'dist', 'socai.js')
process.argv[1] = program
await import(pathToFileURL(program).href)
