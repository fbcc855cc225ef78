import {
  isFilled,
  joined,
  listed,
  type ListedFigure,
  partOf,
  passage,
  type Said,
  say,
  sentence,
  sentences,
  when,
} from '../../../ledger/index.ts'
import { technology } from '../../../outlines/index.ts'
import { enterpriseGuidance, enterpriseSupportPlanned, surveyMissions } from './indicators.ts'

const missionsMade = (missions: ListedFigure<typeof surveyMissions>): Said => {
  const contents = missions.entries.map((entry) => say`${entry.content}`)
  return contents.length === 1
    ? say`tổ chức ${missions} đoàn công tác ${joined(contents, '')}`
    : say`tổ chức ${missions} đoàn công tác: ${joined(contents, '; ')}`
}

const guidanceGiven = (guidance: ListedFigure<typeof enterpriseGuidance>): Said => {
  const [first, ...others] = guidance.entries
  if (first !== undefined && others.length === 0)
    return isFilled(first.enterprise)
      ? say`hướng dẫn ${guidance} doanh nghiệp khoa học và công nghệ (${first.enterprise}) về ${first.content}`
      : say`hướng dẫn ${guidance} lượt doanh nghiệp khoa học và công nghệ về ${first.content}`
  return say`hướng dẫn ${guidance} lượt doanh nghiệp khoa học và công nghệ: ${joined(
    guidance.entries.map((entry) =>
      isFilled(entry.enterprise) ? say`${entry.enterprise} về ${entry.content}` : say`${entry.content}`,
    ),
    '; ',
  )}`
}

export const supportOfEnterprises = passage({
  code: 'technology.support-of-enterprises',
  topic: technology,
  needs: {
    missions: listed(surveyMissions),
    guidance: listed(enterpriseGuidance),
  },
  says: ({ missions, guidance }) =>
    sentences(sentence(when(missions, missionsMade(missions))), sentence(when(guidance, guidanceGiven(guidance)))),
})

export const supportToCome = passage({
  code: 'technology.support-to-come',
  topic: technology,
  tells: 'plans',
  needs: { planned: enterpriseSupportPlanned },
  says: ({ planned }) => {
    const open = partOf(planned, 'origin', 'carriedOver')
    return sentence(
      when(open, say`thực hiện ${open} cuộc khảo sát, hướng dẫn doanh nghiệp khoa học và công nghệ theo kế hoạch`),
    )
  },
})
