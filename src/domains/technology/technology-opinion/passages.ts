import {
  breakdown,
  classified,
  type FigurePart,
  inBrackets,
  joined,
  listed,
  namesOf,
  nothing,
  partOf,
  partsOf,
  passage,
  type Said,
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

const oneField = (fields: readonly FigurePart[]): Said =>
  fields.length === 0 ? nothing : say` trong lĩnh vực ${namesOf(fields)}`

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
    const known = classified(partsOf(technologies, 'technologyField'))
    const fields = classified(partsOf(councils, 'councilField'))
    const councilFields = inBrackets(
      fields.length === 1 ? say`thẩm định ${namesOf(fields)}` : breakdown(fields, 'hội đồng thẩm định', '; '),
    )
    const appraised = partOf(technologies, 'kind', 'technologyAppraisal')
    return sentences(
      sentence(
        when(
          councils,
          say`cử thành viên tham gia ${councils} hội đồng thẩm định của UBND tỉnh và các sở, ban, ngành${councilFields}`,
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
            known.length > 1 ? say` trên các lĩnh vực: ${namesOf(known, ' và ')}` : when(technologies, oneField(known))
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
