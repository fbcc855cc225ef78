import { passage, say, sentence, when } from '../../../ledger/index.ts'
import { administrativeReform } from '../../../outlines/index.ts'
import { reformConfirmedScore, reformCriteria, reformMaxScore, reformSelfScore } from './indicators.ts'

export const reformScoring = passage({
  code: 'office.reform-scoring',
  topic: administrativeReform,
  needs: {
    criteria: reformCriteria,
    most: reformMaxScore,
    selfScore: reformSelfScore,
    confirmed: reformConfirmedScore,
  },
  says: ({ criteria, most, selfScore, confirmed }) =>
    sentence(
      when(
        criteria,
        say`thu thập, cập nhật tài liệu kiểm chứng phục vụ chấm điểm chỉ số cải cách hành chính đối với ${criteria} tiêu chí`,
      ),
      when(selfScore, say`Sở tự chấm ${selfScore} điểm trên tổng số ${most} điểm`),
      when(confirmed, say`kết quả thẩm định đạt ${confirmed} điểm`),
    ),
})
