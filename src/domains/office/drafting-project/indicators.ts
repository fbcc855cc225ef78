import { count, indicator } from '../../../ledger/index.ts'
import { draftingProject } from './register.ts'

const open = ['registered', 'drafting', 'consulting', 'appraising', 'appraised', 'submitted', 'returned'] as const
const notSubmitted = ['registered', 'drafting', 'consulting', 'appraising', 'appraised', 'returned'] as const

const splits = ['authority', 'legal', 'type', 'state', 'division', ['legal', 'authority']] as const

export const draftsUnderWay = indicator(draftingProject, {
  code: 'drafting-projects.under-way',
  title: 'Số dự thảo văn bản đang xây dựng',
  unit: 'dự thảo',
  value: count,
  counted: { standing: open },
  splitBy: splits,
})

export const legalDraftsUnderWay = indicator(draftingProject, {
  code: 'drafting-projects.legal-under-way',
  title: 'Số dự thảo văn bản quy phạm pháp luật đang xây dựng',
  unit: 'VBQPPL',
  value: count,
  counted: { standing: open },
  where: { legal: true },
  splitBy: ['authority', 'type', 'state', ['authority', 'type']],
})

export const draftsToFinish = indicator(draftingProject, {
  code: 'drafting-projects.to-finish',
  title: 'Số dự thảo văn bản xây dựng trong kỳ',
  unit: 'dự thảo',
  value: count,
  counted: { during: open },
  splitBy: splits,
})

export const draftsSubmitted = indicator(draftingProject, {
  code: 'drafting-projects.submitted',
  title: 'Số lượt trình dự thảo văn bản',
  unit: 'lượt',
  value: count,
  counted: { on: 'submittedOn' },
  splitBy: ['authority', 'legal'],
})

export const draftsIssued = indicator(draftingProject, {
  code: 'drafting-projects.issued',
  title: 'Số dự thảo văn bản đã được ban hành',
  unit: 'văn bản',
  value: count,
  counted: { on: 'issuedOn' },
  splitBy: ['authority', 'legal', 'type', ['legal', 'authority']],
})

export const draftsOverdue = indicator(draftingProject, {
  code: 'drafting-projects.overdue',
  title: 'Số dự thảo văn bản quá thời hạn trình',
  unit: 'dự thảo',
  value: count,
  counted: { standing: notSubmitted, lapsesOn: 'dueOn', lapsed: true },
  splitBy: ['authority', 'division'],
})

export const draftsDueSoon = indicator(draftingProject, {
  code: 'drafting-projects.due-soon',
  title: 'Số dự thảo văn bản đến thời hạn trình trong 30 ngày',
  unit: 'dự thảo',
  value: count,
  counted: { standing: notSubmitted, lapsesOn: 'dueOn', lapsesWithin: 30 },
  splitBy: ['authority', 'division'],
})
