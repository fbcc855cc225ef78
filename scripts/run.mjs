import { spawn } from 'node:child_process'
import { root } from './root.mjs'

/**
 * Runs a package's program under this Node and waits for it.
 * @param {string} program its path below node_modules
 * @param {{ quiet?: boolean }} [how] with `quiet`, its output is returned and not shown
 * @returns {Promise<{ code: number, output: string }>}
 */
export const run = (program, args, { quiet = false } = {}) =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, [`node_modules/${program}`, ...args], {
      cwd: root,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    })
    let output = ''
    child.stdout?.on('data', (chunk) => (output += chunk))
    child.stderr?.on('data', (chunk) => (output += chunk))
    child.on('error', fail)
    child.on('close', (code) => done({ code: code ?? 1, output }))
  })
