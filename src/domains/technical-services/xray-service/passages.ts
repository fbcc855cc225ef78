import {
  enumerated,
  footnote,
  listed,
  type Mention,
  partOf,
  passage,
  say,
  sentence,
  when,
} from '../../../ledger/index.ts'
import { technicalServices } from '../../../outlines/index.ts'
import { xrayServicesDone } from './indicators.ts'

const eachOnce = (mentions: readonly Mention[]): readonly Mention[] => [
  ...new Map(mentions.map((mention) => [mention.text, mention])).values(),
]

export const xrayServicesPerformed = passage({
  code: 'technical-services.xray-services',
  topic: technicalServices,
  needs: { done: listed(xrayServicesDone) },
  says: ({ done }) => {
    const machines = partOf(done, 'service', 'machineVerification')
    const rooms = partOf(done, 'service', 'roomSurvey')
    const badges = partOf(done, 'service', 'dosimetry')
    const facilities = eachOnce(done.entries.map((entry) => entry.facility))
    const clauses = [
      when(machines, say`kiểm định ${machines} máy X-quang`),
      when(rooms, say`kiểm xạ ${rooms} phòng X-quang`),
      when(badges, say`thực hiện ${badges} lượt đo liều kế cá nhân`),
    ].filter((clause) => clause.runs.length > 0)
    return sentence(
      say`${enumerated(clauses)} cho các cơ sở y tế${footnote(sentence(say`tại ${enumerated(facilities)}`))}`,
    )
  },
})
