import { breakdown, joined, partOf, partsOf, passage, say, sentence, when } from '../../../ledger/index.ts'
import { staff } from '../../../outlines/index.ts'
import { awards } from './indicators.ts'

export const awardsTold = passage({
  code: 'office.awards',
  topic: staff,
  needs: { awards },
  says: (figures) => {
    const collectives = partOf(figures.awards, 'recipientKind', 'collective')
    const persons = partOf(figures.awards, 'recipientKind', 'person')
    return sentence(
      say`được khen thưởng ${joined([when(collectives, say`${collectives} lượt tập thể`), when(persons, say`${persons} lượt cá nhân`)], ', ')}: ${breakdown(partsOf(figures.awards, 'form'))}`,
    )
  },
})
