import { useQuery } from '@tanstack/react-query'
import { Input, type InputRef, Modal, Segmented } from 'antd'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { emptyClause, figureSpans, type FigureToken, reportWords, writeToken } from '../../ledger/passage/index.ts'
import type { IndicatorTold } from '../../server/index.ts'
import { holdsWords } from '../fields/plain-text.ts'
import { writtenFigure } from '../figures/figure-value.ts'
import type { FigurePlace } from './figure-context.ts'
import { figureQuery, indicatorsQuery, soughtIndicators } from './indicators.ts'

type Props = {
  readonly isOpen: boolean
  readonly of: FigurePlace | undefined
  /** Whether a figure that stands already is exchanged: nothing but another figure or word takes its place. */
  readonly isExchange: boolean
  /** Takes a token as it is written: `{calibrations.verified outcome=failed}`. */
  readonly onChosen: (token: string) => void
  /** A second brace means the brace itself. */
  readonly onBrace: () => void
  readonly onClosed: () => void
  /** Nothing of the dialog is there any more. */
  readonly onGone: () => void
}

/** Finds an indicator by the words of its title, then its whole or one of its parts; arrow keys and Enter are enough. */
export const FigureSearch = (props: Props) => (
  <Modal
    open={props.isOpen}
    onCancel={props.onClosed}
    afterClose={props.onGone}
    title="Chèn số liệu"
    footer={null}
    width={680}
    destroyOnHidden
    className="figure-search"
    focusable={{ focusTriggerAfterClose: false }}
  >
    {props.isOpen ? <Search {...props} /> : null}
  </Modal>
)

type Option = { readonly key: string; readonly name: string; readonly detail: string; readonly choose: () => void }

const mostShown = 60

const Search = ({ of, isExchange, onChosen, onBrace }: Props) => {
  const { data: indicators = [], isPending } = useQuery(indicatorsQuery)
  const [sought, setSought] = useState('')
  const [chosen, setChosen] = useState<IndicatorTold>()
  const [span, setSpan] = useState('reported')
  const input = useRef<InputRef>(null)
  // The dialog takes the focus first, when it has opened.
  useEffect(() => {
    const later = setTimeout(() => input.current?.focus(), 50)
    return () => clearTimeout(later)
  }, [])

  const finish = (indicator: IndicatorTold, part?: FigureToken['part']): void =>
    onChosen(
      writeToken({
        indicator: indicator.code,
        ...(part === undefined ? {} : { part }),
        ...(span === 'reported' ? {} : { span }),
      }),
    )
  const pick = (indicator: IndicatorTold): void => {
    if (indicator.splits.length === 0 || of === undefined) return finish(indicator)
    setChosen(indicator)
    setSought('')
  }
  const parts = useParts(of, chosen, sought, finish)
  const options: readonly Option[] =
    chosen === undefined
      ? [
          ...wordsHolding(sought, isExchange).map((word) => ({ ...word, choose: () => onChosen(word.token) })),
          ...soughtIndicators(indicators, sought, mostShown).map((each) => ({
            key: each.code,
            name: each.title,
            detail: `${each.unit} · ${each.register.title}`,
            choose: () => pick(each),
          })),
        ]
      : parts
  return (
    <div className="figure-search-body">
      <Segmented
        value={span}
        onChange={setSpan}
        aria-label="Khoảng của số liệu"
        options={Object.entries(figureSpans).map(([value, name]) => ({ value, label: name }))}
      />
      <Combobox
        input={input}
        label={chosen === undefined ? 'Tìm chỉ tiêu' : `Phần của: ${chosen.title}`}
        sought={sought}
        onSought={(text) => (text.endsWith('{') ? onBrace() : setSought(text))}
        options={options}
        {...(chosen === undefined ? {} : { onBack: () => setChosen(undefined) })}
      />
      <p className="quiet" role="status">
        {isPending
          ? 'Đang tải danh mục chỉ tiêu…'
          : options.length === 0
            ? 'Không có chỉ tiêu nào có các từ này; thử ít từ hơn.'
            : `${options.length >= mostShown ? 'Còn nhiều chỉ tiêu khác, gõ thêm để lọc' : `${options.length} mục`}. ↑ ↓ để chọn, Enter để chèn${chosen === undefined ? ', { để viết dấu ngoặc' : ', Backspace để về danh mục'}.`}
      </p>
    </div>
  )
}

