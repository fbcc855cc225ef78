import { breakdown, footnote, partsOf, passage, say, sentence, when } from '../../../ledger/index.ts'
import { information } from '../../../outlines/index.ts'
import { hitechArea, hitechProducers, hitechProducersEntered } from './indicators.ts'

export const hitechDatabase = passage({
  code: 'information.hitech-agriculture',
  topic: information,
  needs: { entered: hitechProducersEntered, producers: hitechProducers, area: hitechArea },
  says: ({ entered, producers, area }) =>
    sentence(
      when(entered, say`cập nhật ${entered} cơ sở vào cơ sở dữ liệu nông nghiệp ứng dụng công nghệ cao`),
      when(
        producers,
        say`cơ sở dữ liệu hiện có ${producers} cơ sở${when(area, say`, tổng diện tích ${area} ha`)}${footnote(
          sentence(breakdown(partsOf(producers, 'field'), 'cơ sở')),
        )}`,
      ),
    ),
})
