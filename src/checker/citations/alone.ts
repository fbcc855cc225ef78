import type { Finding } from '../finding.ts'
import { type CitedHere, dayWritten, nameOf } from './cited-in-paper.ts'
import { allKinds, issuers, kindAbbreviations } from './symbols.ts'

const decree = 'Nghị định số 30/2020/NĐ-CP, Phụ lục III'

/** What does not agree in one citation by itself. */
export const findingsOfOne = (cited: CitedHere, signed: number | undefined): readonly Finding[] => {
  const malformed = malformedSymbol(cited)
  return [
    ...(malformed === undefined ? [...wrongKind(cited), ...wrongIssuer(cited), ...oddLetters(cited)] : [malformed]),
    ...wrongDate(cited, signed),
  ]
}

const finding = (
  cited: CitedHere,
  code: string,
  certainty: Finding['certainty'],
  expected: string,
  tell: string,
  rule?: string,
): Finding => ({
  kind: 'citations',
  code: `citations/${code}`,
  certainty,
  at: [cited.at],
  read: `${nameOf(cited)}${cited.date === undefined ? '' : ` ngày ${dayWritten(cited)}`}${cited.issuer === undefined ? '' : ` của ${cited.issuer}`}`,
  expected,
  tell,
  ...(rule === undefined ? {} : { rule }),
})

const glued = new RegExp(
  `[-/](?!TTCP)(?:${[...allKinds].join('|')})(?:CP|TTg|UBND|HĐND|TW|SKHCN|SKH&CN|BKHCN|BTC|BNV|TU)(?![\\p{L}])`,
  'u',
)

const malformedSymbol = (cited: CitedHere): Finding | undefined => {
  const { symbol } = cited
  if (!/[-/.]{2}|^\d+\p{Lu}/u.test(symbol) && !glued.test(symbol)) return undefined
  return finding(
    cited,
    'malformed',
    'wrong',
    'số, dấu gạch chéo, chữ viết tắt tên loại, dấu gạch nối, chữ viết tắt cơ quan ban hành, như 84/QĐ-UBND',
    `Số, ký hiệu “${symbol}” viết không đúng thể thức.`,
    decree,
  )
}

const wrongKind = (cited: CitedHere): readonly Finding[] => {
  const { type, symbol, read } = cited
  const said = type?.toLowerCase() ?? ''
  if (said.startsWith('luật'))
    return read.signs.some((sign) => /^(?:QH|L-CTN)/.test(sign)) || /QH\d+$/.test(symbol) || read.kind === undefined
      ? []
      : [
          finding(
            cited,
            'kind',
            'wrong',
            'ký hiệu luật dạng 11/2022/QH15',
            `Luật không có ký hiệu “${symbol}”.`,
            decree,
          ),
        ]
  const abbreviations = kindAbbreviations[said]
  const isLetter = said === 'công văn' && read.kind !== undefined
  if (abbreviations === undefined ? !isLetter : read.kind === undefined || abbreviations.includes(read.kind)) return []
  const meant = Object.entries(kindAbbreviations).find(([, signs]) => signs.includes(read.kind ?? ''))?.[0]
  return [
    finding(
      cited,
      'kind',
      'wrong',
      abbreviations === undefined
        ? 'công văn không ghi tên loại trong ký hiệu'
        : `ký hiệu của ${said} có chữ ${abbreviations.join(' hoặc ')}`,
      `Gọi là “${said}” nhưng ký hiệu “${symbol}” là của ${meant ?? 'loại văn bản khác'}.`,
      decree,
    ),
  ]
}

const wrongIssuer = (cited: CitedHere): readonly Finding[] => {
  const { issuer, symbol, read } = cited
  const [sign = ''] = read.signs
  const signed = issuers.find((each) => each.sign.test(sign))
  const kindFits = kindOnlyOf(read.kind, sign)
  if (kindFits !== undefined)
    return [finding(cited, 'kind', 'wrong', kindFits, `Ký hiệu “${symbol}” ghép tên loại và cơ quan không có.`, decree)]
  if (issuer === undefined || signed === undefined || signed.said.test(issuer)) return []
  // A name that is not known says nothing against the symbol.
  if (!issuers.some((each) => each.said.test(issuer)) && !/^(?:Bộ|Sở)\s/u.test(issuer)) return []
  return [
    finding(
      cited,
      'issuer',
      'wrong',
      `ký hiệu ${sign} là của ${signed.name}`,
      `Văn bản có ký hiệu “${symbol}” do ${signed.name} ban hành, không phải ${issuer}.`,
      decree,
    ),
  ]
}

// A decree is the Government's, a circular a minister's, whatever stands behind them.
const kindOnlyOf = (kind: string | undefined, sign: string): string | undefined => {
  if (kind === 'NĐ' && sign !== 'CP') return 'nghị định do Chính phủ ban hành: NĐ-CP'
  if (kind === 'TT' && /^(?:CP|TTg|UBND|HĐND|TW|S\p{Lu}+)$/u.test(sign))
    return 'thông tư do bộ trưởng ban hành, như TT-BKHCN'
  if (/^CP$/.test(sign) && (kind === 'QĐ' || kind === 'KH'))
    return 'Chính phủ ban hành nghị định, nghị quyết; quyết định là của Thủ tướng: QĐ-TTg'
  return undefined
}

const oddLetters = (cited: CitedHere): readonly Finding[] => {
  const { symbol, read } = cited
  const [sign = ''] = read.signs
  const right = sign === 'TTG' ? 'TTg' : sign === 'BKH&CN' ? 'BKHCN' : undefined
  if (right === undefined) return []
  return [
    finding(
      cited,
      'letters',
      'to-look-at',
      `${symbol.replace(sign, right)}`,
      `Chữ viết tắt “${sign}” trong ký hiệu viết đúng là ${right}.`,
      decree,
    ),
  ]
}

const wrongDate = (cited: CitedHere, signed: number | undefined): readonly Finding[] => {
  const { date, day, read, symbol } = cited
  if (date === undefined) return []
  if (day === undefined)
    return [finding(cited, 'date', 'wrong', 'một ngày có trong lịch', `Ngày ${dayWritten(cited)} không có trong lịch.`)]
  if (read.year !== undefined && read.year !== date.year)
    return [
      finding(
        cited,
        'year',
        'wrong',
        `năm trong ký hiệu và năm ban hành là một (${read.year} hoặc ${date.year})`,
        `Ký hiệu “${symbol}” ghi năm ${read.year} nhưng ngày ban hành là ${dayWritten(cited)}.`,
      ),
    ]
  if (signed !== undefined && day > signed)
    return [
      finding(
        cited,
        'later',
        'wrong',
        'văn bản viện dẫn ban hành trước hoặc cùng ngày báo cáo',
        `${nameOf(cited)} ngày ${dayWritten(cited)} ban hành sau ngày của báo cáo này.`,
      ),
    ]
  return []
}
