import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { Input, type InputRef, Modal } from 'antd'
import { type KeyboardEvent, useDeferredValue, useEffect, useRef, useState } from 'react'
import { useProvinces } from '../app/province.ts'
import { type Choice, choiceGroups } from './choices.ts'
import { foundQuery } from './search-query.ts'

const listId = 'search-choices'
const pause = 150

/** The box of search with what it finds; arrows choose, Enter goes there. */
export const SearchDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const router = useRouter()
  const { province } = useProvinces()
  const [typed, setTyped] = useState('')
  const asked = usePaused(typed.trim())
  const { data, isFetching, error } = useQuery(foundQuery(province, asked))
  const groups = useDeferredValue(choiceGroups(typed.trim(), typed.trim() === '' ? undefined : data))
  const all = groups.flatMap(({ choices }) => choices)
  const [at, setAt] = useState(0)
  const chosen = all[Math.min(at, all.length - 1)]
  const input = useRef<InputRef>(null)

  const go = ({ to }: Choice) => {
    onClose()
    const { searchStr } = router.state.location
    const kept = new URLSearchParams(searchStr).get('province')
    const query = kept === null ? '' : `${to.includes('?') ? '&' : '?'}province=${encodeURIComponent(kept)}`
    void router.navigate({ href: `${to}${query}` })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && all.length > 0) {
      event.preventDefault()
      setAt((Math.min(at, all.length - 1) + step + all.length) % all.length)
    }
    if (event.key === 'Enter' && chosen !== undefined && !event.nativeEvent.isComposing) go(chosen)
  }
  useEffect(() => {
    if (chosen !== undefined) document.getElementById(optionId(chosen))?.scrollIntoView({ block: 'nearest' })
  }, [chosen])

  return (
    <Modal
      open
      title="Tìm mọi thứ"
      footer={null}
      onCancel={onClose}
      width={680}
      className="search-dialog"
      afterOpenChange={(open) => open && input.current?.focus()}
    >
      <Input
        ref={input}
        autoFocus
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
        placeholder="Sổ, bản ghi, chỉ tiêu, mục báo cáo – không cần dấu"
        maxLength={200}
        allowClear
        role="combobox"
        aria-label="Tìm mọi thứ, không cần dấu"
        aria-expanded={all.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={chosen === undefined ? undefined : optionId(chosen)}
      />
      <p className="search-state quiet" role="status">
        {error === null ? wordsFor(typed.trim(), all.length, isFetching) : error.message}
      </p>
      <div id={listId} role="listbox" aria-label="Những gì tìm thấy" className="search-choices" tabIndex={-1}>
        {groups.map(({ title, choices }) => (
          <div key={title} role="group" aria-label={title} className="search-group">
            <div className="search-group-title" aria-hidden>
              {title}
            </div>
            {choices.map((choice) => (
              <div
                key={choice.key}
                id={optionId(choice)}
                role="option"
                aria-selected={choice === chosen}
                tabIndex={-1}
                className="search-choice"
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => go(choice)}
                onKeyDown={onKeyDown}
              >
                <span className="search-choice-title">{choice.title}</span>
                <span className="search-choice-beside quiet">{choice.beside}</span>
                {choice.held ? (
                  <span className="search-choice-held quiet">
                    {choice.held.label}: {choice.held.text}
                  </span>
                ) : null}
              </div>
            ))}
          </div>
        ))}
      </div>
    </Modal>
  )
}

const optionId = ({ key }: Choice): string => `search-${key.replace(/[^a-zA-Z0-9]/g, '-')}`

const wordsFor = (typed: string, count: number, isFetching: boolean): string => {
  if (typed === '') return 'Gõ vài chữ để tìm; ↑ ↓ để chọn, Enter để mở.'
  if (isFetching) return 'Đang tìm…'
  return count === 0 ? 'Không tìm thấy gì trong phạm vi được xem.' : `Tìm thấy ${count} mục.`
}

/** What was typed, once its writer has paused. */
const usePaused = (typed: string): string => {
  const [paused, setPaused] = useState(typed)
  useEffect(() => {
    const timer = setTimeout(() => setPaused(typed), pause)
    return () => clearTimeout(timer)
  }, [typed])
  return paused
}
