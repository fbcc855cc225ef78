import type { Act, AnyRegister, DecideContext, Intent, LedgerRecord } from '../register/index.ts'
import { decide, fold } from '../register/index.ts'
import { plainDate } from '../period/index.ts'
import { libraryPlaces } from './library.ts'

export const today = plainDate('2024-06-30')

export const libraryContext: DecideContext = { today, places: libraryPlaces }

export const signedAct = (register: AnyRegister, record: number, seq: number, draft: Partial<Act>): Act => ({
  province: 'son-la',
  register: register.code,
  record,
  seq,
  kind: 'action',
  action: null,
  recordedAt: '2024-06-30T01:00:00.000Z',
  happenedOn: today,
  person: 'Lò Văn An',
  office: 'specialist',
  reason: null,
  document: null,
  changes: {},
  ...draft,
})

/** The record, and the acts behind it, after all these intents were granted one after another. */
export const walk = (register: AnyRegister, ...intents: readonly Intent[]) => {
  const acts: Act[] = []
  let record: LedgerRecord | undefined
  for (const intent of intents) {
    const decision = decide(register, record, intent, libraryContext)
    if (!decision.ok) throw new Error(decision.tell)
    const act = signedAct(register, 1, acts.length + 1, decision.value)
    acts.push(act)
    record = fold(register, record, act)
  }
  if (record === undefined) throw new Error('a walk without a step')
  return { record, acts }
}
