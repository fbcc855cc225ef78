import { type Refusal, refuse } from '../../ledger/index.ts'

/** Thrown inside this room when a file cannot be read as a sheet; at the door it becomes a refusal. */
export class CannotRead extends Error {
  override readonly name = 'CannotRead'
  readonly refusal: Refusal

  constructor(code: string, tell: string) {
    super(tell)
    this.refusal = refuse(code, tell)
  }
}
