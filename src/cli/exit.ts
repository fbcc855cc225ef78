import type { Result } from '../ledger/index.ts'

/** 0 done · 1 findings, or a refused operation · 2 wrong usage. */
export type ExitCode = 0 | 1 | 2

/** Ends a command with a sentence for the user and an exit code. */
export class Stop extends Error {
  override readonly name = 'Stop'
  readonly exitCode: ExitCode

  constructor(exitCode: ExitCode, tell: string) {
    super(tell)
    this.exitCode = exitCode
  }
}

/**
 * The value of what was asked for.
 * @throws Stop with exit code 2: what is asked for by a wrong name is wrong usage
 */
export const granted = <T>(result: Result<T>): T => {
  if (result.ok) return result.value
  throw new Stop(2, result.tell)
}
