import { expect, test } from 'vitest'
import { judge, type KindMark, precisionOf, recallOf } from './judge.ts'

/** In hundredths. 95 is promised of each; below it stands what is kept today, so that a change does not lose it. */
const leastRecall = {
  sums: { own: 95, mutants: 95 },
  lists: { own: 90, mutants: 88 },
  repeats: { own: 88, mutants: 70 },
  citations: { own: 95, mutants: 95 },
  words: { own: 95, mutants: 95 },
} as const

test('what is wrong in sums, lists, repeats, citations and words is found, and hardly anything that is right', async () => {
  const { marks } = await judge()

  const kinds = Object.keys(leastRecall) as (keyof typeof leastRecall)[]
  const fallen = kinds.flatMap((kind) => {
    const mark = marks.find((each) => each.kind === kind)
    return mark === undefined ? [kind] : fallenBelow(mark, leastRecall[kind])
  })

  expect(fallen, 'npm run bench:checker -- --verbose names every text').toEqual([])
}, 120_000)

const fallenBelow = (
  { kind, wrong, mutants, falseAlarms }: KindMark,
  least: { readonly own: number; readonly mutants: number },
): readonly string[] => {
  const shares = [
    ['recall', recallOf(wrong), least.own],
    ['recall of mutants', recallOf(mutants), least.mutants],
    ['precision', precisionOf(wrong.found, falseAlarms), 95],
  ] as const
  return shares
    .filter(([, share, at]) => share < at)
    .map(([name, share, at]) => `${kind}: ${name} ${share.toFixed(1)} < ${at}`)
}
