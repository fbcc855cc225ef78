import { enumerated, footnote, joined, listed, passage, say, sentence, when } from '../../../ledger/index.ts'
import { resultHandovers } from '../../../outlines/index.ts'
import { differing } from '../wording.ts'
import { effectReports, handoversInPreparation, resultsHandedOver, unitsReceiving } from './indicators.ts'

export const resultsGivenAway = passage({
  code: 'science-management.results-handed-over',
  topic: resultHandovers,
  needs: {
    results: listed(resultsHandedOver),
    units: unitsReceiving,
    preparing: listed(handoversInPreparation),
    reports: effectReports,
  },
  says: ({ results, units, preparing, reports }) => {
    const decisions = differing(results.entries.map((entry) => entry.decision))
    const names = differing(preparing.entries.map((entry) => entry.result))
    return sentence(
      when(
        results,
        say`bàn giao, chuyển giao kết quả ${results} nhiệm vụ khoa học và công nghệ cho ${units} đơn vị${footnote(
          sentence(
            joined(
              decisions.map((decision) => say`${decision}`),
              '; ',
            ),
          ),
        )}`,
      ),
      when(preparing, say`tiếp tục làm thủ tục tiếp nhận, bàn giao đối với ${enumerated(names)}`),
      when(reports, say`tiếp nhận ${reports} báo cáo hiệu quả ứng dụng kết quả của các đơn vị`),
    )
  },
})
