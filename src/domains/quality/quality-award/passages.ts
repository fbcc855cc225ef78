import {
  breakdown,
  classified,
  inBrackets,
  listed,
  namesOf,
  partsOf,
  passage,
  say,
  sentence,
  when,
} from '../../../ledger/index.ts'
import { productivity } from '../../../outlines/index.ts'
import { namedOnce } from '../../named-once.ts'
import { awardDossiersProposed, awardsWon, enterprisesProposed } from './indicators.ts'

export const proposingAwards = passage({
  code: 'quality.awards',
  topic: productivity,
  needs: { dossiers: listed(awardDossiersProposed), enterprises: enterprisesProposed, won: awardsWon },
  says: ({ dossiers, enterprises, won }) => {
    const rounds = namedOnce(dossiers.entries.map((entry) => entry.round))
    const receivers = namedOnce(
      dossiers.entries.map((entry) => entry.submittedTo),
      { most: 2, properNames: true },
    )
    return sentence(
      when(
        dossiers,
        say`hoàn thiện ${dossiers} hồ sơ đề nghị xét tặng ${namesOf(partsOf(dossiers, 'award'))}${
          rounds.runs.length > 0 ? say` năm ${rounds}` : rounds
        } của ${enterprises} doanh nghiệp${receivers.runs.length > 0 ? say`, gửi ${receivers} xem xét` : receivers}`,
      ),
      when(
        won,
        say`có ${won} doanh nghiệp được trao giải thưởng chất lượng${inBrackets(breakdown(classified(partsOf(won, 'level'))))}`,
      ),
    )
  },
})
