import {
  breakdown,
  classified,
  inBrackets,
  named,
  namesOf,
  partOf,
  partsOf,
  passage,
  say,
  sentence,
  sentences,
  when,
} from '../../../ledger/index.ts'
import { isoSystems } from '../../../outlines/index.ts'
import { runsFromStartOfYear } from '../from-start-of-year.ts'
import { agenciesChecked, checksScheduled, plannedAgenciesChecked } from './indicators.ts'

export const checkingSystems = passage({
  code: 'quality.iso-checks',
  topic: isoSystems,
  needs: { checked: agenciesChecked, plan: plannedAgenciesChecked },
  says: ({ checked, plan }) => {
    const isAgainstPlan = plan.value > 0 && runsFromStartOfYear(checked)
    const versions = classified(partsOf(checked, 'agency.standard'))
    const [version] = versions
    const shortcomings = partsOf(checked, 'shortcoming')
    const failed = partOf(checked, 'outcome', 'failed')
    return sentences(
      sentence(
        when(
          checked,
          say`kiểm tra việc áp dụng, duy trì, cải tiến hệ thống quản lý chất lượng theo tiêu chuẩn quốc gia ${named('TCVN ISO 9001')} trong cơ quan hành chính nhà nước tại ${
            isAgainstPlan ? say`${checked}/${plan} đơn vị theo kế hoạch` : say`${checked} đơn vị`
          }${inBrackets(breakdown(classified(partsOf(checked, 'outcome')), 'đơn vị xếp loại'))}`,
        ),
      ),
      version !== undefined &&
        versions.length === 1 &&
        version.value === checked.value &&
        sentence(say`các đơn vị được kiểm tra đều áp dụng phiên bản ${namesOf([version])}`),
      sentence(
        classified(shortcomings).length > 0 &&
          say`một số đơn vị còn hạn chế trong việc: ${namesOf(shortcomings, '; ', '; ')}${when(failed, say`; ${failed} đơn vị phải khắc phục để được kiểm tra lại`)}`,
      ),
    )
  },
})

export const systemsToBeChecked = passage({
  code: 'quality.iso-checks-to-come',
  topic: isoSystems,
  tells: 'plans',
  needs: { scheduled: checksScheduled },
  says: ({ scheduled }) =>
    sentence(
      say`kiểm tra việc áp dụng hệ thống quản lý chất lượng trong cơ quan hành chính nhà nước tại ${scheduled} đơn vị`,
    ),
})
