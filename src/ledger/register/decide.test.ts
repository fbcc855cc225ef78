import { expect, test } from 'vitest'
import { plainDate } from '../period/index.ts'
import { libraryContext, walk } from '../testing/acts.ts'
import { bookLoan, libraryCard } from '../testing/library.ts'
import { visit } from '../testing/visit.ts'
import { type AnyRegister, decide, type DecideContext, type Intent, type LedgerRecord } from './index.ts'

const open: Intent = { do: 'open', on: plainDate('2024-05-01'), fill: { number: 'T1', kind: 'student' } }
const suspend = (day: string): Intent => ({ do: 'act', action: 'suspend', on: plainDate(day), fill: {} })
const restore = (day: string): Intent => ({ do: 'act', action: 'restore', on: plainDate(day), fill: {} })
const correct = (fill: Readonly<Record<string, unknown>>, reason = 'Ghi nhầm'): Intent => ({
  do: 'correct',
  fill,
  reason,
})

const refused = (
  intent: Intent,
  record?: LedgerRecord,
  context: DecideContext = libraryContext,
  register: AnyRegister = libraryCard,
) => {
  const decision = decide(register, record, intent, context)
  return decision.ok ? 'granted' : `${decision.code}: ${decision.tell}`
}

test('a granted opening carries what was filled in, checked and composed', () => {
  const decision = decide(libraryCard, undefined, open, libraryContext)

  expect(decision).toEqual({
    ok: true,
    value: { kind: 'opened', action: null, happenedOn: '2024-05-01', changes: { number: 'T1', kind: 'student' } },
  })
})

test('an opening names every field that is missing, faulty or none of the register', () => {
  const decision = decide(
    libraryCard,
    undefined,
    { do: 'open', on: plainDate('2024-05-01'), fill: { kind: 'ghost', constructor: 'x', issuedOn: '2024-01-01' } },
    libraryContext,
  )

  const columns =
    'number (Số thẻ), holder (Người giữ thẻ), kind (Loại bạn đọc), district (Nơi ở), expiresOn (Ngày hết hạn), deposit (Tiền đặt cọc)'
  expect(decision).toMatchObject({ ok: false, code: 'act/faulty' })
  expect(decision.ok ? [] : decision.faults.map(({ field, tell }) => [field, tell])).toEqual([
    ['kind', 'Loại bạn đọc: chọn một trong: Học sinh, sinh viên; Giáo viên; Bạn đọc khác'],
    ['constructor', `Sổ “Thẻ bạn đọc” không có cột “constructor”, chỉ có: ${columns}`],
    ['issuedOn', `Sổ “Thẻ bạn đọc” không có cột “issuedOn”, chỉ có: ${columns}`],
    ['number', 'Phải điền “Số thẻ”'],
  ])
})

test('an action from the wrong state is refused, and the refusal says what can be done', () => {
  const { record } = walk(libraryCard, open, suspend('2024-05-02'))

  expect(refused(suspend('2024-05-03'), record)).toBe(
    'library-card/not-suspended: Bản ghi đang ở trạng thái “Tạm khóa”, không thể thực hiện “Tạm khóa”. Có thể làm: Mở lại, Thu hồi.',
  )
})

test('an action that is none is refused like one from the wrong state', () => {
  const { record } = walk(libraryCard, open)

  expect(refused({ do: 'act', action: 'toString', on: plainDate('2024-05-02'), fill: {} }, record)).toContain(
    'không thể thực hiện “toString”. Có thể làm: Tạm khóa, Thu hồi.',
  )
})

test('a step is taken only by its offices; the operator at the command line holds none', () => {
  const { record } = walk(libraryCard, open)
  const revoke: Intent = { do: 'act', action: 'revoke', on: plainDate('2024-05-02'), fill: {} }

  expect(refused(revoke, record, { ...libraryContext, role: 'specialist' })).toBe(
    'act/not-yours: Chức vụ hiện giữ không được thực hiện “Thu hồi”. Được thực hiện: Giám đốc Sở.',
  )
  expect(refused(revoke, record, { ...libraryContext, role: 'director' })).toBe('granted')
  expect(refused(revoke, record)).toBe('granted')
})

test('only who may take some step of a register may amend, correct or void its records', () => {
  const { record } = walk(libraryCard, open)
  const upkeep: readonly Intent[] = [
    { do: 'amend', on: plainDate('2024-05-02'), fill: { kind: 'teacher' } },
    correct({ kind: 'teacher' }),
    { do: 'void', reason: 'Nhập nhầm' },
  ]

  const answers = (role: 'reader' | 'director') =>
    upkeep.map((intent) => refused(intent, record, { ...libraryContext, role }).split(':')[0])

  expect(answers('reader')).toEqual(['act/not-yours', 'act/not-yours', 'act/not-yours'])
  expect(answers('director')).toEqual(['granted', 'granted', 'granted'])
})

