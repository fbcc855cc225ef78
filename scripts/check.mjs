// Everything a machine can say about the code without running it. All checks run, so that one visit shows all faults.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'
import { run } from './run.mjs'
import { setUp } from './set-up.mjs'

await setUp({ forDevelopment: true })

const rooms = ['src', 'demo', 'bench'].filter((folder) => existsSync(join(root, folder)))

const checks = {
  types: ['typescript/bin/tsc', '--project', '.'],
  'types of the web': ['typescript/bin/tsc', '--project', 'src/web'],
  lint: ['oxlint/bin/oxlint', '--type-aware', '--deny-warnings'],
  format: ['@biomejs/biome/bin/biome', 'format', '.'],
  architecture: ['dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.mjs', ...rooms],
  'dead code': ['knip/bin/knip.js'],
}

const asked = process.argv.slice(2)
let failed = 0
for (const [name, [program, ...args]] of Object.entries(checks)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  const began = performance.now()
  const { code, output } = await run(program, args, { quiet: true })
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`)
  if (code !== 0) {
    failed += 1
    console.log(output)
  }
}
if (failed > 0) console.log(`${failed} of the checks failed`)
process.exitCode = failed > 0 ? 1 : 0
