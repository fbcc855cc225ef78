import {
  classified,
  enumerated,
  inBrackets,
  items,
  listed,
  type Mention,
  named,
  partOf,
  partsOf,
  passage,
  say,
  sentence,
  sentences,
  when,
} from '../../../ledger/index.ts'
import { intellectualProperty, provenStrengths } from '../../../outlines/index.ts'
import { productsProtectedInEurope } from '../foreign-protection/indicators.ts'
import { productsGranted, productsProtected, titlesExpiring, titlesRenewed } from './indicators.ts'

// A product may have several titles, and be protected in one market on several grounds.
const eachOnce = (mentions: readonly Mention[]): readonly Mention[] => [
  ...new Map(mentions.map((mention) => [mention.text, mention])).values(),
]

export const titlesOfProducts = passage({
  code: 'intellectual-property.titles-of-products',
  topic: intellectualProperty,
  needs: {
    granted: listed(productsGranted),
    standing: productsProtected,
    abroad: listed(productsProtectedInEurope),
    renewed: titlesRenewed,
  },
  says: ({ granted, standing, abroad, renewed }) =>
    sentences(
      sentence(
        when(
          granted,
          say`có thêm ${granted} sản phẩm được cấp văn bằng bảo hộ quyền sở hữu trí tuệ: ${enumerated(
            eachOnce(granted.entries.map((entry) => entry.product)),
          )}`,
        ),
      ),
      sentence(
        when(
          standing,
          say`đến hết kỳ báo cáo, toàn tỉnh có ${standing} sản phẩm mang văn bằng bảo hộ còn hiệu lực${when(
            abroad,
            say`, trong đó ${abroad} sản phẩm${inBrackets(
              enumerated(eachOnce(abroad.entries.map((entry) => entry.title))),
            )} được bảo hộ tại thị trường Liên minh châu Âu theo ${enumerated(classified(partsOf(abroad, 'route')).map(({ label }) => named(label)))}`,
          )}`,
        ),
      ),
      sentence(when(renewed, say`gia hạn hiệu lực văn bằng bảo hộ ${renewed} lượt`)),
    ),
})

export const protectionOfProducts = passage({
  code: 'intellectual-property.protection-of-products',
  topic: provenStrengths,
  needs: { granted: productsGranted, standing: productsProtected, abroad: productsProtectedInEurope },
  says: ({ granted, standing, abroad }) =>
    items([
      sentence(
        when(
          granted,
          say`công tác sở hữu trí tuệ góp phần nâng giá trị nông sản, đặc sản của tỉnh: thêm ${granted} sản phẩm được cấp văn bằng bảo hộ, đưa tổng số sản phẩm được bảo hộ lên ${standing}${when(
            abroad,
            say`, trong đó ${abroad} sản phẩm được bảo hộ tại thị trường Liên minh châu Âu`,
          )}`,
        ),
      ),
    ]),
})

export const titlesToRenew = passage({
  code: 'intellectual-property.titles-to-renew',
  topic: intellectualProperty,
  tells: 'plans',
  needs: { expiring: titlesExpiring },
  says: ({ expiring }) => {
    const toRenew = partOf(expiring, 'state', 'granted')
    return sentence(
      when(toRenew, say`hướng dẫn chủ sở hữu gia hạn ${toRenew} văn bằng bảo hộ đến thời hạn hết hiệu lực`),
    )
  },
})
