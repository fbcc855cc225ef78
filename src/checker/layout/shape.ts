import type { Finding } from '../finding.ts'
import { type Clause, foundAt, type SeenLine, written } from './found.ts'

/** How the letters of a component have to be. */
export interface Shape {
  readonly code: string
  readonly name: string
  readonly clause: Clause
  /** Smallest and largest size, points. */
  readonly size: readonly [number, number]
  readonly bold: boolean
  readonly italic: boolean
  readonly centred?: true
}

/** What deviates of the shape of a component; it has to stand in lines of its own. */
export const shapeFindings = (lines: readonly (SeenLine | undefined)[], shape: Shape): readonly Finding[] => {
  const seen = lines.filter((line) => line !== undefined)
  const unlike = seen.filter((line) => deviationsOf(line, shape).length > 0)
  const deviations = [...new Set(unlike.flatMap((line) => deviationsOf(line, shape)))].join('; ')
  return foundAt(
    unlike.map(({ of }) => of),
    {
      code: shape.code,
      clause: shape.clause,
      read: `${shape.name}: ${deviations}`,
      expected: `${expectedOf(shape)}`,
      tell: `${shape.name} trình bày chưa đúng quy định: ${deviations}.`,
    },
  )
}

const deviationsOf = ({ size, bold, italic, align }: SeenLine, shape: Shape): readonly string[] => [
  ...(size !== undefined && (size < shape.size[0] || size > shape.size[1]) ? [`cỡ chữ ${written(size)}`] : []),
  ...(bold === shape.bold ? [] : [bold ? 'chữ đậm' : 'chữ không đậm']),
  ...(italic === shape.italic ? [] : [italic ? 'chữ nghiêng' : 'chữ không nghiêng']),
  ...(shape.centred !== undefined && align !== 'centre' ? ['không canh giữa'] : []),
]

const expectedOf = ({ size: [from, to], bold, italic, centred }: Shape): string => {
  const size = from === to ? `cỡ chữ ${from}` : `cỡ chữ từ ${from} đến ${to}`
  const kind = `kiểu chữ ${italic ? 'nghiêng' : 'đứng'}${bold ? ', đậm' : ''}`
  return `${size}, ${kind}${centred === undefined ? '' : ', canh giữa'}`
}
