import {
  as,
  breakdown,
  classified,
  type Figure,
  inBrackets,
  listed,
  type Mention,
  namesOf,
  nothing,
  partsOf,
  passage,
  say,
  type Said,
  sentence,
  when,
} from '../../../ledger/index.ts'
import { inspections, quality } from '../../../outlines/index.ts'
import { namedOnce } from '../../named-once.ts'
import { otherFines, otherUnitsSanctioned, qualityFines, qualityUnitsSanctioned } from './indicators.ts'

const underLaw = (bases: readonly Mention[]): Said => {
  const names = namedOnce(bases, { most: 3, last: ' và ', properNames: true })
  return names.runs.length > 0 ? say` theo ${names}` : nothing
}

const inTotal = (fines: Figure): Said =>
  when(fines, say`, tổng số tiền phạt là ${fines} (${as(fines, 'moneyInWords')})`)

export const qualitySanctions = passage({
  code: 'inspection.quality-sanctions',
  topic: quality,
  needs: { units: listed(qualityUnitsSanctioned), fines: qualityFines },
  says: ({ units, fines }) => {
    const forms = classified(partsOf(units, 'form'))
    return sentence(
      say`xử phạt vi phạm hành chính${underLaw(units.entries.map((entry) => entry.legalBasis))} đối với ${units} đơn vị${
        forms.length > 1 ? inBrackets(breakdown(forms, 'đơn vị bị')) : nothing
      }${inTotal(fines)}`,
    )
  },
})

export const otherSanctions = passage({
  code: 'inspection.other-sanctions',
  topic: inspections,
  needs: { units: listed(otherUnitsSanctioned), fines: otherFines },
  says: ({ units, fines }) => {
    const fields = namesOf(partsOf(units, 'field'), '; ', '; ')
    return sentence(
      say`xử phạt vi phạm hành chính về ${fields}${underLaw(units.entries.map((entry) => entry.legalBasis))} đối với ${units} đơn vị${inTotal(fines)}`,
    )
  },
})
