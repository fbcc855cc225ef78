import { calledBy, choice, link, list, register, text } from '../../../ledger/index.ts'
import { officialDocument } from '../../office/index.ts'

const officers = ['specialist', 'divisionHead'] as const

export const roundNumbers = list({
  code: 'initiative-round-numbers',
  title: 'Đợt',
  entries: { first: 'Đợt 1', second: 'Đợt 2', third: 'Đợt 3', fourth: 'Đợt 4' },
})

/** One round of the year in which the provincial council considers initiatives. */
export const initiativeRound = register({
  code: 'initiative-round',
  title: 'Đợt xét sáng kiến cấp tỉnh',
  keptBy: 'technology',
  basis: [{ document: 'Nghị định số 13/2012/NĐ-CP ban hành Điều lệ Sáng kiến', from: '2012-04-16' }],
  fields: {
    number: choice('Đợt', roundNumbers),
    year: text('Năm', { max: 4, matches: { pattern: '\\d{4}', tell: 'viết năm bằng bốn chữ số như 2021' } }),
    council: link('Quyết định thành lập hội đồng', officialDocument),
    submission: link('Tờ trình đề nghị công nhận', officialDocument),
    decision: link('Quyết định công nhận', officialDocument),
    reason: text('Lý do hủy', { max: 300 }),
  },
  identity: ['number', 'year'],
  shownAs: calledBy`${'number'} năm ${'year'}`,
  lifecycle: {
    states: {
      open: 'Đang nhận hồ sơ',
      convened: 'Hội đồng đã họp',
      submitted: 'Đã trình công nhận',
      decided: 'Đã công nhận',
      cancelled: 'Đã hủy',
    },
    opening: { label: 'Mở đợt nhận hồ sơ', to: 'open', on: 'openedOn', fill: ['number', 'year'], by: officers },
    actions: {
      convene: {
        label: 'Họp hội đồng',
        from: ['open', 'convened'],
        to: 'convened',
        on: 'convenedOn',
        again: true,
        mayFill: ['council'],
        by: officers,
      },
      submit: {
        label: 'Trình Chủ tịch UBND tỉnh',
        from: 'convened',
        to: 'submitted',
        on: 'submittedOn',
        mayFill: ['submission'],
        by: ['deputyDirector', 'director'],
      },
      decide: {
        label: 'Công nhận',
        from: 'submitted',
        to: 'decided',
        on: 'decidedOn',
        mayFill: ['decision'],
        by: officers,
      },
      cancel: {
        label: 'Hủy',
        from: 'open',
        to: 'cancelled',
        on: 'cancelledOn',
        fill: ['reason'],
        by: ['divisionHead'],
      },
    },
  },
})
