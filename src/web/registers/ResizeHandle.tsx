import { useRef } from 'react'

/** The right edge of a heading: dragged, it sets the width of the column; pressed twice, the usual width is back. */
export const ResizeHandle = ({
  label,
  onWidth,
}: {
  readonly label: string
  /** Its width in pixels; undefined for the usual one. */
  readonly onWidth: (pixels: number | undefined) => void
}) => {
  const from = useRef<{ readonly x: number; readonly width: number }>(undefined)
  return (
    <span
      aria-hidden
      className="grid-resize"
      title={`Kéo để đổi độ rộng cột “${label}” (phím: Shift và ← →), nhấp đúp để về như cũ`}
      onPointerDown={(event) => {
        const cell = event.currentTarget.closest('th')
        if (event.button !== 0 || cell === null) return
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
        from.current = { x: event.clientX, width: cell.getBoundingClientRect().width }
      }}
      onPointerMove={({ clientX }) => {
        if (from.current !== undefined) onWidth(from.current.width + clientX - from.current.x)
      }}
      onPointerUp={() => {
        from.current = undefined
      }}
      onPointerCancel={() => {
        from.current = undefined
      }}
      onDoubleClick={() => onWidth(undefined)}
    />
  )
}
