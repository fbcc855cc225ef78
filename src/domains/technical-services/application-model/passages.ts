import {
  inSentence,
  isFilled,
  joined,
  listed,
  type MentionedRecord,
  named,
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

const placeOf = ({ venue, district }: Model): string => (isFilled(venue) ? venue.text : inSentence(district.text))

const titleOf = ({ title }: Model): Said => named(inSentence(title.text))

const withPlace = (model: Model): Said =>
  placeOf(model) === '' ? titleOf(model) : say`${titleOf(model)} tại ${named(placeOf(model))}`

// Models that stand in one place are named first, and the place once after them.
const namesOf = (models: readonly Model[]): Said => {
  const [place, ...others] = new Set(models.map(placeOf))
  if (models.length < 2 || others.length > 0 || !place) return joined(models.map(withPlace), '; ')
  const titles = joined(models.map(titleOf), '; ')
  return say`${titles} (đều tại ${named(place)})`
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
          say`triển khai ${underWay} mô hình ứng dụng tiến bộ khoa học và công nghệ, gồm: ${namesOf(underWay.entries)}`,
        ),
      ),
      when(finished, sentence(say`kết thúc, đánh giá ${finished} mô hình: ${namesOf(finished.entries)}`)),
      when(spread, sentence(say`nhân rộng ${spread} mô hình: ${namesOf(spread.entries)}`)),
    ),
})

export const modelsNext = passage({
  code: 'technical-services.application-models-planned',
  topic: applications,
  tells: 'plans',
  needs: { planned: listed(modelsPlanned) },
  says: ({ planned }, about) =>
    sentence(
      say`triển khai ${planned} mô hình ứng dụng tiến bộ khoa học và công nghệ trong ${about.next}, gồm: ${namesOf(planned.entries)}`,
    ),
})