test('a step fills only what is open to it, and must fill what it demands', () => {
  const { record } = walk(bookLoan, { do: 'open', on: plainDate('2024-05-01'), fill: { title: 'Truyện Kiều' } })
  const lose = (fill: Readonly<Record<string, unknown>>): Intent => ({
    do: 'act',
    action: 'lose',
    on: plainDate('2024-05-02'),
    fill,
  })

  expect(refused(lose({ genre: 'novel' }), record, libraryContext, bookLoan)).toBe(
    'act/field-not-open: “Loại sách” không điền ở bước “Báo mất”, bước này điền “Phí”.',
  )
  expect(refused(lose({}), record, libraryContext, bookLoan)).toBe('act/faulty: Phải điền “Phí”.')
  expect(refused(lose({ fee: '50.000' }), record, libraryContext, bookLoan)).toBe('granted')
})

test('what a step had to fill cannot be emptied later', () => {
  const { record } = walk(
    bookLoan,
    { do: 'open', on: plainDate('2024-05-01'), fill: { title: 'Truyện Kiều' } },
    { do: 'act', action: 'lose', on: plainDate('2024-05-02'), fill: { fee: 50_000 } },
  )

  const emptied = refused(correct({ title: '', fee: null }), record, libraryContext, bookLoan)

  expect(emptied).toBe('act/faulty: Không được để trống “Tên sách”; Không được để trống “Phí”.')
})

test.each([
  ['in the future', suspend('2024-07-01'), 'Ngày 01/7/2024 ở sau hôm nay (30/6/2024)'],
  ['before the step it follows', suspend('2024-04-30'), 'Ngày 30/4/2024 ở trước bước liền trước (01/5/2024)'],
  [
    'before the record began',
    { do: 'amend', on: plainDate('2024-04-30'), fill: { kind: 'teacher' } } as const,
    'Ngày 30/4/2024 ở trước ngày bắt đầu của bản ghi (01/5/2024)',
  ],
])('an act %s is refused', (_when, intent, tell) => {
  const { record } = walk(libraryCard, open)

  expect(refused(intent, record)).toBe(`act/faulty: ${tell}.`)
})

test('a day that is no day is refused, whoever claims that it is one', () => {
  const { record } = walk(libraryCard, open)

  expect(refused({ ...suspend('2024-05-02'), on: '02/5/2024' } as unknown as Intent, record)).toContain('act/no-day')
})

test('a broken rule is told in its own words, with the day of the step that is taken', () => {
  expect(refused({ ...open, fill: { number: 'T1', expiresOn: '2024-05-01' } })).toBe(
    'act/faulty: Ngày hết hạn phải sau ngày cấp.',
  )
})

test('a rule looks at the latest day of a step that happens many times', () => {
  const register: AnyRegister = {
    ...libraryCard,
    rules: [{ that: ['expiresOn', 'is after', 'suspendedOn'], tell: 'Thẻ hết hạn không khóa được' }],
  }
  const { record } = walk(register, open, suspend('2024-05-10'), restore('2024-05-11'), suspend('2024-05-20'))

  expect(refused(correct({ expiresOn: '2024-05-15' }), record, libraryContext, register)).toContain('Thẻ hết hạn')
  expect(refused(correct({ expiresOn: '2024-05-21' }), record, libraryContext, register)).toBe('granted')
})

test.each([
  ['no reason', correct({ kind: 'teacher' }, '  '), 'act/reason-missing: Đính chính phải nêu lý do.'],
  ['a reason that cannot be kept', correct({ kind: 'teacher' }, 'a\u001fb'), 'act/reason-unreadable'],
  ['nothing to change', correct({}), 'act/nothing-changed'],
  ['a void without a reason', { do: 'void', reason: '' } as const, 'act/reason-missing: Hủy bản ghi phải nêu lý do.'],
])('%s is refused', (_what, intent, answer) => {
  const { record } = walk(libraryCard, open)

  expect(refused(intent, record)).toContain(answer)
})

test('nothing can be done to a record that is voided or was never there', () => {
  const { record } = walk(libraryCard, open, { do: 'void', reason: 'Nhập nhầm' })

  expect(refused(suspend('2024-05-02'), record)).toContain('record/not-found')
  expect(refused(suspend('2024-05-02'))).toContain('record/not-found')
})

