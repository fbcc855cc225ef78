import { inBrackets, partOf, partsOf, passage, say, sentence, sentences, when } from '../../../ledger/index.ts'
import { radiationSafety } from '../../../outlines/index.ts'
import { districtsCounted } from '../../districts-named.ts'
import { checksPlanned, checksWithShortcomings, districtsChecked, facilitiesChecked } from './indicators.ts'

export const checksMade = passage({
  code: 'radiation-safety.checks-made',
  topic: radiationSafety,
  needs: { facilities: facilitiesChecked, districts: districtsChecked, shortcomings: checksWithShortcomings },
  says: ({ facilities, districts, shortcomings }) => {
    const violations = partOf(shortcomings, 'conclusion', 'violation')
    return sentences(
      sentence(
        say`kiểm tra việc bảo đảm an toàn bức xạ và hạt nhân tại ${facilities} cơ sở${when(
          districts,
          say` trên địa bàn ${districtsCounted(districts, partsOf(facilities, 'facility.district'))}`,
        )}`,
      ),
      sentence(
        when(
          shortcomings,
          say`qua kiểm tra, yêu cầu khắc phục tồn tại, xử lý vi phạm trong ${shortcomings} trường hợp${inBrackets(
            when(violations, say`chuyển xử lý vi phạm ${violations} trường hợp`),
          )}`,
        ),
      ),
    )
  },
})

export const checksToCome = passage({
  code: 'radiation-safety.checks-to-come',
  topic: radiationSafety,
  tells: 'plans',
  needs: { planned: checksPlanned },
  says: ({ planned }) => {
    const open = partOf(planned, 'origin', 'carriedOver')
    return sentence(when(open, say`thực hiện ${open} cuộc kiểm tra an toàn bức xạ theo kế hoạch`))
  },
})
