import { passage, say, sentence, when } from '../../../ledger/index.ts'
import { radiationSafety } from '../../../outlines/index.ts'
import { facilitiesUrged, safetyReports } from './indicators.ts'

export const oversight = passage({
  code: 'radiation-safety.oversight',
  topic: radiationSafety,
  needs: { urged: facilitiesUrged, reports: safetyReports },
  says: ({ urged, reports }) =>
    sentence(
      when(urged, say`thường xuyên theo dõi, đôn đốc các cơ sở bức xạ chấp hành quy định về an toàn`),
      when(reports, say`tiếp nhận ${reports} báo cáo thực trạng an toàn bức xạ của các cơ sở`),
    ),
})
