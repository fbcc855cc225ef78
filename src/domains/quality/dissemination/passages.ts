import {
  breakdown,
  classified,
  inBrackets,
  named,
  namesOf,
  nothing,
  partOf,
  partsOf,
  passage,
  say,
  sentence,
} from '../../../ledger/index.ts'
import { qualityOutreach } from '../../../outlines/index.ts'
import { unitsReached } from './indicators.ts'

export const disseminating = passage({
  code: 'quality.dissemination',
  topic: qualityOutreach,
  needs: { units: unitsReached },
  says: ({ units }) => {
    const occasions = classified(partsOf(units, 'occasion'))
    const [only, ...others] = occasions
    const how =
      only !== undefined && others.length === 0 && only.value === units.value
        ? say`, ${namesOf([only])}`
        : inBrackets(breakdown(occasions, 'đơn vị'))
    return sentence(
      say`tuyên truyền, phổ biến quy định của pháp luật về tiêu chuẩn, đo lường, chất lượng tới ${
        partOf(units, 'atLeast', 'yes').value > 0 ? named('trên ') : nothing
      }${units} đơn vị${how}`,
    )
  },
})
