import { type Finding, findingKinds } from '../finding.ts'

/** Who the comments of a check are from. */
export const commentAuthor = 'Sổ cái – Soát báo cáo'

/** The paragraphs of a comment: what it is, what was read, what would agree, by which rule. */
export const commentLines = ({ kind, certainty, tell, read, expected, rule }: Finding): readonly string[] => [
  `${certainty === 'wrong' ? 'Sai' : 'Cần xem'} · ${findingKinds[kind]}: ${tell}`,
  `Đọc được: ${read}`,
  `Lẽ ra: ${expected}`,
  ...(rule === undefined ? [] : [`Căn cứ: ${rule}`]),
]