type Word = { readonly key: string; readonly name: string; readonly detail: string; readonly token: string }

const words: readonly Word[] = Object.entries(reportWords).map(([word, name]) => ({
  key: word,
  name,
  detail: 'lời của báo cáo',
  token: `{${word}}`,
}))
const clause: Word = {
  key: 'clause',
  name: 'phần chỉ nêu khi có số liệu',
  detail: 'viết vào giữa, với ít nhất một số liệu',
  token: emptyClause,
}

// They are few and would not be found below the indicators.
const wordsHolding = (sought: string, isExchange: boolean): readonly Word[] =>
  (isExchange ? words : [...words, clause]).filter(({ name, key }) => holdsWords(`${name} ${key}`, sought))

const useParts = (
  of: FigurePlace | undefined,
  chosen: IndicatorTold | undefined,
  sought: string,
  finish: (indicator: IndicatorTold, part?: FigureToken['part']) => void,
): readonly Option[] => {
  const { data: figure } = useQuery({
    ...figureQuery(of ?? { province: '', period: '' }, chosen?.code ?? ''),
    enabled: of !== undefined && chosen !== undefined,
  })
  if (chosen === undefined) return []
  const labels = new Map(chosen.splits.map(({ by, label }) => [by, label]))
  const whole: Option = {
    key: '',
    name: 'Cả số liệu',
    detail: figure === undefined ? chosen.unit : `${writtenFigure(figure.value, chosen.style)} ${chosen.unit}`,
    choose: () => finish(chosen),
  }
  const parts = (figure?.parts ?? []).map(({ by, key, label, value }) => ({
    key: `${by}=${key}`,
    name: label,
    detail: `${writtenFigure(value, chosen.style)} · ${labels.get(by) ?? by}`,
    choose: () => finish(chosen, { by, key }),
  }))
  const plain = sought.trim().toLocaleLowerCase('vi')
  return [whole, ...parts].filter(({ name }) => name.toLocaleLowerCase('vi').includes(plain))
}

type ComboboxProps = {
  readonly input: React.Ref<InputRef>
  readonly label: string
  readonly sought: string
  readonly onSought: (text: string) => void
  readonly options: readonly Option[]
  readonly onBack?: () => void
}

const Combobox = ({ input, label, sought, onSought, options, onBack }: ComboboxProps) => {
  const id = useId()
  const [at, setAt] = useState(0)
  const active = Math.min(at, Math.max(0, options.length - 1))
  useEffect(() => setAt(0), [label, sought])
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, active])

  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter ends a syllable that an input method is still composing.
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') setAt(Math.min(active + 1, options.length - 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(active - 1, 0))
    else if (event.key === 'Enter') options[active]?.choose()
    else if (event.key === 'Backspace' && sought === '' && onBack !== undefined) onBack()
    else return
    event.preventDefault()
  }
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <Input
        ref={input}
        id={id}
        value={sought}
        onChange={({ target }) => onSought(target.value)}
        onKeyDown={onKeyDown}
        role="combobox"
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        aria-activedescendant={options.length === 0 ? undefined : `${id}-${active}`}
        placeholder="Gõ vài từ, có dấu hoặc không dấu"
        autoComplete="off"
      />
      <ul id={`${id}-list`} role="listbox" aria-label={label} className="figure-search-options">
        {options.map(({ key, name, detail, choose }, place) => (
          <li key={key} id={`${id}-${place}`} role="option" aria-selected={place === active} onClick={choose}>
            <span>{name}</span>
            <span className="quiet">{detail}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
