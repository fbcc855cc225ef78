import { type AnyIndicator, type Countable, isRatio } from '../../ledger/index.ts'
import type { AnyRegister } from '../../ledger/register/index.ts'
import type { Books } from '../../ledger/report/index.ts'
import { type Database, inSharedSnapshot, type LedgerTransaction } from '../connection/index.ts'
import { booksOf } from '../figures/index.ts'
import { readPlacesOnce } from '../reading/index.ts'

/**
 * Reads from books of one moment, over two connections where two are free: whatever is asked goes to the one that has
 * nothing to do, so that figures and lists of one report are answered side by side.
 */
export const inBooks = <T>(db: Database, read: (books: Books, snapshot: LedgerTransaction) => Promise<T>): Promise<T> =>
  inSharedSnapshot(db, (first, second) => {
    readPlacesOnce(second === undefined ? [first] : [first, second])
    return read(second === undefined ? booksOf(first) : sideBySide(booksOf(first), booksOf(second)), first)
  })

const sideBySide = (...both: readonly [Books, Books]): Books => {
  const ask = toWhoeverIsFree(both)
  return {
    figures: async (province, span, of) => {
      const shares = sharesOf(of).map((share) => ask((books) => books.figures(province, span, share)))
      const figures = new Map((await Promise.all(shares)).flatMap((each) => [...each]))
      return new Map(
        of.flatMap(({ code }) => {
          const figure = figures.get(code)
          return figure === undefined ? [] : [[code, figure] as const]
        }),
      )
    },
    records: (...asked) => ask((books) => books.records(...asked)),
  }
}

const toWhoeverIsFree = <Reader>(readers: readonly Reader[]) => {
  const free = [...readers]
  const waiting: ((reader: Reader) => void)[] = []
  return async <T>(work: (reader: Reader) => Promise<T>): Promise<T> => {
    const reader = free.shift() ?? (await new Promise<Reader>((resolve) => waiting.push(resolve)))
    try {
      return await work(reader)
    } finally {
      const next = waiting.shift()
      if (next === undefined) free.push(reader)
      else next(reader)
    }
  }
}

// As many registers as are asked in one statement: fewer would be asked in more messages, more would leave one side idle.
const registersOfShare = 10

const arranged = new Map<string, readonly (readonly Countable[])[]>()

/**
 * Indicators in shares of whole registers, the large ones first. The same indicators have the same shares each time, as how
 * a share is asked is worked out once.
 */
const sharesOf = (of: readonly Countable[]): readonly (readonly Countable[])[] => {
  const key = of.map(({ code }) => code).join()
  const before = arranged.get(key)
  if (before !== undefined) return before
  const registers = [...new Set(of.map(registerOf))].sort((one, other) => Number(other.large) - Number(one.large))
  const shares = Array.from({ length: Math.ceil(registers.length / registersOfShare) }, (_, at) => {
    const together = new Set(registers.slice(at * registersOfShare, (at + 1) * registersOfShare))
    return of.filter((each) => together.has(registerOf(each)))
  })
  // Every outline asks for a few such lists.
  if (arranged.size === mostArranged) arranged.clear()
  arranged.set(key, shares)
  return shares
}

const mostArranged = 100

const registerOf = (of: Countable): AnyRegister => indicatorOf(of).register

const indicatorOf = (of: Countable): AnyIndicator => (isRatio(of) ? of.per : of)
