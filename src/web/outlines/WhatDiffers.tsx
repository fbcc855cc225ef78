import { useQuery } from '@tanstack/react-query'
import { clauseWords, parseWithFigures, type Piece, reportWords } from '../../ledger/passage/index.ts'
import type { WrittenOutline } from '../../ledger/report/index.ts'
import { indicatorsQuery } from '../rich-text/indicators.ts'
import { differences, outlineLines } from './differences.ts'
import type { TopicTold, WordingWritten } from './queries.ts'

type OutlineDiffersProps = {
  readonly before: WrittenOutline
  readonly after: WrittenOutline
  readonly topics: readonly TopicTold[]
}

/** The lines of an outline that somebody else took out and wrote in. */
export const OutlineDiffers = ({ before, after, topics }: OutlineDiffersProps) => {
  const found = differences(outlineLines(before, topics), outlineLines(after, topics))
  if (found.length === 0) return <p>Các dòng không khác bản đã mở để sửa.</p>
  return (
    <>
      <p>Khác bản đã mở để sửa:</p>
      <ul>
        {found.map(({ line, is }, at) => (
          <li key={`${at} ${line}`}>
            <span className="quiet">{is === 'gone' ? 'Bỏ: ' : 'Thêm: '}</span>
            {is === 'gone' ? <del>{line}</del> : <ins>{line}</ins>}
          </li>
        ))}
      </ul>
    </>
  )
}

/** A wording of somebody else, its figures by their names. */
export const OtherWording = ({ text, whenNone }: WordingWritten) => (
  <blockquote className="outline-other">
    {text.split('\n').map((line, at) => (
      <p key={`${at} ${line}`}>
        <WithFigures text={line} />
      </p>
    ))}
    {whenNone === undefined ? null : (
      <p>
        Khi mọi số liệu bằng không: <WithFigures text={whenNone} />
      </p>
    )}
  </blockquote>
)

const WithFigures = ({ text }: { readonly text: string }) => {
  const { data: indicators } = useQuery(indicatorsQuery)
  const titleOf = (code: string): string => indicators?.find((each) => each.code === code)?.title ?? code
  return parseWithFigures(text)
    .map((piece) => written(piece, titleOf))
    .join('')
}

const written = (piece: Piece, titleOf: (code: string) => string): string => {
  switch (piece.kind) {
    case 'figure':
      return `[${[titleOf(piece.indicator), piece.part?.key].filter(Boolean).join(' · ')}]`
    case 'word':
      if (Object.hasOwn(clauseWords, piece.word)) return piece.word === 'end' ? ']' : '[nếu có: '
      return `[${Object.hasOwn(reportWords, piece.word) ? reportWords[piece.word as keyof typeof reportWords] : piece.word}]`
    case 'text':
    case 'broken':
      return piece.text
  }
}
