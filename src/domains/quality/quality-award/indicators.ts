import { count, countDistinct, indicator } from '../../../ledger/index.ts'
import { qualityAward } from './register.ts'

export const awardDossiersReceived = indicator(qualityAward, {
  code: 'quality-awards.received',
  title: 'Số hồ sơ giải thưởng chất lượng tiếp nhận',
  unit: 'hồ sơ',
  value: count,
  counted: { on: 'receivedOn' },
  splitBy: ['award', 'state'],
})

export const awardDossiersProposed = indicator(qualityAward, {
  code: 'quality-awards.proposed',
  title: 'Số hồ sơ đề nghị xét tặng giải thưởng chất lượng',
  unit: 'hồ sơ',
  value: count,
  counted: { on: 'proposedOn' },
  splitBy: ['award', 'category'],
})

export const enterprisesProposed = indicator(qualityAward, {
  code: 'quality-awards.enterprises-proposed',
  title: 'Số doanh nghiệp được đề nghị xét tặng giải thưởng chất lượng',
  unit: 'doanh nghiệp',
  value: countDistinct('enterprise'),
  counted: { on: 'proposedOn' },
  splitBy: ['award'],
})

export const awardsWon = indicator(qualityAward, {
  code: 'quality-awards.won',
  title: 'Số doanh nghiệp được trao giải thưởng chất lượng',
  unit: 'doanh nghiệp',
  value: countDistinct('enterprise'),
  counted: { on: 'awardedOn' },
  splitBy: ['award', 'level'],
})
