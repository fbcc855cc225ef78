import { breakdown, inBrackets, partOf, partsOf, passage, say, sentence, when } from '../../../ledger/index.ts'
import { technicalServices } from '../../../outlines/index.ts'
import { instrumentsVerified } from './indicators.ts'

export const verification = passage({
  code: 'technical-services.verification',
  topic: technicalServices,
  needs: { verified: instrumentsVerified },
  says: ({ verified }) => {
    const failed = partOf(verified, 'outcome', 'failed')
    const outcome = when(failed, inBrackets(breakdown(partsOf(verified, 'outcome'), 'phương tiện đo')))
    return sentence(
      say`kiểm định, hiệu chuẩn ${verified} phương tiện đo các loại cho các cơ sở trên địa bàn tỉnh${outcome}`,
    )
  },
})
