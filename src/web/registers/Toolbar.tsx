import { PlusOutlined, SnippetsOutlined, UploadOutlined } from '@ant-design/icons'
import { useNavigate } from '@tanstack/react-router'
import { Button, Input } from 'antd'
import type { InputRef } from 'antd'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import type { RegisterTold } from '../../server/index.ts'
import type { SavedView } from '../contract/views.ts'
import { ColumnChoice } from './ColumnChoice.tsx'
import type { Column } from './columns.ts'
import { ExportMenu } from './ExportMenu.tsx'
import { SavedViews } from './SavedViews.tsx'
import { parametersOf, type View } from './view.ts'

const PasteDialog = lazy(() => import('./PasteDialog.tsx').then(({ PasteDialog: dialog }) => ({ default: dialog })))

const ImportDialog = lazy(() =>
  import('../long-work/ImportDialog.tsx').then(({ ImportDialog: dialog }) => ({ default: dialog })),
)

/** The name of the register, the box for words, and what can be done with the list. */
export const Toolbar = ({
  register,
  province,
  view,
  all,
  columns,
  total,
  canOpen,
  onView,
  onSaved,
}: {
  readonly register: RegisterTold
  readonly province: string
  readonly view: View
  readonly all: readonly Column[]
  readonly columns: readonly Column[]
  /** How many records the list has, once it was counted. */
  readonly total: number | undefined
  readonly canOpen: boolean
  readonly onView: (view: View, replace?: boolean) => void
  readonly onSaved: (saved: SavedView) => void
}) => {
  const [isPasting, setPasting] = useState(false)
  const [isImporting, setImporting] = useState(false)
  const navigate = useNavigate()
  const newRecord = { to: '/registers/$register/new', params: { register: register.code } } as const
  return (
    <header className="register-top">
      <h1>{register.title}</h1>
      <div className="register-tools">
        <Words key={register.code} q={view.q} onWords={(q) => onView({ ...view, q }, true)} />
        <ColumnChoice all={all} shown={columns} onChosen={(chosen) => onView({ ...view, columns: chosen })} />
        <SavedViews register={register.code} view={view} onChosen={onSaved} />
        <ExportMenu
          province={province}
          register={register.code}
          total={total}
          query={{ ...parametersOf(view), columns: columns.map(({ name }) => name).join(',') }}
        />
        {canOpen ? (
          <>
            <Button icon={<SnippetsOutlined />} onClick={() => setPasting(true)}>
              Dán từ Excel
            </Button>
            <Button icon={<UploadOutlined aria-hidden />} onClick={() => setImporting(true)}>
              Nhập từ tệp
            </Button>
            <Button type="primary" icon={<PlusOutlined />} onClick={() => void navigate(newRecord)}>
              Mở bản ghi mới
            </Button>
          </>
        ) : null}
      </div>
      {isImporting ? (
        <Suspense>
          <ImportDialog register={register} province={province} onClose={() => setImporting(false)} />
        </Suspense>
      ) : null}
      {isPasting ? (
        <Suspense>
          <PasteDialog register={register} province={province} onClose={() => setPasting(false)} />
        </Suspense>
      ) : null}
    </header>
  )
}

const pause = 250

/** The box for words that stand in the records; the key «/» goes to it. */
const Words = ({ q, onWords }: { readonly q: string; readonly onWords: (q: string) => void }) => {
  const box = useRef<InputRef>(null)
  const [typed, setTyped] = useState(q)
  const [told, setTold] = useState(q)
  // What the address says from elsewhere – a saved view, the way back – stands in the box too.
  if (told !== q) {
    setTold(q)
    setTyped(q)
  }
  const tell = useRef(onWords)
  useEffect(() => {
    tell.current = onWords
  })
  useEffect(() => {
    if (typed.trim() === q.trim()) return undefined
    const later = setTimeout(() => tell.current(typed.trim()), pause)
    return () => clearTimeout(later)
  }, [typed, q])
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isTyping =
        event.target instanceof HTMLElement && event.target.matches('input, textarea, select, [contenteditable]')
      if (event.key !== '/' || isTyping || event.ctrlKey || event.altKey || event.metaKey) return
      event.preventDefault()
      box.current?.focus({ cursor: 'all' })
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return (
    <Input
      ref={box}
      className="register-words"
      allowClear
      value={typed}
      placeholder="Tìm trong sổ (phím /)"
      aria-label="Tìm trong sổ"
      aria-keyshortcuts="/"
      onChange={({ target }) => setTyped(target.value)}
    />
  )
}
