import {
  breakdown,
  type FigurePart,
  footnote,
  joined,
  partsOf,
  passage,
  say,
  sentence,
  when,
} from '../../../ledger/index.ts'
import { technicalServices } from '../../../outlines/index.ts'
import { certificatesFallingDue, instrumentsVerified } from './indicators.ts'

const largestFirst = (parts: readonly FigurePart[]): readonly FigurePart[] =>
  [...parts].sort((a, b) => b.value - a.value)

export const verification = passage({
  code: 'technical-services.verification',
  topic: technicalServices,
  needs: { verified: instrumentsVerified },
  says: ({ verified }) => {
    const details = joined(
      [
        breakdown(partsOf(verified, 'outcome'), 'phương tiện đo'),
        when(verified, say`gồm: ${breakdown(largestFirst(partsOf(verified, 'kind')), '', '; ')}`),
      ],
      '; ',
    )
    return sentence(
      say`kiểm định, hiệu chuẩn ${verified} phương tiện đo các loại cho các tổ chức, cá nhân trên địa bàn tỉnh${footnote(sentence(details))}`,
    )
  },
})

export const instrumentsToVerifyAgain = passage({
  code: 'technical-services.instruments-to-verify-again',
  topic: technicalServices,
  tells: 'plans',
  needs: { fallingDue: certificatesFallingDue },
  says: ({ fallingDue }, about) =>
    sentence(
      say`nhắc khách hàng và kiểm định lại ${fallingDue} phương tiện đo hết hiệu lực kiểm định trong ${about.next}`,
    ),
})
