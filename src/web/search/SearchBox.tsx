import { SearchOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { lazy, Suspense, useEffect, useState } from 'react'
import './search.css'

const SearchDialog = lazy(() => import('./SearchDialog.tsx').then(({ SearchDialog: Dialog }) => ({ default: Dialog })))

/** The button at the top, and Ctrl+K anywhere, by which everything is found. */
export const SearchBox = () => {
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLocaleLowerCase('en') !== 'k') return
      event.preventDefault()
      setOpen(true)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
  return (
    <>
      <Button
        className="search-open"
        icon={<SearchOutlined />}
        aria-keyshortcuts="Control+K"
        onClick={() => setOpen(true)}
      >
        <span className="search-open-words">Tìm mọi thứ</span>
        <kbd className="search-open-key">Ctrl+K</kbd>
      </Button>
      {isOpen ? (
        <Suspense fallback={null}>
          <SearchDialog onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  )
}
