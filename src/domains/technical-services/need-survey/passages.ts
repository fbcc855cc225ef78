import { footnote, passage, say, sentence, when } from '../../../ledger/index.ts'
import { applications } from '../../../outlines/index.ts'
import { surveyedDistricts, surveyRespondents } from './indicators.ts'

export const needsSurveyed = passage({
  code: 'technical-services.needs-surveyed',
  topic: applications,
  needs: { districts: surveyedDistricts, respondents: surveyRespondents },
  says: ({ districts, respondents }) =>
    sentence(
      when(
        districts,
        say`khảo sát nhu cầu ứng dụng khoa học và công nghệ tại ${districts} huyện, thành phố trên địa bàn tỉnh${when(
          respondents,
          footnote(sentence(say`tổng số ${respondents} phiếu khảo sát`)),
        )}`,
      ),
    ),
})
