import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** When a process began, in whatever unit the system keeps it; undefined where the system does not tell. Only to be compared. */
export const processStart = (pid: number): string | undefined => {
  if (process.platform === 'win32') return undefined
  try {
    return process.platform === 'linux' ? linuxStart(pid) : bsdStart(pid)
  } catch {
    return undefined
  }
}

/**
 * Whether the process that was `pid` and began at `start` still runs. A process number is used again after a while,
 * so the number alone is not enough; where the start cannot be read, the number decides.
 */
export const isRunning = (pid: number, start: string | undefined): boolean => {
  if (!answers(pid) || isZombie(pid)) return false
  const now = processStart(pid)
  return start === undefined || now === undefined || now === start
}

const answers = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

// Ticks count from the boot, so they say nothing without it.
const linuxStart = (pid: number): string =>
  `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}:${linuxStat(pid)[19]}`

const bsdStart = (pid: number): string =>
  execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', env: { LC_ALL: 'C' } }).trim()

const isZombie = (pid: number): boolean => {
  if (process.platform !== 'linux') return false
  try {
    return ['Z', 'X'].includes(linuxStat(pid)[0] ?? '')
  } catch {
    return false
  }
}

// The program's name may hold spaces and brackets; the fields after the last bracket are safe to split.
const linuxStat = (pid: number): string[] => {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
}
