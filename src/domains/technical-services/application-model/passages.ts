import {
  isFilled,
  joined,
  listed,
  type MentionedRecord,
  passage,
  type Said,
  say,
  sentence,
  sentences,
  when,
} from '../../../ledger/index.ts'
import { applications } from '../../../outlines/index.ts'
import { modelsFinished, modelsPlanned, modelsSpread, modelsUnderWay } from './indicators.ts'
import type { applicationModel } from './register.ts'

type Model = MentionedRecord<typeof applicationModel>

const withVenue = (model: Model): Said =>
  isFilled(model.venue) ? say`${model.title} tại ${model.venue}` : say`${model.title}`

// Models that stand in one place are named first, and the place once after them.
const named = (models: readonly Model[]): Said => {
  const [first] = models
  const inOnePlace = models.length > 1 && models.every((model) => model.venue.text === first?.venue.text)
  if (first === undefined || !inOnePlace || !isFilled(first.venue)) return joined(models.map(withVenue), '; ')
  return say`${joined(
    models.map((model) => say`${model.title}`),
    '; ',
  )} (tại ${first.venue})`
}

export const modelsInThePeriod = passage({
  code: 'technical-services.application-models',
  topic: applications,
  needs: { underWay: listed(modelsUnderWay), finished: listed(modelsFinished), spread: listed(modelsSpread) },
  says: ({ underWay, finished, spread }) =>
    sentences(
      when(
        underWay,
        sentence(
          say`triển khai ${underWay} mô hình ứng dụng tiến bộ khoa học và công nghệ, gồm: ${named(underWay.entries)}`,
        ),
      ),
      when(finished, sentence(say`kết thúc, đánh giá ${finished} mô hình: ${named(finished.entries)}`)),
      when(spread, sentence(say`nhân rộng ${spread} mô hình: ${named(spread.entries)}`)),
    ),
})

export const modelsNext = passage({
  code: 'technical-services.application-models-planned',
  topic: applications,
  tells: 'plans',
  needs: { planned: listed(modelsPlanned) },
  says: ({ planned }, about) =>
    sentence(
      say`triển khai ${planned} mô hình ứng dụng tiến bộ khoa học và công nghệ trong ${about.next}, gồm: ${named(planned.entries)}`,
    ),
})
