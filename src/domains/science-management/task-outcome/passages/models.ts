import { enumerated, isFilled, joined, listed, passage, say, sentence, when } from '../../../../ledger/index.ts'
import { taskOutcomes } from '../../../../outlines/index.ts'
import { differing, placesIn } from '../../wording.ts'
import { modelsInProgress } from '../indicators.ts'

export const modelsUnderWay = passage({
  code: 'science-management.models-under-way',
  topic: taskOutcomes,
  needs: { models: listed(modelsInProgress) },
  says: ({ models }) => {
    const places = differing(models.entries.map(({ districts }) => districts))
    const placed = places.map((place) => {
      const names = models.entries.filter(({ districts }) => districts.text === place.text).map(({ name }) => name)
      return say`${enumerated(names)} tại ${placesIn(place)}`
    })
    const others = models.entries.filter(({ districts }) => !isFilled(districts)).map(({ name }) => say`${name}`)
    return when(
      models,
      sentence(
        say`các nhiệm vụ đã và đang triển khai ${models} mô hình sản xuất, gồm: ${joined([...placed, ...others], '; ')}`,
      ),
    )
  },
})
