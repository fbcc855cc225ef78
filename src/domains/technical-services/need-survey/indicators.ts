import { count, countDistinct, indicator, sum } from '../../../ledger/index.ts'
import { needSurvey } from './register.ts'

export const needSurveys = indicator(needSurvey, {
  code: 'need-surveys.conducted',
  title: 'Số cuộc khảo sát nhu cầu ứng dụng KH&CN',
  unit: 'cuộc',
  value: count,
  counted: { on: 'conductedOn' },
  splitBy: ['district'],
})

export const surveyedDistricts = indicator(needSurvey, {
  code: 'need-surveys.districts',
  title: 'Số huyện, thành phố được khảo sát nhu cầu ứng dụng KH&CN',
  unit: 'huyện, thành phố',
  value: countDistinct('district'),
  counted: { on: 'conductedOn' },
  splitBy: ['district'],
})

export const surveyRespondents = indicator(needSurvey, {
  code: 'need-surveys.respondents',
  title: 'Số phiếu khảo sát nhu cầu ứng dụng KH&CN',
  unit: 'phiếu',
  value: sum('respondents'),
  counted: { on: 'conductedOn' },
  splitBy: ['district'],
})
