import type { AnyIndicator } from '../../ledger/indicator/index.ts'
import { named, passage, say, sentence, topic } from '../../ledger/passage/index.ts'
import { administrativeReports } from '../../ledger/period/index.ts'
import { outline, results } from '../../ledger/report/index.ts'
import { libraryIndicators, libraryPlaces } from '../../ledger/testing/library.ts'

const indicatorOf = (code: string) => libraryIndicators.find((each) => each.code === code) as AnyIndicator

const cards = topic('cards', 'Thẻ')
/** A passage about the cards of a library. */
export const issuing = passage({
  code: 'cards.issuing',
  topic: cards,
  needs: { issued: indicatorOf('cards.issued') },
  says: ({ issued }) => sentence(say`cấp ${issued} thẻ`),
})

/** A passage about the loans of a library, whose figure reads the card of each. */
export const lending = passage({
  code: 'cards.lending',
  topic: cards,
  needs: { lent: indicatorOf('loans.lent') },
  says: ({ lent }) => sentence(say`cho mượn ${lent} lượt`),
})

/** The yearly report of a library. */
export const yearly = outline({
  code: 'yearly',
  title: 'Báo cáo năm',
  for: ['year'],
  from: '2019-01-01',
  summary: () => [named('Kết quả năm')],
  numbering: ['roman'],
  notes: 'footnotes',
  body: [results(cards)],
})

/** The province of that library. */
export const libraryProvince = {
  code: 'son-la',
  name: 'Sơn La',
  regime: administrativeReports,
  places: libraryPlaces,
  department: {
    superior: 'UBND TỈNH',
    issuer: 'THƯ VIỆN',
    name: 'Thư viện',
    reportSymbol: 'BC-TV',
    seat: 'Sơn La',
    signedAs: ['GIÁM ĐỐC'],
    recipients: ['Lưu: VT'],
    leadingZero: true,
  },
}