test('days may be put right as long as the steps keep their order and none lies in the future', () => {
  const { record } = walk(libraryCard, open, suspend('2024-05-10'))

  expect(refused(correct({ issuedOn: '2024-05-10' }), record)).toBe('granted')
  expect(refused(correct({ issuedOn: '2024-05-11' }), record)).toBe(
    'act/faulty: Ngày 10/5/2024 đảo thứ tự các bước của “Thẻ bạn đọc”.',
  )
  expect(refused(correct({ suspendedOn: '2024-07-01' }), record)).toContain('01/7/2024 ở sau hôm nay')
})

test('the day of a step is never emptied, and a step that was not taken has no day to put right', () => {
  const { record } = walk(libraryCard, open)

  expect(refused(correct({ issuedOn: null }), record)).toBe('act/faulty: Ngày cấp thẻ: không được để trống.')
  expect(refused(correct({ revokedOn: '2024-05-03' }), record)).toBe(
    'act/faulty: Ngày thu hồi: bước này chưa diễn ra nên chưa có ngày để đính chính.',
  )
})

test('of a step that happened many times all days are given, in their order', () => {
  const { record } = walk(libraryCard, open, suspend('2024-05-10'), restore('2024-05-11'), suspend('2024-05-20'))

  const decision = decide(libraryCard, record, correct({ suspendedOn: '09/5/2024; 21/5/2024' }), libraryContext)

  expect(decision).toMatchObject({ ok: true, value: { changes: { suspendedOn: ['2024-05-09', '2024-05-21'] } } })
  expect(refused(correct({ suspendedOn: '2024-05-09' }), record)).toBe(
    'act/faulty: Ngày tạm khóa: phải ghi đủ 2 ngày theo thứ tự, cách nhau bằng dấu chấm phẩy.',
  )
  expect(refused(correct({ suspendedOn: ['2024-05-12', '2024-05-20'] }), record)).toContain('đảo thứ tự các bước')
})

test('a correction takes what was valid on the days of the record, though it is valid no more', () => {
  const places = [{ code: 'phu-yen', name: 'Huyện Phù Yên', level: 'district' as const, to: '2024-06-01' }]
  const context = { ...libraryContext, places }
  const { record } = walk(libraryCard, open)

  expect(refused(correct({ district: 'Huyện Phù Yên' }), record, context)).toBe('granted')
  expect(
    refused({ do: 'amend', on: plainDate('2024-06-02'), fill: { district: 'Huyện Phù Yên' } }, record, context),
  ).toContain('ngày 02/6/2024 tỉnh không có đơn vị hành chính cấp huyện nào')
})

test('when days are put right, what stands must have been valid on one of them, or is put right too', () => {
  const places = [
    { code: 'moc-chau', name: 'Mộc Châu', level: 'district' as const, from: '2024-04-01' },
    { code: 'van-ho', name: 'Vân Hồ', level: 'district' as const },
  ]
  const context = { ...libraryContext, places }
  const opened = { ...open, fill: { ...open.fill, district: 'Mộc Châu' } }
  const { record } = walk(libraryCard, opened, suspend('2024-05-10'))

  expect(refused(correct({ issuedOn: '2024-03-31', suspendedOn: '2024-03-31' }), record, context)).toBe(
    'act/faulty: Nơi ở theo ngày đính chính: không có đơn vị hành chính này ngày 31/3/2024; chọn một trong: Vân Hồ.',
  )
  expect(refused(correct({ issuedOn: '2024-03-31' }), record, context)).toBe('granted')
  expect(refused(correct({ issuedOn: '2024-04-01', suspendedOn: '2024-04-01' }), record, context)).toBe('granted')
  expect(
    refused(correct({ district: 'van-ho', issuedOn: '2024-03-31', suspendedOn: '2024-03-31' }), record, context),
  ).toBe('granted')
})

test('only an action that begins may begin a record, and fills what the opening fills too', () => {
  const begin = (action: string, fill: Readonly<Record<string, unknown>>): Intent => ({
    do: 'open',
    action,
    on: plainDate('2024-05-01'),
    fill,
  })

  expect(refused(begin('come', { reader: 'A' }), undefined, libraryContext, visit)).toBe('granted')
  expect(refused(begin('come', {}), undefined, libraryContext, visit)).toBe('act/faulty: Phải điền “Bạn đọc”.')
  expect(refused(begin('stayAway', {}), undefined, libraryContext, visit)).toBe(
    'visit/cannot-begin: Bản ghi của sổ “Lượt đến” không thể mở bằng bước “Không đến”. Có thể mở bằng: Hẹn, Đến đọc.',
  )
  expect(refused(begin('valueOf', {}), undefined, libraryContext, visit)).toContain('visit/cannot-begin')
})
