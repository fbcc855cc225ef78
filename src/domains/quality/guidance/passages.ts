import { classified, inBrackets, namesOf, partOf, partsOf, passage, say, sentence } from '../../../ledger/index.ts'
import { quality } from '../../../outlines/index.ts'
import { premisesGuided } from './indicators.ts'

export const guiding = passage({
  code: 'quality.guidance',
  topic: quality,
  needs: { premises: premisesGuided },
  says: ({ premises }) => {
    const general = partOf(premises, 'subject', 'general')
    const subjects = classified(partsOf(premises, 'subject')).filter((part) => part.id !== general.id)
    return sentence(
      say`hướng dẫn nghiệp vụ cho ${premises} cơ sở trong việc thực hiện quy định về tiêu chuẩn, đo lường, chất lượng${inBrackets(namesOf(subjects, '; ', '; '))}`,
    )
  },
})
