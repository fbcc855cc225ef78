import { breakdown, classified, inBrackets, partsOf, passage, say, sentence, when } from '../../../ledger/index.ts'
import { isoSystems } from '../../../outlines/index.ts'
import { isoPublications } from './indicators.ts'

export const publishingConformity = passage({
  code: 'quality.iso-publication',
  topic: isoSystems,
  needs: { published: isoPublications },
  says: ({ published }) =>
    sentence(
      when(
        published,
        say`tiếp nhận bản công bố hệ thống quản lý chất lượng phù hợp tiêu chuẩn của ${published} cơ quan, đơn vị${inBrackets(
          breakdown(classified(partsOf(published, 'kind'))),
        )}`,
      ),
    ),
})
