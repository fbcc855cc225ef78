import { isFilled, joined, listed, partOf, passage, say, sentence, sentences, when } from '../../../ledger/index.ts'
import { technology } from '../../../outlines/index.ts'
import { enterpriseGuidance, enterpriseSupportPlanned, surveyMissions } from './indicators.ts'

export const supportOfEnterprises = passage({
  code: 'technology.support-of-enterprises',
  topic: technology,
  needs: {
    missions: listed(surveyMissions),
    guidance: listed(enterpriseGuidance),
  },
  says: ({ missions, guidance }) =>
    sentences(
      sentence(
        when(
          missions,
          say`thành lập ${missions} đoàn công tác: ${joined(
            missions.entries.map((entry) => say`${entry.content}`),
            '; ',
          )}`,
        ),
      ),
      sentence(
        when(
          guidance,
          say`hướng dẫn ${guidance} lượt doanh nghiệp khoa học và công nghệ: ${joined(
            guidance.entries.map((entry) =>
              isFilled(entry.enterprise) ? say`${entry.enterprise} (${entry.content})` : say`${entry.content}`,
            ),
            '; ',
          )}`,
        ),
      ),
    ),
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
