import type { Paper } from '../paper.ts'

/**
 * Of what time a section tells: the period itself, from the beginning of the year (of a report that tells of a month or quarter
 * too), or what is planned.
 */
export type Scope = 'period' | 'cumulative' | 'plan'

/**
 * The scope of every line, by the headings over it: «KẾT QUẢ 9 THÁNG ĐẦU NĂM» begins the cumulative part of a report that
 * has another part, «NHIỆM VỤ TRỌNG TÂM» the planned one.
 */
export const scopesOf = (paper: Paper): readonly Scope[] => {
  const scopes: Scope[] = []
  const over: { readonly depth: number; readonly scope: Scope }[] = []
  for (const line of paper.lines) {
    if (line.kind === 'heading') {
      while (over.length > 0 && (over.at(-1)?.depth ?? 0) >= line.depth) over.pop()
      const said = saidBy(line.text)
      if (said !== undefined) over.push({ depth: line.depth, scope: said })
    }
    scopes.push(over.at(-1)?.scope ?? 'period')
  }
  // A note tells of what its mark stands in, wherever the page has put it.
  const callers = new Map(paper.lines.flatMap(({ index, calls }) => calls.map(({ mark }) => [mark, index] as const)))
  return paper.lines.map(({ kind, label }, at) => {
    const caller = kind === 'note' && label !== undefined ? callers.get(label) : undefined
    return scopes[caller ?? at] ?? 'period'
  })
}

const saidBy = (heading: string): Scope | undefined => {
  const lower = heading.toLowerCase()
  if (
    /nhiệm vụ (?:(?:công tác|chủ yếu|trọng tâm) )*(?:\d+ )?(?:tháng|quý|năm|thời gian tới)|thời gian tới|(nhiệm vụ|phương hướng|kế hoạch|công tác)(?: [\p{L}&]+){0,4} (trọng tâm|chủ yếu)|phương hướng|giải pháp thực hiện|dự kiến kế hoạch|tóm tắt kế hoạch|(?<!(?:kết quả|tình hình|đánh giá).{0,40})kế hoạch (công tác )?(tháng|quý|năm)/u.test(
      lower,
    )
  )
    return 'plan'
  if (/\d+ tháng đầu năm|lũy kế|luỹ kế|(sáu|chín) tháng đầu năm/u.test(lower)) return 'cumulative'
  if (/kết quả|tình hình|thực hiện/u.test(lower)) return 'period'
  return undefined
}
