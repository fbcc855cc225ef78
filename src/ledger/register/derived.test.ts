import { expect, test } from 'vitest'
import { addWorkingDays, type PlainDate, plainDate, publicBodies } from '../period/index.ts'
import { decide, type Intent } from './decide.ts'
import { decideEntry } from './entry.ts'
import { date, integer, text } from './field.ts'
import { register } from './register.ts'

const loanOfAnUmbrella = register({
  code: 'umbrella-loan',
  title: 'Phiếu mượn ô',
  keptBy: 'library',
  shownAs: 'holder',
  fields: {
    holder: text('Người mượn'),
    allowed: integer('Được mượn', { unit: 'ngày làm việc' }),
    dueOn: date('Hạn trả'),
    outcome: text('Kết quả'),
  },
  derived: {
    dueOn: ({ values, calendar }) =>
      typeof values.allowed === 'number'
        ? addWorkingDays(String(values.lentOn) as PlainDate, values.allowed, calendar)
        : null,
    outcome: ({ values }) =>
      values.returnedOn === null ? null : String(values.returnedOn) <= String(values.dueOn) ? 'đúng hạn' : 'quá hạn',
  },
  lifecycle: {
    states: { lent: 'Đang mượn', returned: 'Đã trả' },
    opening: { label: 'Cho mượn', to: 'lent', on: 'lentOn', fill: ['holder'], by: ['specialist'] },
    actions: { return: { label: 'Trả', from: 'lent', to: 'returned', on: 'returnedOn', by: ['specialist'] } },
  },
})

const context = { today: plainDate('2021-12-31'), places: [] }
const lent = { on: '2021-04-29', fill: { holder: 'A', allowed: 1 } }

const recordOf = (returnedOn?: string) => {
  const result = decideEntry(
    loanOfAnUmbrella,
    { ...lent, then: returnedOn === undefined ? [] : [{ do: 'return', on: returnedOn }] },
    1,
    context,
  )
  if (!result.ok) throw new Error('refused')
  return result
}

const then = (intent: Intent, calendar = publicBodies) => {
  const decision = decide(loanOfAnUmbrella, recordOf('2021-05-05').record, intent, { ...context, calendar })
  return decision.ok ? decision.value.changes : decision.tell
}

test('a derived field is worked out with the act that decides it, over working days and holidays', () => {
  const { record } = recordOf()

  expect(record.values.dueOn).toBe('2021-05-04')
  expect(record.values.outcome).toBeNull()
})

test.each([
  ['2021-05-04', 'đúng hạn'],
  ['2021-05-05', 'quá hạn'],
])('a step on %s derives from the day of that step', (returnedOn, outcome) => {
  const { record, drafts } = recordOf(returnedOn)

  expect(record.values.outcome).toBe(outcome)
  expect(drafts.map((draft) => draft.changes)).toEqual([{ holder: 'A', allowed: 1, dueOn: '2021-05-04' }, { outcome }])
})

test('a correction of a day or of a field derives anew', () => {
  expect(then({ do: 'correct', fill: { returnedOn: '2021-05-04' }, reason: 'Gõ nhầm' })).toEqual({
    returnedOn: '2021-05-04',
    outcome: 'đúng hạn',
  })
  expect(then({ do: 'correct', fill: { allowed: 2 }, reason: 'Gõ nhầm' })).toEqual({
    allowed: 2,
    dueOn: '2021-05-05',
    outcome: 'đúng hạn',
  })
})

test('a derived field is filled by nobody', () => {
  expect(then({ do: 'amend', on: plainDate('2021-06-01'), fill: { outcome: 'đúng hạn' } })).toBe(
    '“Kết quả” do phần mềm tính, không điền.',
  )
})

const alsoOff = {
  ...publicBodies,
  decisions: [{ year: 2021, basis: 'Quyết định', alsoOff: [{ on: plainDate('2021-05-04'), title: 'Nghỉ' }] }],
}

test('a day off decided later moves nothing that an act does not touch', () => {
  expect(then({ do: 'amend', on: plainDate('2021-06-01'), fill: { holder: 'B' } }, alsoOff)).toEqual({ holder: 'B' })
})

test('another calendar gives another day', () => {
  const changes = then({ do: 'correct', fill: { allowed: 3 }, reason: 'Gõ nhầm' }, alsoOff)

  expect(changes).toMatchObject({ dueOn: '2021-05-07' })
})
