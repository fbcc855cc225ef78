import type { Phrase, Statement } from './statement.ts'

/**
 * How near the words around a number are to what the ledger writes of its indicators: cosines of rare words, those behind
 * the number counting more than those before it, as Vietnamese names what is counted behind the number.
 */
export const nearnessTo = (statements: readonly Statement[]): Nearness => {
  const weigh = weights(statements)
  const known = statements.map((statement) => ({
    statement,
    title: vector(`${statement.title} ${statement.part ?? ''} ${statement.unit}`, weigh),
    phrases: statement.phrases.map(({ before, after }) => ({
      before: vector(before, weigh),
      after: vector(after, weigh),
    })),
  }))
  const namedBy = (statement: Statement, sentence: string): number => {
    const said = vector(sentence, weigh)
    let [named, all] = [0, 0]
    for (const [word, weight] of vector(`${statement.title} ${statement.part ?? ''}`, weigh)) {
      all += weight
      if (said.has(word)) named += weight
    }
    return all === 0 ? 0 : named / all
  }
  const nearest = (phrase: Phrase) => {
    const [before, after] = [vector(phrase.before, weigh), vector(phrase.after, weigh)]
    const both = vector(`${phrase.before} ${phrase.after}`, weigh)
    return known
      .map(({ statement, title, phrases }) => ({
        statement,
        nearness: Math.max(
          titleShare * cosine(both, title),
          ...phrases.map((each) => behind * cosine(after, each.after) + (1 - behind) * cosine(before, each.before)),
        ),
      }))
      .sort((one, other) => other.nearness - one.nearness)
  }
  return { nearest, namedBy }
}

export interface Nearness {
  /** All statements, the nearest first. */
  readonly nearest: (phrase: Phrase) => readonly Near[]
  /** How much of a statement's title a sentence says, from 0 to 1, rare words counting more. */
  readonly namedBy: (statement: Statement, sentence: string) => number
}

/** A statement and how near it is, from 0 to 1. */
export interface Near {
  readonly statement: Statement
  readonly nearness: number
}

const behind = 0.65
// A title is not a sentence: it lacks the verb, and names what the sentence leaves to its heading.
const titleShare = 0.9

type Vector = ReadonlyMap<string, number>
type Weigh = (word: string) => number

const vector = (text: string, weigh: Weigh): Vector => {
  const found = new Map<string, number>()
  for (const word of wordsIn(text)) found.set(word, weigh(word))
  return found
}

const cosine = (one: Vector, other: Vector): number => {
  let [shared, ofOne, ofOther] = [0, 0, 0]
  for (const [word, weight] of one) {
    ofOne += weight ** 2
    if (other.has(word)) shared += weight ** 2
  }
  for (const weight of other.values()) ofOther += weight ** 2
  return ofOne === 0 || ofOther === 0 ? 0 : shared / Math.sqrt(ofOne * ofOther)
}

const weights = (statements: readonly Statement[]): Weigh => {
  const texts = statements.flatMap(({ title, part, unit, phrases }) => [
    `${title} ${part ?? ''} ${unit}`,
    ...phrases.map(({ before, after }) => `${before} ${after}`),
  ])
  const heldBy = new Map<string, number>()
  for (const text of texts) for (const word of new Set(wordsIn(text))) heldBy.set(word, (heldBy.get(word) ?? 0) + 1)
  // A word that the ledger never writes still tells two sentences apart.
  return (word) => Math.log(1 + texts.length / (1 + (heldBy.get(word) ?? 0)))
}

// Written alone, not inside another word; `\b` knows no Vietnamese letters.
const alone = (short: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${short})(?![\\p{L}\\p{N}])`, 'gu')

const abbreviations: readonly (readonly [RegExp, string])[] = [
  [alone('kh ?& ?cn|khcn'), 'khoa học công nghệ'],
  [alone('ptđ'), 'phương tiện đo'],
  [alone('htqlcl'), 'hệ thống quản lý chất lượng'],
  [alone('tthc'), 'thủ tục hành chính'],
  [alone('cchc'), 'cải cách hành chính'],
  [alone('shtt'), 'sở hữu trí tuệ'],
  [alone('atbx'), 'an toàn bức xạ'],
  [alone('vbqppl'), 'văn bản quy phạm pháp luật'],
]

const saysNothing = new Set(
  'của và cho các những là được đã tại trên địa bàn tỉnh trong với theo về có từ đến để do ra số việc công tác này năm'.split(
    ' ',
  ),
)

const wordsIn = (text: string): readonly string[] => {
  const plain = abbreviations.reduce(
    (so, [short, long]) => so.replace(short, long),
    text.normalize('NFC').toLowerCase(),
  )
  return (plain.match(/\p{L}+/gu) ?? []).filter((word) => !saysNothing.has(word))
}
