import { isFilled, joined, listed, nothing, passage, say, sentence, when } from '../../../../ledger/index.ts'
import { taskOutcomes } from '../../../../outlines/index.ts'
import { placesIn } from '../../wording.ts'
import { modelsInProgress } from '../indicators.ts'

export const modelsUnderWay = passage({
  code: 'science-management.models-under-way',
  topic: taskOutcomes,
  needs: { models: listed(modelsInProgress) },
  says: ({ models }) => {
    const named = models.entries.map(
      ({ name, districts }) => say`${name}${isFilled(districts) ? say` tại ${placesIn(districts)}` : nothing}`,
    )
    return when(
      models,
      sentence(say`các nhiệm vụ đã và đang triển khai ${models} mô hình sản xuất, gồm: ${joined(named, '; ')}`),
    )
  },
})
