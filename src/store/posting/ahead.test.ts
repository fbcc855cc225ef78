import { expect, test } from 'vitest'
import { ahead } from './ahead.ts'

const turn = () => new Promise((resolve) => setImmediate(resolve))

const source = (made: (number | string)[], failsAt = Number.POSITIVE_INFINITY) =>
  (async function* () {
    try {
      for (let item = 1; item <= 4; item += 1) {
        await turn()
        if (item === failsAt) throw new Error(`cannot make ${item}`)
        made.push(item)
        yield item
      }
    } finally {
      made.push('closed')
    }
  })()

test('the next item is made while the one before it is worked on, and no more than that', async () => {
  const made: (number | string)[] = []
  const seen: string[] = []

  for await (const item of ahead(source(made))) {
    for (let count = 0; count < 5; count += 1) await turn()
    seen.push(`${item} of ${made.length}`)
  }

  expect(seen).toEqual(['1 of 2', '2 of 3', '3 of 4', '4 of 5'])
  expect(made).toEqual([1, 2, 3, 4, 'closed'])
})

test('a source that fails does so after the work on the item before, and its fault is not lost', async () => {
  const made: (number | string)[] = []
  const worked: number[] = []
  const working = async () => {
    for await (const item of ahead(source(made, 2))) {
      for (let count = 0; count < 5; count += 1) await turn()
      worked.push(item)
    }
  }

  await expect(working()).rejects.toThrow('cannot make 2')

  expect(worked).toEqual([1])
  expect(made).toEqual([1, 'closed'])
})

test('one whose work fails gets away only when nothing is being made any more', async () => {
  const made: (number | string)[] = []
  const working = async () => {
    for await (const item of ahead(source(made))) throw new Error(`cannot use ${item}`)
  }

  await expect(working()).rejects.toThrow('cannot use 1')

  expect(made).toEqual([1, 2, 'closed'])
})
