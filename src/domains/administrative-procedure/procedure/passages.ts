import { passage, say, sentence, when } from '../../../ledger/index.ts'
import { administrativeReform } from '../../../outlines/index.ts'
import { procedureAmendments, proceduresAbolished, proceduresPublished } from './indicators.ts'

export const proceduresReviewed = passage({
  code: 'administrative-procedure.procedures-reviewed',
  topic: administrativeReform,
  needs: { published: proceduresPublished, amendments: procedureAmendments, abolished: proceduresAbolished },
  says: ({ published, amendments, abolished }) =>
    sentence(
      when(published, say`tham mưu công bố mới ${published} thủ tục hành chính`),
      when(amendments, say`sửa đổi, bổ sung ${amendments} lượt thủ tục`),
      when(abolished, say`bãi bỏ ${abolished} thủ tục`),
    ),
})
