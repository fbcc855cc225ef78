import type { Span } from './paper.ts'

/** The classes of findings, in the order in which they are shown, with their names on screens. */
export const findingKinds = {
  sums: 'Tổng và thành phần',
  lists: 'Số lượng và liệt kê',
  repeats: 'Số liệu nhắc lại',
  time: 'Thời gian',
  citations: 'Văn bản viện dẫn',
  percentages: 'Tỷ lệ và so sánh',
  words: 'Từ ngữ, giá trị',
  layout: 'Thể thức',
  ledger: 'Đối chiếu sổ',
  earlier: 'Đối chiếu báo cáo trước',
} as const

export type FindingKind = keyof typeof findingKinds

/** How sure a finding is: `wrong` cannot be right as it stands; `to-look-at` asks a person. */
export type Certainty = 'wrong' | 'to-look-at'

/**
 * Something in a paper that does not agree (điểm cần soát).
 */
export interface Finding {
  readonly kind: FindingKind
  /** Stable and readable, its class first: `sums/parts-differ`. */
  readonly code: string
  readonly certainty: Certainty
  /** Where it is marked; the first is the place itself, the others what it was compared with. */
  readonly at: readonly [Span, ...Span[]]
  /** What was read, in Vietnamese: «39 nhiệm vụ; thành phần: 30 + 8 = 38». */
  readonly read: string
  /** What would agree, in Vietnamese. */
  readonly expected: string
  /** One Vietnamese sentence for the officer. */
  readonly tell: string
  /** The law behind it, where there is one: «Nghị định số 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, khoản 3». */
  readonly rule?: string
}

/** Numbers of a sentence that no rule could place: said to the reader, so that silence is not taken for agreement. */
export interface Unread {
  readonly at: Span
  readonly numbers: number
}

/** What came of checking a paper: findings in the order of the paper. */
export interface Verdict {
  readonly findings: readonly Finding[]
  readonly unread: readonly Unread[]
}
