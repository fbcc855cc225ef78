import { lazy, Suspense } from 'react'
import type { EditorProps } from './Editor.tsx'
import './rich-text.css'

const Editor = lazy(() => import('./Editor.tsx').then((found) => ({ default: found.Editor })))

/**
 * An editor of text with figures, `Kiểm định {calibrations.verified} phương tiện`: figures are found by searching indicators
 * and never typed; numbers that are typed are marked.
 */
export const RichText = (props: EditorProps) => (
  <Suspense
    fallback={
      <div className="rich-text rich-text-loading" aria-busy="true">
        Đang mở trình soạn thảo…
      </div>
    }
  >
    <Editor {...props} />
  </Suspense>
)
