import {
  breakdown,
  classified,
  inBrackets,
  joined,
  listed,
  namesOf,
  partOf,
  partsOf,
  passage,
  say,
  sentence,
  sentences,
  when,
} from '../../../ledger/index.ts'
import { technology } from '../../../outlines/index.ts'
import {
  commentsGiven,
  councilsAttended,
  fieldSurveysJoined,
  investmentPoliciesCommented,
  opinionsUnderConsideration,
  technologiesReviewed,
} from './indicators.ts'

export const opinionsGiven = passage({
  code: 'technology.opinions-given',
  topic: technology,
  needs: {
    councils: councilsAttended,
    policies: investmentPoliciesCommented,
    comments: commentsGiven,
    technologies: technologiesReviewed,
  },
  says: ({ councils, policies, comments, technologies }) => {
    const fields = partsOf(technologies, 'technologyField')
    const appraised = partOf(technologies, 'kind', 'technologyAppraisal')
    return sentences(
      sentence(
        when(
          councils,
          say`cử thành viên tham gia ${councils} hội đồng thẩm định của UBND tỉnh và các sở, ban, ngành${inBrackets(
            breakdown(classified(partsOf(councils, 'councilField')), 'hội đồng thẩm định', '; '),
          )}`,
        ),
      ),
      sentence(
        when(policies, say`tham gia thẩm định chủ trương đầu tư đối với ${policies} dự án`),
        when(comments, say`góp ý ${comments} nội dung theo đề nghị của các sở, ban, ngành`),
      ),
      sentence(
        when(
          technologies,
          say`${when(appraised, say`thẩm định, `)}cho ý kiến về công nghệ đối với ${technologies} dự án đầu tư${
            classified(fields).length === 0 ? say`` : say` trên các lĩnh vực: ${namesOf(fields, ' và ')}`
          }`,
        ),
      ),
    )
  },
})

export const surveysInTheField = passage({
  code: 'technology.surveys-in-the-field',
  topic: technology,
  needs: { surveys: listed(fieldSurveysJoined) },
  says: ({ surveys }) =>
    sentence(
      say`tham gia ${surveys} cuộc kiểm tra, khảo sát thực địa: ${joined(
        surveys.entries.map((entry) => say`${entry.project}`),
        '; ',
      )}`,
    ),
})

export const opinionsToGive = passage({
  code: 'technology.opinions-to-give',
  topic: technology,
  tells: 'plans',
  needs: { opinions: opinionsUnderConsideration },
  says: ({ opinions }) => {
    const open = partOf(opinions, 'origin', 'carriedOver')
    return sentence(when(open, say`hoàn thành việc thẩm định, trả lời ${open} đề nghị đang xem xét`))
  },
})
