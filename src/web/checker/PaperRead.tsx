import { memo } from 'react'
import type { CheckTold } from '../../server/index.ts'
import { piecesOf } from './marked.ts'

type Finding = CheckTold['findings'][number]

/** The report as it was read, its contradictions marked where they stand and counted in the margin. */
export const PaperRead = memo(
  ({
    told: { lines, unread },
    findings,
    chosen,
    showUnread,
    onChosen,
  }: {
    readonly told: CheckTold
    readonly findings: readonly Finding[]
    readonly chosen: Finding | undefined
    readonly showUnread: boolean
    readonly onChosen: (finding: Finding) => void
  }) => (
    <article className="paper-read" lang="vi" aria-label="Báo cáo được soát">
      {lines.map((line) => (
        <p key={line.index} className={`paper-${line.kind}`} data-depth={Math.min(line.depth, 3)}>
          {line.label === undefined ? null : <span className="paper-label">{line.label} </span>}
          {piecesOf(line.index, line.text, findings, showUnread ? unread.map(({ at }) => at) : []).map((piece, at) => {
            const found = piece.findings.map((each) => findings[each]).find((each) => each !== undefined)
            if (found === undefined)
              return piece.isUnread ? (
                <span key={at} className="paper-unread">
                  {piece.text}
                </span>
              ) : (
                piece.text
              )
            const isChosen = piece.findings.some((each) => findings[each] === chosen)
            return (
              <mark
                key={at}
                className={`${found.certainty === 'wrong' ? 'mark-wrong' : 'mark-look'}${isChosen ? ' mark-chosen' : ''}`}
                data-finding={isChosen ? 'chosen' : undefined}
                onClick={() => onChosen(found)}
              >
                {piece.text}
              </mark>
            )
          })}
          <Margin findings={findings.filter(({ at }) => at[0]?.line === line.index)} onChosen={onChosen} />
        </p>
      ))}
    </article>
  ),
)

// The keyboard comes to a finding by the margin, as it does not stop at marks inside a text.
const Margin = ({
  findings,
  onChosen,
}: {
  readonly findings: readonly Finding[]
  readonly onChosen: (finding: Finding) => void
}) => {
  const [first] = findings
  if (first === undefined) return null
  const isWrong = findings.some(({ certainty }) => certainty === 'wrong')
  return (
    <button
      type="button"
      className={`paper-margin ${isWrong ? 'mark-wrong' : 'mark-look'}`}
      aria-label={`${findings.length} điểm cần soát ở dòng này: ${first.tell}`}
      onClick={() => onChosen(first)}
    >
      {findings.length}
    </button>
  )
}
