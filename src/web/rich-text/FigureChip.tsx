import { useQuery } from '@tanstack/react-query'
import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import {
  clauseWords,
  type FigureToken,
  figureSpans,
  parseWithFigures,
  reportWords,
} from '../../ledger/passage/index.ts'
import { writtenFigure } from '../figures/figure-value.ts'
import { useFigures } from './figure-context.ts'
import { figureQuery, indicatorsQuery } from './indicators.ts'

/** A figure in the editor: its value where a period is known, else its name. It opens the search to be exchanged. */
export const FigureChip = ({ node, selected, updateAttributes }: NodeViewProps) => {
  const { change } = useFigures()
  const [piece] = parseWithFigures(String(node.attrs['token']))
  if (piece?.kind === 'word' && Object.hasOwn(clauseWords, piece.word))
    return (
      <NodeViewWrapper as="span" contentEditable={false} className={`figure-chip clause${selected ? ' selected' : ''}`}>
        <span title={nameIn(clauseWords, piece.word)}>{piece.word === 'end' ? ']' : '[ nếu có:'}</span>
      </NodeViewWrapper>
    )
  return (
    <NodeViewWrapper as="span" contentEditable={false} className={`figure-chip${selected ? ' selected' : ''}`}>
      <button type="button" tabIndex={-1} onClick={() => change((token) => updateAttributes({ token }))}>
        {piece?.kind === 'figure' ? <FigureName token={piece} /> : null}
        {piece?.kind === 'word' ? nameIn(reportWords, piece.word) : null}
      </button>
    </NodeViewWrapper>
  )
}

const nameIn = (names: Readonly<Record<string, string>>, name: string): string => names[name] ?? `${name}?`

/** What a figure is called, and what it is where a period is known. */
const FigureName = ({ token }: { readonly token: FigureToken }) => {
  const { of } = useFigures()
  const { data: indicators } = useQuery(indicatorsQuery)
  const isValued = token.span === undefined
  // A part has its name from the figure, also where its value is that of another span.
  const isAsked = of !== undefined && (isValued || token.part !== undefined)
  const { data: figure, isError } = useQuery({
    ...figureQuery(of ?? { province: '', period: '' }, token.indicator),
    enabled: isAsked,
  })
  const indicator = indicators?.find(({ code }) => code === token.indicator)
  if (indicators !== undefined && indicator === undefined)
    return (
      <span className="figure-chip-unknown" title={`Không có chỉ tiêu “${token.indicator}”`}>
        {token.indicator}?
      </span>
    )
  if (isAsked && !isError && (figure === undefined || indicator === undefined))
    return <span title={indicator?.title}>…</span>
  const part = figure?.parts.find(({ by, key }) => by === token.part?.by && key === token.part.key)
  const span = token.span === undefined ? undefined : nameIn(figureSpans, token.span)
  const name = [indicator?.title ?? token.indicator, part?.label ?? token.part?.key, span].filter(Boolean).join(' · ')
  if (!isValued || figure === undefined || indicator === undefined) return <span title={name}>{name}</span>
  const value = token.part === undefined ? figure.value : (part?.value ?? 0)
  return (
    <span title={name}>
      {writtenFigure(value, indicator.style)}
      <span className="visually-hidden"> ({name})</span>
    </span>
  )
}
