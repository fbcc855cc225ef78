import { type Move, walkDays } from '../../ledger/testing/library-walks.ts'
import { bookLoan, libraryCard } from '../../ledger/testing/library.ts'
import { addDays } from '../../ledger/period/index.ts'
import type { Act, AnyRegister, Intent } from '../../ledger/register/index.ts'
import type { OpenDatabase } from '../connection/index.ts'
import { actsOf, operator, post, type Signature } from '../posting/index.ts'

export const walkSignature: Signature = {
  person: 'Người kiểm thử',
  office: operator,
  at: `${addDays(walkDays.to, 1)}T03:00:00.000Z`,
}

const registers = { 'library-card': libraryCard, 'book-loan': bookLoan } as const

/** What a walk left: the numbers of the records that it opened. */
export type Walked = { readonly cards: number[]; readonly loans: number[] }

const opened = (walked: Walked, register: AnyRegister): number[] =>
  register === libraryCard ? walked.cards : walked.loans

let cardNumber = 0

/** Tries one move; true when it was posted. */
export const take = async ({ db }: OpenDatabase, province: string, walked: Walked, move: Move): Promise<boolean> => {
  const register = registers[move.register]
  const ids = opened(walked, register)
  const record = ids[move.pick % Math.max(ids.length, 1)]
  if (move.kind !== 'open' && record === undefined) return false
  const posted = await post(db, {
    province,
    register,
    ...(move.kind === 'open' || record === undefined ? {} : { record }),
    intent: intentOf(move, walked),
    signature: walkSignature,
  })
  if (posted.ok && move.kind === 'open') ids.push(posted.value.id)
  return posted.ok
}

const intentOf = (move: Move, walked: Walked): Intent => {
  const { kind, on, action } = move
  const card = move.card === null ? null : (walked.cards[move.card % Math.max(walked.cards.length, 1)] ?? null)
  const fill = move.register === 'book-loan' ? { ...move.fill, card } : move.fill
  switch (kind) {
    case 'open':
      return {
        do: 'open',
        on,
        fill: move.register === 'library-card' ? { ...fill, number: `T${++cardNumber}` } : { ...fill, title: 'Sách' },
      }
    case 'act':
      return { do: 'act', action, on, fill: fitting(move, fill) }
    case 'amend':
      return { do: 'amend', on, fill }
    case 'correct':
      // The day of opening is corrected too, within the order of life.
      return { do: 'correct', fill: { ...fill, [registers[move.register].opening.on]: on }, reason: 'Ghi nhầm' }
    case 'void':
      return { do: 'void', reason: 'Nhập nhầm' }
  }
}

const fitting = (move: Move, fill: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => {
  const action = (
    registers[move.register].actions as Readonly<
      Record<string, { fill?: readonly string[]; mayFill?: readonly string[] }>
    >
  )[move.action]
  const may = new Set([...(action?.fill ?? []), ...(action?.mayFill ?? [])])
  return Object.fromEntries(Object.entries(fill).filter(([name]) => may.has(name)))
}

/** The acts of a walk's records in one register, by record. */
export const actsOfWalk = async ({ db }: OpenDatabase, province: string, walked: Walked, register: AnyRegister) => {
  const all: (readonly Act[])[] = []
  for (const id of opened(walked, register)) all.push((await actsOf(db, province, register, id)).map(({ act }) => act))
  return all
}
