import {
  footnote,
  isFilled,
  items,
  listed,
  paragraph,
  partsOf,
  passage,
  say,
  sentence,
  when,
} from '../../../ledger/index.ts'
import { programmes } from '../../../outlines/index.ts'
import { apart } from '../../apart.ts'
import { contentsDone, contentsHeld } from '../programme-content/indicators.ts'
import { programmesClosed, programmesUnderWay } from './indicators.ts'

export const programmesTold = passage({
  code: 'office.programmes',
  topic: programmes,
  needs: {
    underWay: listed(programmesUnderWay),
    closed: listed(programmesClosed),
    contents: contentsHeld,
    done: contentsDone,
  },
  says: ({ underWay, closed, contents, done }, about) => [
    paragraph(
      sentence(
        when(
          underWay,
          say`trong ${about.period}, Sở chủ trì, tham mưu triển khai ${underWay} chương trình, đề án, dự án, kế hoạch${apart(partsOf(underWay, 'kind'))}`,
        ),
        when(
          contents,
          done.value === 0
            ? say`kế hoạch có ${contents} nội dung phải thực hiện`
            : say`hoàn thành ${done} trong ${contents} nội dung của kế hoạch`,
        ),
        when(closed, say`tổng kết ${closed} chương trình, đề án, kế hoạch`),
      ),
    ),
    ...items(
      underWay.entries.map((entry) =>
        isFilled(entry.progress)
          ? sentence(say`${entry.title}${footnote(say`${entry.foundedBy}`)}: ${entry.progress}`)
          : sentence(say`${entry.title}${footnote(say`${entry.foundedBy}`)}`),
      ),
    ),
  ],
})
