import type { Seed } from './seed.ts'

/** Records of several files one after another, drawn only as they are needed. */
export function* inOrder(...files: readonly Iterable<Seed>[]): Generator<Seed> {
  for (const file of files) yield* file
}
