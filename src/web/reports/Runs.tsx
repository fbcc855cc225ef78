import { EditOutlined } from '@ant-design/icons'
import { Fragment, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react'
import type { WrittenFigure, WrittenRun, WrittenText } from '../../server/index.ts'
import { useReading } from './reading-context.ts'

/** Words, figures and calls of notes, as they are printed; what an officer wrote can be mended where it stands. */
export const Runs = ({ runs }: { readonly runs: readonly WrittenRun[] }) => {
  const { mending } = useReading()
  const pieces = bySource(runs)
  return pieces.map((piece, at) => {
    const { source, runs: together } = piece
    const isMended = (each: Together | undefined): boolean =>
      each?.source !== undefined && each.source === mending?.source
    // A dash before a text, and the mark that ends it, stand beside the box in which the text is mended, not on lines of their own.
    if (isMark(piece) && (isMended(pieces[at + 1]) || isMended(pieces[at - 1]))) return null
    const told = together.map((run, place) => <Run key={place} run={run} />)
    if (source === undefined) return <Fragment key={at}>{told}</Fragment>
    const [before, after] = [pieces[at - 1], pieces[at + 1]].map((each) => (isMark(each) ? textOf(each) : ''))
    return (
      <Narrative key={at} source={source} before={before} after={after}>
        {told}
      </Narrative>
    )
  })
}

/** Whether a piece is a mark alone: the dash or the number before an item, the semicolon or full stop behind it. */
const isMark = (piece: Together | undefined): piece is Together =>
  piece !== undefined &&
  piece.source === undefined &&
  /^\s*(?:[-–+•*]|\p{Nd}{1,2}[.)]|\p{Ll}\)|[.;,:])\s*$/u.test(textOf(piece))

const textOf = ({ runs }: Together): string =>
  runs.map((run) => (run.kind === 'footnote' ? `(${run.number})` : run.text)).join('')

type Together = { readonly source: string | undefined; readonly runs: WrittenRun[] }

const bySource = (runs: readonly WrittenRun[]): readonly Together[] => {
  const all: Together[] = []
  for (const run of runs) {
    const source = run.kind === 'footnote' ? undefined : run.source
    const last = all.at(-1)
    if (last !== undefined && last.source === source) last.runs.push(run)
    else all.push({ source, runs: [run] })
  }
  return all
}

type NarrativeProps = {
  readonly source: string
  /** The marks that stand around the text. */
  readonly before: string | undefined
  readonly after: string | undefined
  readonly children: ReactNode
}

const Narrative = ({ source, before = '', after = '', children }: NarrativeProps) => {
  const { onMend, mending } = useReading()
  if (mending?.source === source)
    return (
      <span className="mend-item">
        {before.trim() === '' ? null : <span>{before.trim()}</span>}
        {mending.editor}
        {after.trim() === '' ? null : <span>{after.trim()}</span>}
      </span>
    )
  if (onMend === undefined) return children
  const onClick = ({ target }: MouseEvent): void => {
    const isSelecting = (getSelection()?.toString() ?? '') !== ''
    if (!isSelecting && target instanceof Element && target.closest('[data-figure]') === null) onMend(source)
  }
  return (
    <span className="narrative" onClick={onClick} title="Bấm để sửa đoạn này">
      {children}
      <button type="button" className="narrative-mend" aria-label="Sửa đoạn này" onClick={() => onMend(source)}>
        <EditOutlined aria-hidden />
      </button>
    </span>
  )
}

const Run = ({ run }: { readonly run: WrittenRun }) => {
  if (run.kind === 'footnote')
    return (
      <sup>
        <a id={`call-${run.number}`} href={`#note-${run.number}`} aria-label={`Chú thích ${run.number}`}>
          {run.number}
        </a>
      </sup>
    )
  return <Shaped run={run}>{run.kind === 'figure' ? <Figure figure={run} /> : <Words text={run} />}</Shaped>
}

const Shaped = ({ run, children }: { readonly run: WrittenText | WrittenFigure; readonly children: ReactNode }) => {
  const slanted = run.italic ? <em>{children}</em> : children
  return run.bold ? <strong>{slanted}</strong> : slanted
}

const marks = {
  handTyped: 'Số gõ tay: hãy chèn số liệu bằng cách tìm chỉ tiêu, hoặc nêu nguồn.',
  noSuchFigure: 'Không có số liệu này: hãy chọn lại chỉ tiêu.',
} as const

const Words = ({ text: { text, mark } }: { readonly text: WrittenText }) =>
  mark === undefined ? (
    text
  ) : (
    <mark className={mark === 'handTyped' ? 'hand-typed' : 'no-such-figure'} title={marks[mark]}>
      {text}
    </mark>
  )

const Figure = ({ figure: { id, name, value, text } }: { readonly figure: WrittenFigure }) => {
  const { shown, first, onFigure } = useReading()
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Enter' || event.key === ' ') onFigure(id, name, 'panel')
    else {
      const next = stepTo(event.currentTarget, event.key)
      if (next === undefined) return
      next.focus()
      // An open panel goes along, and the focus stays with the text.
      if (shown !== undefined) onFigure(next.dataset['figure'] ?? '', next.id, 'reading')
    }
    event.preventDefault()
  }
  return (
    <data
      className={`figure${shown === name ? ' shown' : ''}`}
      id={name}
      data-figure={id}
      value={value}
      role="button"
      aria-haspopup="dialog"
      tabIndex={name === (shown ?? first) ? 0 : -1}
      onClick={() => onFigure(id, name, 'panel')}
      onKeyDown={onKeyDown}
    >
      {text}
    </data>
  )
}

/** The figure that a key leads to from another: arrows to the next and the one before, Home and End to the first and the last. */
const stepTo = (from: HTMLElement, key: string): HTMLElement | undefined => {
  const all = [...(from.closest('.sheet')?.querySelectorAll<HTMLElement>('[data-figure]') ?? [])]
  const at = all.indexOf(from)
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return all[at + 1]
    case 'ArrowLeft':
    case 'ArrowUp':
      return all[at - 1]
    case 'Home':
      return all[0]
    case 'End':
      return all.at(-1)
    default:
      return undefined
  }
}
