import {
  enumerated,
  footnote,
  inSentence,
  isFilled,
  joined,
  listed,
  type ListedFigure,
  named,
  paragraph,
  passage,
  type Said,
  say,
  sentence,
  table,
} from '../../../ledger/index.ts'
import { technology } from '../../../outlines/index.ts'
import { measuresPublished, measuresUnderWay } from './indicators.ts'

type Measure = ListedFigure<typeof measuresUnderWay>['entries'][number]

/** Measures of the same years together: «năng suất vốn và năng suất lao động giai đoạn 2016-2020». */
const byYears = (measures: readonly Measure[]): Said =>
  joined(
    [...new Set(measures.map(({ years }) => years.text))].map((years) => {
      const names = measures
        .filter((each) => each.years.text === years)
        .map((each) => named(inSentence(each.measure.text)))
      return say`${enumerated(names)} ${named(years.includes('-') ? `giai đoạn ${years}` : `năm ${years}`)}`
    }),
    '; ',
  )

export const measuresInProgress = passage({
  code: 'technology.measures-in-progress',
  topic: technology,
  needs: { underWay: listed(measuresUnderWay) },
  says: ({ underWay }) =>
    sentence(say`tiếp tục đo lường, đánh giá ${underWay} chỉ số trên địa bàn tỉnh: ${byYears(underWay.entries)}`),
})

const columns = [
  { title: 'Chỉ số', align: 'left', share: 0.38 },
  { title: 'Năm, giai đoạn', align: 'center', share: 0.16 },
  { title: 'Giá trị', align: 'right', share: 0.14 },
  { title: 'Đơn vị tính', align: 'left', share: 0.2 },
  { title: 'Xếp hạng', align: 'right', share: 0.12 },
] as const

export const measuresTable = passage({
  code: 'technology.measures-published',
  topic: technology,
  needs: { published: listed(measuresPublished) },
  says: ({ published }) => [
    paragraph(
      say`Kết quả ${published} chỉ số đổi mới sáng tạo, năng suất, trình độ công nghệ đã công bố${footnote(
        sentence(
          say`nguồn: ${joined(
            published.entries.map((entry) => say`${entry.source}`),
            '; ',
          )}`,
        ),
      )}:`,
    ),
    table(
      columns,
      published.entries.map((entry) => [
        say`${entry.measure}`,
        say`${entry.years}`,
        say`${entry.value}`,
        say`${entry.unit}`,
        isFilled(entry.rank) ? say`${entry.rank}` : named('–'),
      ]),
    ),
  ],
})
