import { useState } from 'react'
import type { EditionSince, EditionTold } from './queries.ts'

type Told<Content> = {
  /** What is to be written on; undefined where the common one holds. */
  readonly content: Content | undefined
  /** What the province has kept of it, the latest first. */
  readonly editions: readonly EditionTold[]
}

type Begun<Content> = {
  readonly version: number
  readonly content: Content | undefined
  /** The own one was given up with this version: what holds instead is shown as soon as it is told. */
  readonly isGivenUp?: boolean
}

/** What others kept while somebody was writing, and how the server told it. */
export type Meanwhile<Content> = { readonly tell: string; readonly since: readonly EditionSince<Content>[] }

/**
 * What is being written, and the edition from which it was begun: what others keep meanwhile is neither written over unseen,
 * nor does it take the place of words that are not kept yet.
 * @param common what is written on where the province has none of its own
 */
export const useDraft = <Content>(told: Told<Content>, common: Content) => {
  const standing: Begun<Content> = { version: told.editions[0]?.version ?? 0, content: told.content }
  const [begun, setBegun] = useState(standing)
  const [draft, setDraft] = useState(told.content)
  const [meanwhile, setMeanwhile] = useState<Meanwhile<Content>>()
  const [aside, setAside] = useState<Content>()
  const written = draft ?? common
  const isChanged = !isSame(written, begun.content ?? common)

  // Where nothing was written yet, what was kept meanwhile is shown as it now stands.
  const isBehind = standing.version > begun.version || (begun.isGivenUp === true && standing.version === begun.version)
  if (isBehind && !isChanged && meanwhile === undefined) {
    setBegun(standing)
    setDraft(standing.content)
  }

  return {
    written,
    isChanged,
    /** The edition that the server is told to expect as the last. */
    expected: begun.version,
    begun: begun.content ?? common,
    meanwhile,
    aside,
    change: (to: (written: Content) => Content): void => setDraft((before) => to(before ?? common)),
    setMeanwhile,
    /** What was sent is kept as this edition; null where the own one was given up. */
    kept: (version: number, sent: Content | null): void => {
      setMeanwhile(undefined)
      setAside(undefined)
      setBegun(sent === null ? { version, content: begun.content, isGivenUp: true } : { version, content: sent })
    },
    /** Goes on with what is written, on top of what others kept. */
    keepMine: (): void => {
      const [last] = meanwhile?.since ?? []
      if (last !== undefined) setBegun({ version: last.version, content: last.content ?? begun.content })
      setMeanwhile(undefined)
    },
    /** Goes on with what others kept; what was written is laid aside. */
    takeTheirs: (): void => {
      const [last] = meanwhile?.since ?? []
      const content = last?.content ?? begun.content
      if (isChanged) setAside(written)
      if (last !== undefined) setBegun({ version: last.version, content, isGivenUp: last.content === null })
      setDraft(content)
      setMeanwhile(undefined)
    },
    /** Takes what was laid aside again. */
    takeBack: (): void => {
      setDraft(aside)
      setAside(undefined)
    },
  }
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
