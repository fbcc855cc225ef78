import { useEffect, useRef, useState } from 'react'
import type { FieldFault, FieldTold, RegisterTold, StoredValue } from '../../server/index.ts'
import { dayFault, noDay } from '../fields/date/read-day.ts'
import { Refused } from '../contract/ask.ts'
import { type Draft, type DraftKey, forgetDraft, forgetOldDrafts, keepDraft, keptDraft } from './draft.ts'
import { dayOfDeed, type Faults, immediateFault, placedFaults } from './faults.ts'
import { type ChangedMeanwhile, type DeedSent, send } from './queries.ts'

/** What an entry is about: where it is sent, what stands there already, and what it asks for. */
export type EntryOf = {
  readonly register: RegisterTold
  readonly path: string
  readonly draftKey: DraftKey
  /** The fields that can be entered. */
  readonly fields: readonly FieldTold[]
  /** What stands in the record, or nothing. */
  readonly base: Readonly<Record<string, StoredValue>>
  /** The version that is before the eyes; undefined for a new record. */
  readonly version: number | undefined
  readonly today: string
  readonly asksDay: boolean
  readonly asksReason: boolean
  /** Whether something must be entered: a correction without a change is none. */
  readonly asksChange: boolean
}

/** What somebody is entering: what is typed, what is refused of it, and how it is saved. */
export const useEntry = (of: EntryOf) => {
  const { register, fields, base, version, today, draftKey } = of
  const empty: Draft = { typed: {}, on: today, reason: '', action: undefined, version }
  const [restored] = useState(() => keptDraft(draftKey))
  const [draft, setDraft] = useState<Draft>(restored ?? empty)
  const [isRestored, setRestored] = useState(restored !== undefined)
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set())
  const [typing, setTyping] = useState<string>()
  const [isAttempted, setAttempted] = useState(false)
  const [refused, setRefused] = useState<readonly FieldFault[]>([])
  const [notice, setNotice] = useState<string>()
  const [conflict, setConflict] = useState<ChangedMeanwhile>()
  const [isSaving, setSaving] = useState(false)
  const [refusals, countRefusal] = useState(0)

  useEffect(() => forgetOldDrafts(today), [today])

  // Two changes may come between two drawings, and a change out of one that is past: none may undo the other.
  const standing = useRef(draft)
  const stand = (next: Draft): void => {
    standing.current = next
    setDraft(next)
  }
  const change = (changed: Partial<Draft>): void => {
    const next = { ...standing.current, ...changed }
    stand(next)
    // A day alone is nothing that anybody would miss.
    if (Object.keys(next.typed).length > 0 || next.reason !== '') keepDraft(draftKey, next, today)
    setConflict(undefined)
  }
  const leave = (name: string): void => {
    setTyping(undefined)
    touch(name)
  }
  const touch = (name: string): void => setTouched((before) => (before.has(name) ? before : new Set([...before, name])))

  const body = bodyOf(of, draft)
  const sent = JSON.stringify(body)
  const values = { ...base, ...draft.typed }

  const told = (error: unknown): void => {
    if (!(error instanceof Refused)) throw error
    const { refusal } = error
    if (refusal.code === 'record/changed-meanwhile') return setConflict(refusal.answer as ChangedMeanwhile)
    setRefused(refusal.faults ?? [])
    setNotice(refusal.status === 0 || (refusal.faults ?? []).length === 0 ? refusal.tell : undefined)
  }

  const latest = useRef(told)
  latest.current = told
  const hasTyped = Object.keys(draft.typed).length > 0
  const canTry =
    hasTyped && (!of.asksDay || dayFault(draft.on, noDay) === undefined) && (!of.asksChange || hasFill(body))
  useEffect(() => {
    if (!canTry) return undefined
    const stop = new AbortController()
    const timer = setTimeout(() => {
      const trial = JSON.parse(sent) as DeedSent
      // The reason comes last; without one nothing else would be looked at.
      const asked = of.asksReason ? { ...trial, reason: trial.reason || '–' } : trial
      send(of.path, asked, { signal: stop.signal }).then(
        () => {
          setRefused([])
          setNotice(undefined)
        },
        (error: unknown) => {
          if (!stop.signal.aborted) latest.current(error)
        },
      )
    }, 400)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [sent, canTry, of.path, of.asksReason])

  const immediate = immediateOf(of, draft)
  const shown = new Set([...fields.map(({ name }) => name), dayOfDeed])
  const placed = placedFaults(refused, { register, shown, on: draft.on, values })
  const faults = visible(
    placed,
    immediate,
    (name) => isAttempted || touched.has(name) || (values[name] ?? null) !== null,
    // Nearly all of a day is typed before it is one.
    (name) => !isAttempted && name === typing,
  )

  const save = async <Done>(onDone: (done: Done) => void): Promise<void> => {
    setAttempted(true)
    // The key that saves may come before what it saves is drawn.
    const last = standing.current
    if (Object.keys(immediateOf(of, last)).length > 0) return countRefusal((before) => before + 1)
    setSaving(true)
    try {
      const done = await send<Done>(of.path, bodyOf(of, last))
      forgetDraft(draftKey)
      onDone(done)
    } catch (error) {
      told(error)
      countRefusal((before) => before + 1)
    } finally {
      setSaving(false)
    }
  }

  const begin = (first: Partial<Draft> = {}): void => {
    forgetDraft(draftKey)
    stand({ ...empty, ...first })
    setRestored(false)
    setTouched(new Set())
    setAttempted(false)
    setRefused([])
    setNotice(undefined)
    setConflict(undefined)
  }

  return {
    draft,
    values,
    body,
    faults,
    notice,
    conflict,
    isSaving,
    isRestored,
    refusals,
    hasTyped,
    enter: (name: string, value: StoredValue): void => {
      change({ typed: { ...standing.current.typed, [name]: value } })
      setTyping(name)
      touch(name)
    },
    enterDay: (on: string | undefined): void => {
      change({ on })
      setTyping(dayOfDeed)
      touch(dayOfDeed)
    },
    leave,
    change,
    save,
    begin,
  }
}

