import { breakdown, footnote, partOf, partsOf, passage, say, sentence } from '../../../ledger/index.ts'
import { technicalServices } from '../../../outlines/index.ts'
import { samplesTested } from './indicators.ts'

export const testing = passage({
  code: 'technical-services.testing',
  topic: technicalServices,
  needs: { tested: samplesTested },
  says: ({ tested }) => {
    const allForTheState = partOf(tested, 'purpose', 'stateManagement').value === tested.value
    const purposes = allForTheState
      ? say` phục vụ công tác quản lý nhà nước`
      : say`, trong đó ${breakdown(partsOf(tested, 'purpose'), 'mẫu')}`
    const products = footnote(sentence(breakdown(partsOf(tested, 'product'), 'mẫu', '; ')))
    return sentence(say`thử nghiệm ${tested} mẫu sản phẩm, hàng hóa các loại${purposes}${products}`)
  },
})
