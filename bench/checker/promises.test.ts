import { expect, test } from 'vitest'
import { judge, type KindMark, precisionOf, recallOf } from './judge.ts'

/** In hundredths: of what is wrong at least so much is found, and of what is found so much is wrong. */
const promised = 95

const promisedOf = ['sums', 'lists', 'repeats', 'citations', 'words'] as const

test('what is wrong in sums, lists, repeats, citations and words is found, and hardly anything that is right', async () => {
  const { marks } = await judge()

  const fallen = promisedOf.flatMap((kind) => {
    const mark = marks.find((each) => each.kind === kind)
    return mark === undefined ? [kind] : fallenBelow(mark)
  })

  expect(fallen, 'npm run bench:checker -- --verbose names every text').toEqual([])
}, 120_000)

const fallenBelow = ({ kind, wrong, mutants, falseAlarms }: KindMark): readonly string[] => {
  const shares = [
    ['recall', recallOf(wrong)],
    ['recall of mutants', recallOf(mutants)],
    ['precision', precisionOf(wrong.found, falseAlarms)],
  ] as const
  return shares
    .filter(([, share]) => share < promised)
    .map(([name, share]) => `${kind}: ${name} ${share.toFixed(1)} < ${promised}`)
}
