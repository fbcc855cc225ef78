import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { checked } from './checked.ts'

// One report in a process of its own, so that its memory is measured and nobody else's.
const [, , file = ''] = process.argv
const began = performance.now()
const { paper, findings } = await checked({ name: basename(file), bytes: readFileSync(file) })
const milliseconds = performance.now() - began
const megabytes = process.resourceUsage().maxRSS / 1024
process.stdout.write(JSON.stringify({ milliseconds, megabytes, lines: paper.lines.length, findings: findings.length }))
