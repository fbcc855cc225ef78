import type { Finding } from '../finding.ts'
import { type CitedHere, dayWritten, nameOf } from './cited-in-paper.ts'

/** What does not agree between the citations of a paper. */
export const findingsTogether = (all: readonly CitedHere[]): readonly Finding[] => [
  ...citedTwice(all),
  ...numberedTwice(all),
  ...outOfOrder(all),
  ...spelledTwoWays(all),
  ...neverDated(all),
]

const keyOf = ({ symbol }: CitedHere): string => symbol.replace(/&/g, '').toUpperCase()

const citedTwice = (all: readonly CitedHere[]): readonly Finding[] =>
  groups(
    all.filter(({ day }) => day !== undefined),
    keyOf,
  ).flatMap((group): readonly Finding[] => {
    const [first, ...later] = group
    if (first === undefined) return []
    return later.flatMap((other): readonly Finding[] => {
      if (other.day === first.day) return []
      // Numbers begin anew every year: two years can be two documents, unless the symbol names its year.
      const isSameYear = other.date?.year === first.date?.year || first.read.year !== undefined
      const isSlip = isSameYear || (other.date?.day === first.date?.day && other.date?.month === first.date?.month)
      return [
        {
          kind: 'citations',
          code: 'citations/twice',
          certainty: isSameYear ? 'wrong' : 'to-look-at',
          at: [other.at, first.at],
          read: `${nameOf(other)} ngày ${dayWritten(other)}`,
          expected: `ngày ${dayWritten(first)}, như đã viện dẫn`,
          tell: isSlip
            ? `${nameOf(other)} được viện dẫn với hai ngày khác nhau: ${dayWritten(first)} và ${dayWritten(other)}.`
            : `${nameOf(other)} được viện dẫn với ngày của hai năm: ${dayWritten(first)} và ${dayWritten(other)}; hãy xem có phải hai văn bản không.`,
        },
      ]
    })
  })

// One title, kind and issuer with two numbers: a list of documents with like titles has other days.
const numberedTwice = (all: readonly CitedHere[]): readonly Finding[] =>
  groups(
    all.filter(({ title, type, day }) => title !== undefined && type !== undefined && day !== undefined),
    ({ title, type, day, read }) => [title, type, day, read.signs[0]].join(' '),
  ).flatMap((group): readonly Finding[] => {
    const [first] = group
    const other = group.find((each) => first !== undefined && keyOf(each) !== keyOf(first))
    if (first === undefined || other === undefined) return []
    return [
      {
        kind: 'citations',
        code: 'citations/two-numbers',
        certainty: 'to-look-at',
        at: [other.at, first.at],
        read: `số ${first.symbol} và số ${other.symbol}`,
        expected: 'một số cho một văn bản',
        tell: `${first.type} cùng nội dung, cùng ngày ${dayWritten(first)} được viện dẫn với hai số: ${first.symbol} và ${other.symbol}.`,
      },
    ]
  })

// Documents with the year in their symbol are numbered apart from the others, each kind and issuer by itself.
const seriesOf = ({ read, date }: CitedHere): string =>
  [read.kind ?? '', read.signs[0] ?? '', read.year === undefined ? 'plain' : 'normative', date?.year ?? ''].join(' ')

const outOfOrder = (all: readonly CitedHere[]): readonly Finding[] =>
  groups(
    all.filter(({ day, read }) => day !== undefined && read.signs.length > 0),
    seriesOf,
  ).flatMap((group) => {
    const known = [...new Map(group.map((each) => [`${each.symbol} ${each.day}`, each])).values()]
    const sorted = known.toSorted((one, other) => one.read.number - other.read.number)
    return sorted.flatMap((one, at): readonly Finding[] => {
      const next = sorted[at + 1]
      if (next === undefined || one.day === undefined || next.day === undefined) return []
      if (one.read.number === next.read.number || one.day <= next.day) return []
      return [
        {
          kind: 'citations',
          code: 'citations/order',
          certainty: 'to-look-at',
          at: [next.at, one.at],
          read: `số ${one.symbol} ngày ${dayWritten(one)}, số ${next.symbol} ngày ${dayWritten(next)}`,
          expected: 'số lớn hơn có ngày không sớm hơn, trong cùng một năm',
          tell: `Số ${next.symbol} lớn hơn số ${one.symbol} nhưng ngày lại sớm hơn; hãy xem lại số hoặc ngày của hai văn bản.`,
        },
      ]
    })
  })

const spelledTwoWays = (all: readonly CitedHere[]): readonly Finding[] => {
  const signs = all.flatMap((cited) => cited.read.signs.slice(0, 1).map((sign) => ({ cited, sign })))
  return groups(signs, ({ sign }) => sign.replace(/&/g, '').toUpperCase()).flatMap((group): readonly Finding[] => {
    const [first] = group
    const other = group.find(({ sign }) => sign !== first?.sign && sign.toUpperCase() !== first?.sign.toUpperCase())
    if (first === undefined || other === undefined) return []
    return [
      {
        kind: 'citations',
        code: 'citations/spelled-two-ways',
        certainty: 'to-look-at',
        at: [other.cited.at, first.cited.at],
        read: `${first.sign} và ${other.sign}`,
        expected: 'một cách viết tắt cho một cơ quan',
        tell: `Cùng một cơ quan được viết tắt hai cách trong ký hiệu: ${first.sign} và ${other.sign}.`,
      },
    ]
  })
}

const neverDated = (all: readonly CitedHere[]): readonly Finding[] => {
  const dated = new Set(all.filter(({ date }) => date !== undefined).map(keyOf))
  const undated = all.filter(
    (cited) => cited.type !== undefined && cited.read.year === undefined && !dated.has(keyOf(cited)),
  )
  const [first, ...others] = undated.filter(
    (cited, at) => undated.findIndex((each) => keyOf(each) === keyOf(cited)) === at,
  )
  if (first === undefined) return []
  return [
    {
      kind: 'citations',
      code: 'citations/undated',
      certainty: 'to-look-at',
      at: [first.at, ...others.map(({ at }) => at)],
      read: [first, ...others].map(nameOf).join('; '),
      expected: 'tên loại, số, ký hiệu, ngày ban hành, cơ quan ban hành khi viện dẫn lần đầu',
      tell: `${others.length + 1} văn bản được viện dẫn mà không ghi ngày ban hành.`,
      rule: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6',
    },
  ]
}

const groups = <Each>(all: readonly Each[], keyOfEach: (each: Each) => string): readonly (readonly Each[])[] => {
  const found = new Map<string, Each[]>()
  for (const each of all) {
    const key = keyOfEach(each)
    const group = found.get(key)
    if (group === undefined) found.set(key, [each])
    else group.push(each)
  }
  return [...found.values()]
}
