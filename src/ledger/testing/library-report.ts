import { domain } from '../domain.ts'
import { partOf, partsOf } from '../indicator/index.ts'
import { breakdown, footnote, listed, passage, say, sentence, topic, when } from '../passage/index.ts'
import { outline, plans, results, section, words } from '../report/index.ts'
import { bookLoan, cardIndicators, libraryCard, loanIndicators, shareLost } from './library.ts'

const [issued] = cardIndicators
const [lent, , , , , lost] = loanIndicators

/** What the library reports on, for tests of passages, outlines and the composer. */
export const cardsTopic = topic('cards', 'Thẻ bạn đọc')
export const loansTopic = topic('loans', 'Mượn sách')
export const libraryTopics = [cardsTopic, loansTopic] as const

export const cardsTold = passage({
  code: 'library.cards',
  topic: cardsTopic,
  needs: { issued },
  says: ({ issued }) =>
    sentence(say`cấp ${issued} thẻ${footnote(sentence(say`gồm ${breakdown(partsOf(issued, 'kind'))}`))}`),
})

export const loansTold = passage({
  code: 'library.loans',
  topic: loansTopic,
  needs: { lent, lost: listed(lost), share: shareLost },
  says: ({ lent, lost, share }, about) => [
    {
      kind: 'paragraph',
      said: sentence(
        say`trong ${about.period} cho mượn ${lent} lượt`,
        when(partOf(lent, 'genre', 'novel'), say`${partOf(lent, 'genre', 'novel')} lượt tiểu thuyết`),
        when(lost, say`mất ${share}`),
      ),
    },
    ...lost.entries.map((entry) => ({ kind: 'paragraph' as const, marker: '-' as const, said: say`${entry.title};` })),
  ],
  whenNone: (about) => say`Không có sách nào được mượn trong ${about.period}.`,
})

export const loansPlanned = passage({
  code: 'library.loans-to-come',
  topic: loansTopic,
  tells: 'plans',
  needs: { lent },
  says: ({ lent }, about) => sentence(say`thu về ${lent} quyển trong ${about.next}`),
})

export const libraryReport = outline({
  code: 'library-report',
  title: 'Báo cáo thư viện',
  for: ['month', 'year'],
  from: '2020-01-01',
  summary: (about) => [say`Hoạt động thư viện ${about.period}`],
  numbering: ['roman', 'arabic', 'letter'],
  next: 'restOfYear',
  notes: 'footnotes',
  body: [
    words((about) => say`Thư viện ${about.province} báo cáo ${about.period} như sau:`),
    section(
      (about) => say`Kết quả ${about.period}`,
      [section('Thẻ bạn đọc', [results(cardsTopic)]), section('Mượn sách', [results(loansTopic)])],
      { always: true },
    ),
    section(
      (about) => say`Lũy kế ${about.cumulative}`,
      [section('Thẻ bạn đọc', [results(cardsTopic)], { always: true }), section('Mượn sách', [results(loansTopic)])],
      { span: 'cumulative' },
    ),
    section((about) => say`Nhiệm vụ ${about.next}`, [plans(loansTopic)], { span: 'next' }),
  ],
})

export const libraryDomain = domain({
  code: 'library',
  title: 'Thư viện',
  registers: [
    { register: libraryCard, indicators: { cardIndicators }, passages: { cardsTold }, examples: [] },
    {
      register: bookLoan,
      indicators: { loanIndicators, shareLost },
      passages: { loansTold, loansPlanned },
      examples: [],
    },
  ],
})
