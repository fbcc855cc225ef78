import { passage, say, sentence, when } from '../../../ledger/index.ts'
import { information } from '../../../outlines/index.ts'
import { scienceBulletins } from './indicators.ts'

export const bulletins = passage({
  code: 'information.bulletins',
  topic: information,
  needs: { scienceBulletins },
  says: (issued) => sentence(when(issued.scienceBulletins, say`xuất bản ${issued.scienceBulletins} số Bản tin KH&CN`)),
})
