import { count, indicator } from '../../../ledger/index.ts'
import { initiativeRound } from './register.ts'

export const councilSessions = indicator(initiativeRound, {
  code: 'initiative-rounds.sessions',
  title: 'Số phiên họp hội đồng xét sáng kiến cấp tỉnh',
  unit: 'phiên họp',
  value: count,
  counted: { on: 'convenedOn' },
  splitBy: ['number'],
})

export const roundsSubmitted = indicator(initiativeRound, {
  code: 'initiative-rounds.submitted',
  title: 'Số đợt xét sáng kiến đã trình Chủ tịch UBND tỉnh công nhận',
  unit: 'đợt',
  value: count,
  counted: { on: 'submittedOn' },
  splitBy: ['number', 'state'],
})

export const roundsDecided = indicator(initiativeRound, {
  code: 'initiative-rounds.decided',
  title: 'Số đợt xét sáng kiến đã được công nhận',
  unit: 'đợt',
  value: count,
  counted: { on: 'decidedOn' },
  splitBy: ['number'],
})

export const roundsOpen = indicator(initiativeRound, {
  code: 'initiative-rounds.open',
  title: 'Số đợt xét sáng kiến đang nhận hồ sơ, chuẩn bị họp hội đồng',
  unit: 'đợt',
  value: count,
  counted: { standing: ['open'] },
  splitBy: ['number'],
})
