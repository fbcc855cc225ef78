import {
  breakdown,
  classified,
  inBrackets,
  inSentence,
  joined,
  listed,
  type ListedFigure,
  named,
  namesOf,
  partsOf,
  passage,
  say,
  sentence,
  sentences,
  when,
} from '../../../ledger/index.ts'
import { initiatives } from '../../../outlines/index.ts'
import { roundsDecided, roundsOpen, roundsSubmitted } from '../initiative-round/indicators.ts'
import { initiativesAssessed, initiativesRecognised } from './indicators.ts'

type Rounds = Pick<ListedFigure<typeof roundsOpen>, 'entries'>

const roundsOf = ({ entries }: Rounds) =>
  joined(
    entries.map((entry) => named(inSentence(entry.called.text))),
    ', ',
    ' và ',
  )

export const recognitionOfInitiatives = passage({
  code: 'intellectual-property.recognition-of-initiatives',
  topic: initiatives,
  needs: {
    assessed: initiativesAssessed,
    recognised: initiativesRecognised,
    submitted: listed(roundsSubmitted),
    decided: listed(roundsDecided),
    open: listed(roundsOpen),
  },
  says: ({ assessed, recognised, submitted, decided, open }) =>
    sentences(
      sentence(
        when(
          assessed,
          say`họp Hội đồng xét hiệu quả áp dụng và phạm vi ảnh hưởng${inBrackets(
            namesOf(partsOf(assessed, 'scopeAsked')),
          )} của ${assessed} hồ sơ sáng kiến`,
        ),
        when(submitted, say`trình Chủ tịch UBND tỉnh công nhận sáng kiến ${roundsOf(submitted)}`),
      ),
      sentence(
        when(
          recognised,
          say`có ${recognised} sáng kiến được công nhận${inBrackets(
            breakdown(classified(partsOf(recognised, 'scopeRecognised')), 'sáng kiến phạm vi'),
          )}`,
        ),
        when(
          decided,
          say`hoàn thành việc công nhận hiệu quả áp dụng, phạm vi ảnh hưởng của sáng kiến ${roundsOf(decided)}`,
        ),
      ),
      sentence(when(open, say`chuẩn bị các phiên họp Hội đồng sáng kiến ${roundsOf(open)}`)),
    ),
})
