import {
  breakdown,
  classified,
  footnote,
  inBrackets,
  joined,
  listed,
  namesOf,
  partOf,
  partsOf,
  passage,
  say,
  sentence,
  sentences,
  when,
} from '../../../ledger/index.ts'
import { quality } from '../../../outlines/index.ts'
import { apart } from '../../apart.ts'
import { districtsCounted } from '../../districts-named.ts'
import { namedOnce } from '../../named-once.ts'
import { shareInWords } from '../../share-in-words.ts'
import {
  goldProductsChecked,
  goodsLotsChecked,
  instrumentsChecked,
  prepackagedLotsChecked,
} from '../checked-item/indicators.ts'
import { samplesTaken, samplesTested } from '../quality-sample/indicators.ts'
import { districtsSurveyed, premisesChecked, premisesSurveyed, violatingPremises } from './indicators.ts'

export const stateChecking = passage({
  code: 'quality.state-checks',
  topic: quality,
  needs: {
    premises: premisesChecked,
    lots: goodsLotsChecked,
    instruments: instrumentsChecked,
    prepackaged: prepackagedLotsChecked,
    gold: goldProductsChecked,
    samples: listed(samplesTaken),
    tested: samplesTested,
    violating: violatingPremises,
  },
  says: ({ premises, lots, instruments, prepackaged, gold, samples, tested, violating }) => {
    const items = joined(
      [
        when(lots, say`${lots} lô hàng hóa${inBrackets(namesOf(partsOf(lots, 'goods'), '; ', '; '))}`),
        when(instruments, say`${instruments} phương tiện đo`),
        when(prepackaged, say`${prepackaged} lô hàng đóng gói sẵn`),
        when(gold, say`${gold} sản phẩm vàng về định lượng`),
      ],
      ', ',
    )
    const failed = partOf(tested, 'outcome', 'failed')
    const compliant = partOf(premises, 'conclusion', 'compliant')
    const share = shareInWords(compliant, premises)
    const products = namedOnce(samples.entries.map((entry) => entry.product))
    const sampleKinds = classified(partsOf(samples, 'kind'))
    const kinds = sampleKinds.length > 1 ? breakdown(sampleKinds, 'mẫu') : namesOf(sampleKinds)
    return sentences(
      sentence(
        when(
          premises,
          say`tiến hành kiểm tra nhà nước về tiêu chuẩn, đo lường, chất lượng tại ${premises} cơ sở sản xuất, kinh doanh trên địa bàn`,
        ),
        items.runs.length > 0 && say`đối tượng kiểm tra gồm ${items}`,
        when(
          samples,
          say`lấy ${samples} mẫu gửi thử nghiệm${inBrackets(
            joined([kinds, products.runs.length > 0 && say`sản phẩm lấy mẫu: ${products}`], '; '),
          )}`,
        ),
        when(
          tested,
          say`đã có kết quả thử nghiệm ${tested} mẫu${when(failed, say`, trong đó ${failed} mẫu không đạt`)}`,
        ),
      ),
      sentence(
        share.runs.length > 0 &&
          say`${share} cơ sở được kiểm tra chấp hành đúng quy định của pháp luật về tiêu chuẩn, đo lường, chất lượng`,
        when(
          violating,
          say`phát hiện ${violating} cơ sở có vi phạm${apart(classified(partsOf(violating, 'violation')), 'cơ sở')}`,
        ),
      ),
    )
  },
})

export const goodsSurvey = passage({
  code: 'quality.goods-survey',
  topic: quality,
  needs: { premises: premisesSurveyed, districts: districtsSurveyed },
  says: ({ premises, districts }) =>
    sentence(
      say`khảo sát chất lượng sản phẩm, hàng hóa tại ${premises} cơ sở${when(districts, say` trên địa bàn ${districtsCounted(districts, partsOf(premises, 'premises.district'), footnote)}`)}`,
    ),
})
