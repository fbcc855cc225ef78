import {
  as,
  enumerated,
  footnote,
  isFilled,
  items,
  listed,
  named,
  paragraph,
  passage,
  say,
  sentence,
  when,
} from '../../../ledger/index.ts'
import { communeSupport } from '../../../outlines/index.ts'
import { communeSupports, giftsGiven, supportWorth } from './indicators.ts'

export const communeSupportTold = passage({
  code: 'office.commune-support',
  topic: communeSupport,
  needs: { supports: listed(communeSupports), gifts: giftsGiven, worth: supportWorth },
  says: ({ supports, gifts, worth }) => {
    const communes = [...new Set(supports.entries.map((entry) => entry.commune.text))]
    const basis = supports.entries.find((entry) => isFilled(entry.assignedBy))
    return [
      paragraph(
        sentence(
          say`thực hiện phân công của UBND tỉnh${footnote(basis === undefined ? named('') : say`${basis.assignedBy}`)}, Sở đã ${supports} lần tổ chức hoạt động giúp đỡ ${enumerated(communes.map((commune) => named(lowered(commune))))}`,
          when(gifts, say`tặng ${gifts} suất quà cho các hộ dân có hoàn cảnh khó khăn`),
          when(worth, say`tổng trị giá ${as(worth, 'money')}`),
        ),
      ),
      ...items(supports.entries.map((entry) => sentence(say`${entry.contents}`))),
    ]
  },
})

// «Xã Sập Xa» begins with a capital on screens, but not inside a sentence.
const lowered = (commune: string): string => commune.charAt(0).toLocaleLowerCase('vi') + commune.slice(1)
