import { count, indicator } from '../../../ledger/index.ts'
import { technologyOpinion } from './register.ts'

export const councilsAttended = indicator(technologyOpinion, {
  code: 'technology-opinions.councils',
  title: 'Số hội đồng thẩm định Sở tham gia',
  unit: 'hội đồng',
  value: count,
  counted: { on: 'answeredOn' },
  where: { kind: 'council' },
  splitBy: ['councilField'],
})

export const investmentPoliciesCommented = indicator(technologyOpinion, {
  code: 'technology-opinions.investment-policies',
  title: 'Số dự án đầu tư được Sở có ý kiến thẩm định chủ trương',
  unit: 'dự án',
  value: count,
  counted: { on: 'answeredOn' },
  where: { kind: 'investmentPolicy' },
  splitBy: ['result', 'timeliness', 'district'],
})

export const technologiesReviewed = indicator(technologyOpinion, {
  code: 'technology-opinions.technologies',
  title: 'Số dự án đầu tư được thẩm định, cho ý kiến về công nghệ',
  unit: 'dự án',
  value: count,
  counted: { on: 'answeredOn' },
  where: { kind: ['technologyAppraisal', 'technologyOpinion'] },
  splitBy: ['kind', 'technologyField', 'result', 'timeliness', 'district'],
})

export const fieldSurveysJoined = indicator(technologyOpinion, {
  code: 'technology-opinions.field-surveys',
  title: 'Số cuộc kiểm tra, khảo sát thực địa Sở tham gia',
  unit: 'cuộc',
  value: count,
  counted: { on: 'answeredOn' },
  where: { kind: 'fieldSurvey' },
  splitBy: ['district'],
})

export const commentsGiven = indicator(technologyOpinion, {
  code: 'technology-opinions.comments',
  title: 'Số nội dung góp ý theo đề nghị của sở, ban, ngành',
  unit: 'nội dung',
  value: count,
  counted: { on: 'answeredOn' },
  where: { kind: 'comment' },
})

export const opinionsPending = indicator(technologyOpinion, {
  code: 'technology-opinions.pending',
  title: 'Số đề nghị thẩm định, cho ý kiến đang xem xét',
  unit: 'đề nghị',
  value: count,
  counted: { standing: ['received', 'explaining'] },
  splitBy: ['kind', 'state'],
})

export const opinionsUnderConsideration = indicator(technologyOpinion, {
  code: 'technology-opinions.under-consideration',
  title: 'Số đề nghị thẩm định, cho ý kiến được xem xét trong kỳ',
  unit: 'đề nghị',
  value: count,
  counted: { during: ['received', 'explaining'] },
  splitBy: ['origin', 'kind', 'state'],
})

export const opinionsOverdue = indicator(technologyOpinion, {
  code: 'technology-opinions.overdue',
  title: 'Số đề nghị thẩm định, cho ý kiến quá hạn trả lời',
  unit: 'đề nghị',
  value: count,
  counted: { standing: ['received', 'explaining'], lapsesOn: 'dueOn', lapsed: true },
  splitBy: ['kind'],
})
