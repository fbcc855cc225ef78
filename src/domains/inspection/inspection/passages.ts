import {
  breakdown,
  classified,
  footnote,
  joined,
  listed,
  namesOf,
  nothing,
  partOf,
  partsOf,
  passage,
  say,
  sentence,
  sentences,
  when,
} from '../../../ledger/index.ts'
import { inspections } from '../../../outlines/index.ts'
import { districtsNamed } from '../../districts-named.ts'
import { namedOnce } from '../../named-once.ts'
import { shareInWords } from '../../share-in-words.ts'
import { premisesInspected } from '../inspected-premises/indicators.ts'
import { inspectionsCarriedOut, inspectionsOfThePlan, plannedInspectionsStopped } from './indicators.ts'

export const inspecting = passage({
  code: 'inspection.inspections',
  topic: inspections,
  needs: { carriedOut: listed(inspectionsCarriedOut), premises: premisesInspected },
  says: ({ carriedOut, premises }) => {
    const kinds = classified(partsOf(carriedOut, 'kind'))
    const fields = namesOf(partsOf(carriedOut, 'field'))
    const subjects = namedOnce(
      carriedOut.entries.map((entry) => entry.subject),
      { most: 3, separator: '; ' },
    )
    const oneSubject = namedOnce(
      carriedOut.entries.map((entry) => entry.subject),
      { most: 1 },
    )
    const isOfOneSubject = oneSubject.runs.length > 0
    const about = isOfOneSubject ? oneSubject : fields
    const districts = districtsNamed(partsOf(premises, 'premises.district'))
    const share = shareInWords(partOf(premises, 'outcome', 'compliant'), premises)
    const violating = partOf(premises, 'outcome', 'violating')
    return sentences(
      sentence(
        when(
          carriedOut,
          say`triển khai ${kinds.length > 0 ? breakdown(kinds, 'cuộc') : say`${carriedOut} cuộc`}${
            about.runs.length > 0 ? say` về ${about}` : nothing
          }${when(premises, say` đối với ${premises} cơ sở`)}${
            districts.runs.length > 0 ? say` trên địa bàn ${districts}` : nothing
          }${footnote(subjects.runs.length > 0 && !isOfOneSubject ? say`Nội dung: ${subjects}.` : nothing)}`,
        ),
        carriedOut.value === 0 && when(premises, say`thanh tra, kiểm tra tại ${premises} cơ sở`),
      ),
      sentence(
        share.runs.length > 0 &&
          say`qua thanh tra, kiểm tra, ${share} cơ sở chấp hành đúng quy định của pháp luật trong lĩnh vực hoạt động`,
        when(violating, say`phát hiện ${violating} cơ sở có vi phạm`),
      ),
    )
  },
})

export const inspectionsStopped = passage({
  code: 'inspection.stopped',
  topic: inspections,
  needs: { stopped: listed(plannedInspectionsStopped), ofThePlan: inspectionsOfThePlan },
  says: ({ stopped, ofThePlan }) => {
    const reasons = namedOnce(
      stopped.entries.map((entry) => entry.stopReason),
      { most: 2 },
    )
    const plans = namedOnce(
      stopped.entries.map((entry) => entry.plan),
      { most: 2, properNames: true },
    )
    const because = reasons.runs.length > 0 ? reasons : namesOf(partsOf(stopped, 'stopCause'))
    return sentence(
      when(
        stopped,
        joined(
          [
            because.runs.length > 0 && say`do ${because}`,
            say`${stopped}/${ofThePlan} cuộc thanh tra, kiểm tra trong kế hoạch${
              plans.runs.length > 0 ? say` được phê duyệt tại ${plans}` : nothing
            } phải dừng thực hiện`,
          ],
          ', ',
        ),
      ),
    )
  },
})

export const inspectionsToCome = passage({
  code: 'inspection.inspections-to-come',
  topic: inspections,
  tells: 'plans',
  needs: { ofThePlan: inspectionsOfThePlan },
  says: ({ ofThePlan }) => {
    const fields = namesOf(partsOf(ofThePlan, 'field'), '; ', '; ')
    return sentence(
      say`triển khai ${ofThePlan} cuộc thanh tra, kiểm tra theo kế hoạch${fields.runs.length > 0 ? say` về ${fields}` : nothing}`,
    )
  },
})
