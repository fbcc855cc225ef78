import {
  breakdown,
  classified,
  footnote,
  listed,
  namesOf,
  nothing,
  partsOf,
  passage,
  say,
  sentence,
  when,
} from '../../../ledger/index.ts'
import { productivity } from '../../../outlines/index.ts'
import { districtsNamed } from '../../districts-named.ts'
import { namedOnce } from '../../named-once.ts'
import { beneficiariesCertified, supportsUnderWay } from './indicators.ts'

export const supportingProductivity = passage({
  code: 'quality.productivity-support',
  topic: productivity,
  needs: { certified: listed(beneficiariesCertified), underWay: supportsUnderWay },
  says: ({ certified, underWay }) => {
    const owners = classified(partsOf(certified, 'ownerKind'))
    const tools = classified(partsOf(certified, 'tool'))
    const districts = districtsNamed(partsOf(certified, 'district'))
    const names = namedOnce(
      certified.entries.map((entry) => entry.beneficiary),
      { most: 12, last: ' và ', properNames: true },
    )
    return sentence(
      when(
        certified,
        say`hỗ trợ ${owners.length > 0 ? breakdown(owners) : say`${certified} đơn vị`} áp dụng và được chứng nhận ${
          tools.length > 1 ? breakdown(tools, 'đơn vị') : namesOf(tools)
        }${districts.runs.length > 0 ? say` tại ${districts}` : nothing}${footnote(names.runs.length > 0 ? say`${names}.` : names)}`,
      ),
      when(
        underWay,
        say`đang hỗ trợ ${underWay} đơn vị áp dụng các tiêu chuẩn, công cụ nâng cao năng suất, chất lượng`,
      ),
    )
  },
})
