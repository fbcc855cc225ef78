/** Milliseconds of the middle one of several runs, after one that is not counted. */
export const median = async (times: number, work: () => Promise<unknown>): Promise<number> => {
  await work()
  const runs: number[] = []
  for (let run = 0; run < times; run += 1) runs.push(await once(work))
  return middle(runs)
}

/** Milliseconds of one run. */
export const once = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** Two works in turn, so that a machine that slows down slows both; the middle of each. */
export const inTurn = async (
  times: number,
  left: () => Promise<unknown>,
  right: () => Promise<unknown>,
): Promise<readonly [number, number]> => {
  await left()
  await right()
  const runs: [number[], number[]] = [[], []]
  for (let run = 0; run < times; run += 1) {
    runs[0].push(await once(left))
    runs[1].push(await once(right))
  }
  return [middle(runs[0]), middle(runs[1])]
}

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
