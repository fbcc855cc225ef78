import { count, indicator, sum } from '../../../ledger/index.ts'
import { enterpriseSupport } from './register.ts'

export const surveyMissions = indicator(enterpriseSupport, {
  code: 'enterprise-support.survey-missions',
  title: 'Số đoàn khảo sát, đánh giá doanh nghiệp KH&CN',
  unit: 'đoàn',
  value: count,
  counted: { on: 'doneOn' },
  where: { kind: 'surveyMission' },
  splitBy: ['district'],
})

export const enterpriseGuidance = indicator(enterpriseSupport, {
  code: 'enterprise-support.guidance',
  title: 'Số lượt hướng dẫn doanh nghiệp KH&CN',
  unit: 'lượt',
  value: count,
  counted: { on: 'doneOn' },
  where: { kind: 'guidance' },
})

export const enterprisesReached = indicator(enterpriseSupport, {
  code: 'enterprise-support.enterprises-reached',
  title: 'Số lượt doanh nghiệp được khảo sát, hướng dẫn',
  unit: 'lượt doanh nghiệp',
  value: sum('enterprises'),
  counted: { on: 'doneOn' },
  splitBy: ['kind'],
})

export const enterpriseSupportPlanned = indicator(enterpriseSupport, {
  code: 'enterprise-support.planned',
  title: 'Số cuộc khảo sát, hướng dẫn doanh nghiệp KH&CN trong kế hoạch',
  unit: 'cuộc',
  value: count,
  counted: { during: ['planned'] },
  splitBy: ['origin', 'kind'],
})
