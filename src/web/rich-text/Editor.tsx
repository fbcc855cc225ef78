import { FunctionOutlined, RedoOutlined, UndoOutlined } from '@ant-design/icons'
import { Document } from '@tiptap/extension-document'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Text } from '@tiptap/extension-text'
import { Placeholder, UndoRedo } from '@tiptap/extensions'
import { type Editor as Writing, EditorContent, useEditor, useEditorState } from '@tiptap/react'
import { Button } from 'antd'
import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { emptyClause, tellHandTyped } from '../../ledger/passage/index.ts'
import { contentOf, paragraphsOf, textOf } from './content.ts'
import { FigureSearch } from './FigureSearch.tsx'
import { type FigureContext, type FigurePlace, FiguresIn } from './figure-context.ts'
import { figureNode } from './figure-node.ts'
import { handTyped, handTypedIn } from './hand-typed.ts'

export type EditorProps = {
  /** The text with its figures as tokens; another value from outside takes the place of what stands in the editor. */
  readonly value: string
  readonly onChange: (text: string) => void
  /** What is written here, as it is read aloud. */
  readonly label: string
  /** Where the figures are counted, so that their values are shown. */
  readonly of?: FigurePlace | undefined
  /** Whether Enter begins a new paragraph. */
  readonly lines?: 'one' | 'many'
  readonly placeholder?: string
  readonly isInvalid?: boolean
  /** The id of an element that explains, as a fault beside the field. */
  readonly describedBy?: string
  readonly autoFocus?: boolean
}

/** What is done with the token that is found. */
type Searching = { readonly isExchange: boolean; readonly done: (token: string) => void }

/** The editor itself; `RichText` loads it when it is needed. */
export const Editor = (props: EditorProps) => {
  const {
    value,
    onChange,
    label,
    of,
    lines = 'many',
    placeholder = '',
    isInvalid = false,
    describedBy,
    autoFocus,
  } = props
  const [searching, setSearching] = useState<Searching>()
  const explanation = useId()
  const described = [describedBy, explanation].filter(Boolean).join(' ')
  const latest = useRef({ value, onChange })
  latest.current.onChange = onChange

  const editor = useEditor({
    extensions: [
      lines === 'one' ? Document.extend({ content: 'paragraph' }) : Document,
      Paragraph,
      Text,
      UndoRedo,
      Placeholder.configure({ placeholder }),
      figureNode,
      handTyped,
    ],
    content: contentOf(value),
    // The policy of the page lets in no style that the editor would write itself.
    injectCSS: false,
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': String(lines === 'many'),
        'aria-label': label,
        'aria-describedby': described,
        'aria-invalid': String(isInvalid),
      },
      handleTextInput: (view, _from, _to, text) => {
        if (text !== '{' || view.composing) return false
        insert()
        return true
      },
      // Text is kept plain: whatever is pasted loses its looks, and its figures stay figures.
      handlePaste: (_view, { clipboardData }) => {
        const pasted = clipboardData?.getData('text/plain') ?? ''
        editor.commands.insertContent(pastedContent(pasted, lines))
        return true
      },
      clipboardTextSerializer: (slice) => textOf({ content: slice.content.toJSON() ?? [] }),
    },
    onUpdate: ({ editor: written }) => {
      latest.current.value = textOf(written.getJSON())
      latest.current.onChange(latest.current.value)
    },
  })
  const insert = (): void =>
    setSearching({
      isExchange: false,
      done: (token) => {
        editor
          .chain()
          .focus()
          .insertContent(paragraphsOf(token)[0]?.content ?? [])
          .run()
        // A clause is written between its two ends.
        if (token === emptyClause) editor.commands.setTextSelection(editor.state.selection.from - 1)
      },
    })

  useEffect(() => {
    if (value === latest.current.value) return
    latest.current.value = value
    editor.commands.setContent(contentOf(value), { emitUpdate: false })
  }, [value, editor])

  useEffect(() => {
    if (!autoFocus) return undefined
    // What was clicked to open the editor keeps the focus until the click is over.
    const later = setTimeout(() => editor.commands.focus('end'), 30)
    return () => clearTimeout(later)
  }, [autoFocus, editor])

  const context = useMemo<FigureContext>(
    () => ({ of, change: (done) => setSearching({ isExchange: true, done }) }),
    [of],
  )
  return (
    <FiguresIn value={context}>
      <div className={`rich-text${isInvalid ? ' invalid' : ''}`}>
        <Tools editor={editor} onInsert={insert} />
        <EditorContent editor={editor} />
        <HandTypedNumbers editor={editor} id={explanation} />
      </div>
      <FigureSearch
        isOpen={searching !== undefined}
        of={of}
        isExchange={searching?.isExchange ?? false}
        onChosen={(token) => {
          setSearching(undefined)
          searching?.done(token)
        }}
        onBrace={() => {
          setSearching(undefined)
          editor.chain().focus().insertContent({ type: 'text', text: '{' }).run()
        }}
        onClosed={() => {
          setSearching(undefined)
          editor.commands.focus()
        }}
        // The dialog may take the focus with it when it goes.
        onGone={() => {
          if (document.activeElement === document.body) editor.commands.focus()
        }}
      />
    </FiguresIn>
  )
}

const Tools = ({ editor, onInsert }: { readonly editor: Writing; readonly onInsert: () => void }) => {
  const { canUndo, canRedo } = useEditorState({
    editor,
    selector: ({ editor: now }) => ({ canUndo: now.can().undo(), canRedo: now.can().redo() }),
  })
  return (
    <div className="rich-text-tools" role="toolbar" aria-label="Soạn thảo">
      <Button size="small" icon={<FunctionOutlined aria-hidden />} onClick={onInsert}>
        Chèn số liệu
      </Button>
      <span className="quiet">hoặc gõ {'{'}</span>
      <Button
        size="small"
        type="text"
        icon={<UndoOutlined aria-hidden />}
        aria-label="Hoàn tác"
        disabled={!canUndo}
        onClick={() => editor.chain().focus().undo().run()}
      />
      <Button
        size="small"
        type="text"
        icon={<RedoOutlined aria-hidden />}
        aria-label="Làm lại"
        disabled={!canRedo}
        onClick={() => editor.chain().focus().redo().run()}
      />
    </div>
  )
}

const HandTypedNumbers = ({ editor, id }: { readonly editor: Writing; readonly id: string }) => {
  const told = useEditorState({ editor, selector: ({ editor: now }) => tellHandTyped(handTypedIn(now.state.doc)) })
  return (
    <p id={id} className="rich-text-note" role="status">
      {told}
    </p>
  )
}

const pastedContent = (pasted: string, lines: 'one' | 'many') => {
  const text =
    lines === 'one' ? pasted.trim().replace(/\s*\r?\n\s*/g, ' ') : pasted.replace(/(\r?\n){2,}/g, '\n').trimEnd()
  const paragraphs = paragraphsOf(text)
  return paragraphs.length === 1 ? (paragraphs[0]?.content ?? []) : paragraphs
}
