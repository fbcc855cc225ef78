import { useCallback, useState } from 'react'

/** The widths in pixels that somebody has given to columns, by their names; `''` names the column of the records. */
export type Widths = Readonly<Record<string, number>>

const [narrowest, widest] = [48, 900]

/** A width that a column can have. */
export const widthWithin = (pixels: number): number => Math.max(narrowest, Math.min(Math.round(pixels), widest))

/** Reads kept widths; what is not one is left out. */
export const readWidths = (written: string | null): Widths => {
  try {
    const kept: unknown = JSON.parse(written ?? '{}')
    if (typeof kept !== 'object' || kept === null) return {}
    return Object.fromEntries(
      Object.entries(kept).flatMap(([name, width]: [string, unknown]) =>
        typeof width === 'number' && Number.isFinite(width) ? [[name, widthWithin(width)] as const] : [],
      ),
    )
  } catch {
    return {}
  }
}

/** The widths of the columns of a register, kept in the browser. */
export const useWidths = (register: string) => {
  const key = `so-cai.widths.${register}`
  const [of, setOf] = useState({ key, widths: keptUnder(key) })
  const { widths } = of.key === key ? of : { widths: keptUnder(key) }
  const setWidth = useCallback(
    (name: string, pixels: number | undefined) =>
      setOf((before) => {
        const { [name]: _, ...others } = before.key === key ? before.widths : keptUnder(key)
        const next = pixels === undefined ? others : { ...others, [name]: widthWithin(pixels) }
        keep(key, next)
        return { key, widths: next }
      }),
    [key],
  )
  return { widths, setWidth }
}

// A browser that keeps nothing for a page throws; the widths then hold as long as the page is open.
const keptUnder = (key: string): Widths => {
  try {
    return readWidths(localStorage.getItem(key))
  } catch {
    return {}
  }
}

const keep = (key: string, widths: Widths): void => {
  try {
    localStorage.setItem(key, JSON.stringify(widths))
  } catch {
    return
  }
}