export type Entry = ReturnType<typeof useEntry>

const hasFill = ({ fill }: DeedSent): boolean => fill !== undefined && Object.keys(fill).length > 0

const same = (left: StoredValue, right: StoredValue): boolean => JSON.stringify(left) === JSON.stringify(right)

const bodyOf = ({ fields, base, version, asksDay, asksReason }: EntryOf, draft: Draft): DeedSent => {
  const names = new Set(fields.map(({ name }) => name))
  const fill = Object.entries(draft.typed).filter(
    ([name, value]) => names.has(name) && !same(value, base[name] ?? null),
  )
  return {
    ...(draft.action === undefined ? {} : { action: draft.action }),
    ...(asksDay && draft.on !== undefined ? { on: draft.on } : {}),
    // To void a record takes a reason alone; fields are refused there, even none of them.
    ...(asksDay || fields.length > 0 ? { fill: Object.fromEntries(fill) } : {}),
    ...(asksReason ? { reason: draft.reason.trim() } : {}),
    ...(version === undefined ? {} : { expectedVersion: draft.version ?? version }),
  }
}

/** The name under which the reason stands in a form. */
export const reasonOfDeed = '#reason'

const immediateOf = ({ fields, asksDay, asksReason }: EntryOf, { typed, on, reason }: Draft): Faults => {
  const found: Record<string, readonly string[]> = {}
  for (const field of fields) {
    const fault = immediateFault(field, typed[field.name] ?? null)
    if (fault !== undefined) found[field.name] = [fault]
  }
  const badDay = asksDay ? dayFault(on, noDay) : undefined
  if (badDay !== undefined) found[dayOfDeed] = [badDay]
  if (asksReason && reason.trim() === '') found[reasonOfDeed] = ['Phải nêu lý do.']
  return found
}

/** What is refused is shown where something stands or somebody has been; what is wrong by itself takes precedence. */
const visible = (
  placed: Faults,
  immediate: Faults,
  isDue: (name: string) => boolean,
  isTyped: (name: string) => boolean,
): Faults => {
  const names = [...new Set([...Object.keys(placed), ...Object.keys(immediate)])]
  const isHalf = (name: string): boolean => isTyped(name) && immediate[name]?.[0] === noDay
  return Object.fromEntries(
    names.filter((name) => isDue(name) && !isHalf(name)).map((name) => [name, immediate[name] ?? placed[name] ?? []]),
  )
}
