import { SearchOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react'
import { keepKeys } from './box-keys.ts'
import './search.css'

const SearchDialog = lazy(() => import('./SearchDialog.tsx').then(({ SearchDialog: Dialog }) => ({ default: Dialog })))

/** The button at the top, and Ctrl+K anywhere, by which everything is found. */
export const SearchBox = () => {
  const [isOpen, setOpen] = useState(false)
  const stopKeeping = useRef<() => readonly string[]>(() => [])
  const takeKeys = useCallback(() => stopKeeping.current(), [])
  const cameFrom = useRef<Element | null>(null)
  const giveUp = useCallback(() => {
    stopKeeping.current()
    setOpen(false)
  }, [])
  const close = useCallback(() => {
    cameFrom.current = null
    giveUp()
  }, [giveUp])
  // Not in an effect: the next key may be pressed before any effect has run, and the box may have the focus before.
  const open = useCallback(() => {
    stopKeeping.current()
    stopKeeping.current = keepKeys(giveUp)
    cameFrom.current = document.activeElement
    setOpen(true)
  }, [giveUp])
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLocaleLowerCase('en') !== 'k') return
      event.preventDefault()
      if (!isOpen) open()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [isOpen, open])
  // Once the dialog has gone, and with it what holds the focus inside.
  useEffect(() => {
    if (isOpen) return
    if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus({ preventScroll: true })
    cameFrom.current = null
  }, [isOpen])
  useEffect(() => () => void stopKeeping.current(), [])
  return (
    <>
      <Button className="search-open" icon={<SearchOutlined />} aria-keyshortcuts="Control+K" onClick={open}>
        <span className="search-open-words">Tìm mọi thứ</span>
        <kbd className="search-open-key">Ctrl+K</kbd>
      </Button>
      {isOpen ? (
        <Suspense fallback={null}>
          <SearchDialog onChosen={close} onClose={giveUp} takeKeys={takeKeys} />
        </Suspense>
      ) : null}
    </>
  )
}
