import { as, isFilled, items, listed, named, paragraph, passage, say, sentence, when } from '../../../ledger/index.ts'
import { communeSupport } from '../../../outlines/index.ts'
import { namedOnce } from '../../named-once.ts'
import { communeSupports, giftsGiven, supportWorth } from './indicators.ts'

export const communeSupportTold = passage({
  code: 'office.commune-support',
  topic: communeSupport,
  needs: { supports: listed(communeSupports), gifts: giftsGiven, worth: supportWorth },
  says: ({ supports, gifts, worth }) => {
    const basis = supports.entries.find((entry) => isFilled(entry.assignedBy))
    return [
      paragraph(
        sentence(
          say`thực hiện ${basis === undefined ? named('phân công của UBND tỉnh') : say`${basis.assignedBy}`}, Sở đã tổ chức ${supports} hoạt động giúp đỡ ${namedOnce(supports.entries.map((entry) => entry.commune))}`,
          when(gifts, say`tặng ${gifts} suất quà cho các hộ dân có hoàn cảnh khó khăn`),
          when(worth, say`tổng trị giá ${as(worth, 'money')}`),
        ),
      ),
      ...items(supports.entries.map((entry) => sentence(say`${entry.contents}`))),
    ]
  },
})
