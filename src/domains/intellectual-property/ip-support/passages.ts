import { classified, namesOf, nothing, partsOf, passage, say, sentence, when } from '../../../ledger/index.ts'
import { intellectualProperty } from '../../../outlines/index.ts'
import { applicantsFunded, applicantsGuided, ipSupportMoney } from './indicators.ts'

export const guidanceGiven = passage({
  code: 'intellectual-property.guidance-given',
  topic: intellectualProperty,
  needs: { guided: applicantsGuided, funded: applicantsFunded, support: ipSupportMoney },
  says: ({ guided, funded, support }) => {
    const matters = partsOf(guided, 'matter')
    return sentence(
      when(
        guided,
        say`tư vấn, hướng dẫn cho ${guided} tổ chức, cá nhân${
          classified(matters).length === 0 ? nothing : say` về ${namesOf(matters, ' và ')}`
        }`,
      ),
      when(
        funded,
        say`hỗ trợ ${funded} tổ chức, cá nhân đăng ký quyền sở hữu công nghiệp${when(support, say` với kinh phí ${support}`)}`,
      ),
    )
  },
})
