import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { Input, type InputRef, Modal } from 'antd'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useProvinces } from '../app/province.ts'
import { afterKey, pointedAt, written } from './box-keys.ts'
import { type Choice, choiceGroups } from './choices.ts'
import { foundQuery } from './search-query.ts'

const listId = 'search-choices'
const pause = 150

type SearchDialogProps = {
  /** Closes the search for the page that was chosen. */
  readonly onChosen: () => void
  /** Closes the search and goes back to where its reader was. */
  readonly onClose: () => void
  /** The keys that were pressed before the box had the focus; none are kept any more once they are taken. */
  readonly takeKeys: () => readonly string[]
}

/** The box of search with what it finds; arrows choose, Enter goes there. */
export const SearchDialog = ({ onChosen, onClose, takeKeys }: SearchDialogProps) => {
  const router = useRouter()
  const { province } = useProvinces()
  const [box, setBox] = useState(written(''))
  const typed = box.typed.trim()
  const paused = usePaused(typed)
  const asked = box.isEntered ? typed : paused
  const { data, isPlaceholderData, error } = useQuery(foundQuery(province, asked))
  // Until the answer comes there stands that of what was typed before: to be looked at, not to be chosen from by key.
  const isAnswered = typed === '' || (asked === typed && !isPlaceholderData && (data !== undefined || error !== null))
  const groups = choiceGroups(typed, typed === '' ? undefined : data)
  const all = groups.flatMap(({ choices }) => choices)
  const chosen = isAnswered ? pointedAt(all, box.at) : undefined
  const input = useRef<InputRef>(null)

  const go = ({ to }: Choice) => {
    onChosen()
    const { searchStr } = router.state.location
    const kept = new URLSearchParams(searchStr).get('province')
    const query = kept === null ? '' : `${to.includes('?') ? '&' : '?'}province=${encodeURIComponent(kept)}`
    void router.navigate({ href: `${to}${query}` })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || !['ArrowDown', 'ArrowUp', 'Enter'].includes(event.key)) return
    event.preventDefault()
    setBox((before) => afterKey(before, event.key))
  }
  // By itself the dialog takes the focus only when it has come to rest, and then for the button that closes it.
  useEffect(() => input.current?.focus(), [])
  useEffect(() => {
    if (!box.isEntered || !isAnswered) return
    if (chosen === undefined) setBox((before) => ({ ...before, isEntered: false }))
    else go(chosen)
  })
  const chosenId = chosen === undefined ? undefined : optionId(chosen)
  useEffect(() => {
    if (chosenId !== undefined) document.getElementById(chosenId)?.scrollIntoView({ block: 'nearest' })
  }, [chosenId])

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
        value={box.typed}
        onFocus={() => {
          const keys = takeKeys()
          setBox((before) => keys.reduce(afterKey, before))
        }}
        onChange={({ target }) => setBox(written(target.value))}
        onKeyDown={onKeyDown}
        placeholder="Sổ, bản ghi, chỉ tiêu, mục báo cáo – không cần dấu"
        maxLength={200}
        allowClear
        role="combobox"
        aria-label="Tìm mọi thứ, không cần dấu"
        aria-expanded={all.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={chosenId}
      />
      <p className="search-state quiet" role="status">
        {error === null ? wordsFor(typed, all.length, isAnswered) : error.message}
      </p>
      <div
        id={listId}
        role="listbox"
        aria-label="Những gì tìm thấy"
        aria-busy={!isAnswered}
        className="search-choices"
        tabIndex={-1}
      >
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

const wordsFor = (typed: string, count: number, isAnswered: boolean): string => {
  if (typed === '') return 'Gõ vài chữ để tìm; ↑ ↓ để chọn, Enter để mở.'
  if (!isAnswered) return 'Đang tìm…'
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
