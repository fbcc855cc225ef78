/** The abbreviation of a kind of document in its symbol (Decree 30/2020/NĐ-CP, Annex III; the Party's Guidance 36-HD/VPTW). */
export const kindAbbreviations: Readonly<Record<string, readonly string[]>> = {
  'nghị quyết': ['NQ'],
  'nghị quyết liên tịch': ['NQLT'],
  'nghị định': ['NĐ'],
  'quyết định': ['QĐ'],
  'thông tư': ['TT'],
  'thông tư liên tịch': ['TTLT'],
  'chỉ thị': ['CT'],
  'kế hoạch': ['KH'],
  'chương trình': ['CTr', 'CT', 'CTHĐ'],
  'công điện': ['CĐ'],
  'tờ trình': ['TTr'],
  'báo cáo': ['BC'],
  'thông báo': ['TB'],
  'hướng dẫn': ['HD'],
  'kết luận': ['KL'],
  'quy định': ['QyĐ', 'QĐ'],
  'quy chế': ['QC'],
  'đề án': ['ĐA'],
  'phương án': ['PA'],
  'giấy mời': ['GM'],
  'biên bản': ['BB'],
  'giấy phép': ['GP'],
  'pháp lệnh': ['PL'],
}

/** Every abbreviation of a kind. */
export const allKinds: ReadonlySet<string> = new Set(Object.values(kindAbbreviations).flat())

/** Who signs under an abbreviation, and how a text names them; only those that are the same in the whole country. */
export const issuers: readonly { readonly sign: RegExp; readonly said: RegExp; readonly name: string }[] = [
  { sign: /^CP$/, said: /^Chính phủ/u, name: 'Chính phủ' },
  { sign: /^TTg$/i, said: /^Thủ tướng/u, name: 'Thủ tướng Chính phủ' },
  { sign: /^QH\d*$/, said: /^Quốc hội/u, name: 'Quốc hội' },
  { sign: /^UBTVQH\d*$/, said: /^Ủy ban Thường vụ Quốc hội/u, name: 'Ủy ban Thường vụ Quốc hội' },
  { sign: /^VPCP$/, said: /^Văn phòng Chính phủ/u, name: 'Văn phòng Chính phủ' },
  { sign: /^TTCP$/, said: /^Thanh tra Chính phủ/u, name: 'Thanh tra Chính phủ' },
  { sign: /^TW$/, said: /Trung ương|^Bộ Chính trị|^Ban Bí thư/u, name: 'cơ quan Trung ương của Đảng' },
  { sign: /^TU$/, said: /^(?:Tỉnh ủy|Thành ủy|Ban Thường vụ)/u, name: 'Tỉnh ủy' },
  { sign: /^ĐU$/, said: /^Đảng ủy/u, name: 'Đảng ủy' },
  { sign: /^HĐND$/, said: /HĐND|Hội đồng nhân dân/u, name: 'Hội đồng nhân dân' },
  { sign: /^UBND$/, said: /UBND|[ỦU][ỷy] ban nhân dân|Ủy ban nhân dân/u, name: 'Ủy ban nhân dân' },
  { sign: /^BKH&?CN$/, said: /^Bộ (?:trưởng Bộ )?(?:Khoa học|KH&CN|KHCN)/u, name: 'Bộ Khoa học và Công nghệ' },
  { sign: /^BTC$/, said: /^Bộ (?:trưởng Bộ )?Tài chính/u, name: 'Bộ Tài chính' },
  { sign: /^BNV$/, said: /^Bộ (?:trưởng Bộ )?Nội vụ/u, name: 'Bộ Nội vụ' },
  { sign: /^BYT$/, said: /^Bộ (?:trưởng Bộ )?Y tế/u, name: 'Bộ Y tế' },
  { sign: /^BCT$/, said: /^Bộ (?:trưởng Bộ )?Công [Tt]hương/u, name: 'Bộ Công Thương' },
  { sign: /^BTTTT$/, said: /^Bộ (?:trưởng Bộ )?Thông tin/u, name: 'Bộ Thông tin và Truyền thông' },
  { sign: /^BKHĐT$/, said: /^Bộ (?:trưởng Bộ )?Kế hoạch/u, name: 'Bộ Kế hoạch và Đầu tư' },
  { sign: /^BTP$/, said: /^Bộ (?:trưởng Bộ )?Tư pháp/u, name: 'Bộ Tư pháp' },
  { sign: /^S?KH&?CN$/, said: /^(?:Giám đốc )?Sở (?:Khoa học|KH&CN|KHCN)/u, name: 'Sở Khoa học và Công nghệ' },
]

/** The parts of a symbol: «21/2020/QĐ-UBND» is number 21, year 2020, kind QĐ, signs UBND. */
export interface SymbolRead {
  readonly number: number
  readonly year?: number
  readonly kind?: string
  /** What stands behind number, year and kind: the issuer first, then its division. */
  readonly signs: readonly string[]
  readonly isOfParty: boolean
}

/** Reads a symbol, also one that is not quite in order. */
export const readSymbol = (symbol: string): SymbolRead => {
  const found = /^(\d+)[a-z]?(?:\/(\d{4}))?([-/])(.*)$/u.exec(symbol)
  const rest = found?.[4] ?? ''
  const parts = rest.split(/[-/.]+/).filter((part) => part !== '')
  const kind = parts[0] !== undefined && allKinds.has(parts[0]) ? parts[0] : undefined
  return {
    number: Number(found?.[1] ?? 0),
    ...(found?.[2] === undefined ? {} : { year: Number(found[2]) }),
    ...(kind === undefined ? {} : { kind }),
    signs: kind === undefined ? parts : parts.slice(1),
    isOfParty: found?.[3] === '-',
  }
}
