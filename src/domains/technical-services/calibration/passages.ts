import {
  breakdown,
  classified,
  type FigurePart,
  footnote,
  joined,
  named,
  partsOf,
  passage,
  say,
  sentence,
} from '../../../ledger/index.ts'
import { technicalServices } from '../../../outlines/index.ts'
import { certificatesFallingDue, instrumentsVerified } from './indicators.ts'

// All the kinds there are would fill a page; the biggest say what was verified.
const mostKinds = 5

const largestFirst = (parts: readonly FigurePart[]): readonly FigurePart[] =>
  [...parts].sort((a, b) => b.value - a.value)

export const verification = passage({
  code: 'technical-services.verification',
  topic: technicalServices,
  needs: { verified: instrumentsVerified },
  says: ({ verified }) => {
    const kinds = largestFirst(classified(partsOf(verified, 'kind')))
    const biggest = breakdown(kinds.slice(0, mostKinds))
    const details = joined(
      [
        breakdown(partsOf(verified, 'outcome'), 'phương tiện đo'),
        kinds.length > 0 && say`${named(kinds.length > mostKinds ? 'chủ yếu là' : 'gồm')} ${biggest}`,
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
