import { sentenceAround } from '../language/clauses.ts'
import type { Quantity } from '../language/quantities.ts'
import type { ReadLine, Reading } from '../language/reading.ts'
import { isSlip, rounded } from './slips.ts'
import type { WrongSum } from './wrong-sum.ts'

/** What is left over does not make the first number full: «Tiếp nhận 64 đơn, đã giải quyết 54 đơn, còn lại 12 đơn». */
export const remaindersThatDiffer = ({ lines }: Reading): readonly WrongSum[] => lines.flatMap(inLine)

const inLine = (line: ReadLine): readonly WrongSum[] =>
  line.quantities.flatMap((rest) => {
    if (line.kind === 'cell' || !isRest(line, rest) || isPlaced(line, rest)) return []
    const { from } = sentenceAround(line.clauses, rest.from)
    const depth = line.clauses.depths[rest.from]
    const told = line.quantities.filter(
      (each) => each.from >= from && each.to <= rest.from && line.clauses.depths[each.from] === depth,
    )
    const run = told.filter(({ unit }) => unit === rest.unit || rest.unit === '' || unit === '')
    const [whole, ...others] = run
    if (whole === undefined || others.length === 0 || run.length !== told.length || whole.unit === '') return []
    const values = [...run, rest].map(({ value }) => value)
    if ([...run, rest].some(({ isAbout }) => isAbout) || values.some((_value, at) => isFull(values.slice(at))))
      return []
    const parts = [...others, rest]
    const sum = rounded(parts.reduce((total, { value }) => total + value, 0))
    const isNear = Math.abs(whole.value - sum) / Math.max(whole.value, 1) <= 0.25
    if (!isSlip(whole.value, values.slice(1)) && !isNear) return []
    const placed = (quantity: Quantity) => ({ line: line.index, quantity })
    return [{ whole: placed(whole), parts: parts.map(placed), sum, certainty: 'wrong' as const }]
  })

const isRest = ({ text }: ReadLine, { from }: Quantity): boolean =>
  /(?:^|[\s,;])còn lại(?:\slà|\scó)?\s$/iu.test(text.slice(Math.max(0, from - 20), from))

const isPlaced = ({ claims }: ReadLine, rest: Quantity): boolean =>
  claims.some(({ list }) => list.parts.length > 1 && list.parts.some(({ quantity }) => quantity === rest))

const isFull = ([whole = 0, ...parts]: readonly number[]): boolean =>
  parts.length > 1 && rounded(parts.reduce((total, part) => total + part, 0)) === whole
