import {
  enumerated,
  footnote,
  isFilled,
  listed,
  named,
  paragraph,
  passage,
  say,
  sentence,
  table,
} from '../../../ledger/index.ts'
import { technology } from '../../../outlines/index.ts'
import { measuresPublished, measuresUnderWay } from './indicators.ts'

export const measuresInProgress = passage({
  code: 'technology.measures-in-progress',
  topic: technology,
  needs: { underWay: listed(measuresUnderWay) },
  says: ({ underWay }) =>
    sentence(
      say`tiếp tục đo lường, đánh giá ${underWay} chỉ số trên địa bàn tỉnh: ${enumerated(
        underWay.entries.map((entry) => say`${entry.measure} ${entry.years}`),
        '; ',
      )}`,
    ),
})

const columns = [
  { title: 'Chỉ số', align: 'left', share: 38 },
  { title: 'Năm, giai đoạn', align: 'center', share: 16 },
  { title: 'Giá trị', align: 'right', share: 14 },
  { title: 'Đơn vị tính', align: 'left', share: 20 },
  { title: 'Xếp hạng', align: 'right', share: 12 },
] as const

export const measuresTable = passage({
  code: 'technology.measures-published',
  topic: technology,
  needs: { published: listed(measuresPublished) },
  says: ({ published }) => [
    paragraph(
      say`Kết quả ${published} chỉ số đổi mới sáng tạo, năng suất, trình độ công nghệ đã công bố${footnote(
        sentence(
          say`nguồn: ${enumerated(
            published.entries.map((entry) => entry.source),
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
