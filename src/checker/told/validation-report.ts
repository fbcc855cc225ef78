import type { PlainDate } from '../../ledger/index.ts'
import type { CheckedPaper } from '../check.ts'
import { findingKinds } from '../finding.ts'
import { markOf, sentenceAt } from '../mark-of.ts'
import type { Paper } from '../paper.ts'

/**
 * The outcome as data, in the shape of the ESS validation report (an entry for each rule that failed, with `event`, `rule`,
 * `data` and `value`), and beside it what was not read. `value` 0: the rule does not hold; `null`: a person has to look.
 */
export const validationReport = (paper: Paper, checked: CheckedPaper, today: PlainDate) => ({
  report: { name: paper.name, source: paper.source, period: checked.period ?? null, checkedOn: today },
  validation: checked.findings.map((finding) => ({
    id: markOf(finding, paper.lines),
    event: { time: today, actor: 'socai', agent: 'socai check', trigger: 'order' },
    rule: {
      language: 'vi',
      expression: finding.code,
      severity: finding.certainty === 'wrong' ? 'error' : 'warning',
      description: finding.tell,
      class: findingKinds[finding.kind],
      basis: finding.rule ?? null,
    },
    data: {
      source: finding.at.map(({ line, from, to }) => ({
        line: line + 1,
        page: paper.lines[line]?.page ?? null,
        from,
        to,
        text: paper.lines[line]?.text.slice(from, to) ?? '',
      })),
      target: sentenceAt(finding.at[0], paper.lines),
      description: finding.read,
      expected: finding.expected,
    },
    value: finding.certainty === 'wrong' ? 0 : null,
  })),
  notRead: checked.unread.map(({ at, numbers }) => ({
    line: at.line + 1,
    sentence: sentenceAt(at, paper.lines),
    numbers,
  })),
})
