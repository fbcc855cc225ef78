import {
  breakdown,
  classified,
  type FigurePart,
  inBrackets,
  namesOf,
  partsOf,
  passage,
  say,
  type Said,
  sentence,
  when,
} from '../../../ledger/index.ts'
import { technicalServices } from '../../../outlines/index.ts'
import { agenciesBuilding, agenciesConverting, agenciesKeepingUp } from './indicators.ts'

const versionsNamed = (before: Said, versions: readonly FigurePart[]): Said => {
  const names = namesOf(versions)
  return names.runs.length > 0 ? say`${before}${names}` : names
}

export const consulting = passage({
  code: 'quality.iso-consulting',
  topic: technicalServices,
  needs: { converting: agenciesConverting, building: agenciesBuilding, keepingUp: agenciesKeepingUp },
  says: ({ converting, building, keepingUp }) =>
    sentence(
      when(
        converting,
        say`tư vấn cho ${converting} đơn vị chuyển đổi hệ thống quản lý chất lượng${versionsNamed(say` từ phiên bản `, partsOf(converting, 'fromVersion'))}${versionsNamed(
          say` sang phiên bản `,
          partsOf(converting, 'toVersion'),
        )}${inBrackets(breakdown(classified(partsOf(converting, 'agency.kind'))))}`,
      ),
      when(
        building,
        say`tư vấn cho ${building} đơn vị xây dựng hệ thống quản lý chất lượng${versionsNamed(say` theo phiên bản `, partsOf(building, 'toVersion'))}${inBrackets(
          breakdown(classified(partsOf(building, 'agency.district')), 'đơn vị thuộc'),
        )}`,
      ),
      when(keepingUp, say`tư vấn cho ${keepingUp} đơn vị duy trì, cải tiến hệ thống quản lý chất lượng`),
    ),
})
