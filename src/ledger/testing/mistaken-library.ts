import { checkDeclarations, type Declarations, formatDeclarationErrors } from '../checks/index.ts'
import type { Domain, Kept } from '../domain.ts'
import type { AnyIndicator, Countable } from '../indicator/index.ts'
import type { AnyPassage } from '../passage/index.ts'
import type { AnyRegister } from '../register/index.ts'
import type { Outline } from '../report/index.ts'
import { libraryCard } from './library.ts'
import { cardsTold, libraryDomain, libraryReport, libraryTopics } from './library-report.ts'

const declared: Declarations = {
  domains: [libraryDomain],
  outlines: [libraryReport],
  topics: libraryTopics,
  divisions: { library: 'Thư viện' },
}

/** What is told of the library when something of its declarations is other than it is. */
export const told = (changed: Partial<Declarations>): string =>
  formatDeclarationErrors(checkDeclarations({ ...declared, ...changed }))

export const keptBeside = (kept: Kept): Declarations['domains'] => [
  libraryDomain,
  { code: 'annex', title: 'Phụ', registers: [kept], headlines: [] },
]

/** A register that stands beside the library, with nothing else. */
export const besideRegister = (register: Partial<AnyRegister>, base: AnyRegister = libraryCard): string =>
  told({
    domains: keptBeside({
      register: { ...base, code: 'other-card', ...register },
      indicators: [],
      passages: [],
      examples: [],
    }),
  })

export const cardsIssued = libraryDomain.registers[0]?.indicators[0] as AnyIndicator

export const withMore = (more: {
  indicators?: readonly Countable[]
  passages?: readonly AnyPassage[]
}): readonly Domain[] => [
  {
    ...libraryDomain,
    registers: libraryDomain.registers.map((kept, index) =>
      index > 0
        ? kept
        : {
            ...kept,
            indicators: [...kept.indicators, ...(more.indicators ?? [])],
            passages: [...kept.passages, ...(more.passages ?? [])],
          },
    ),
  },
]

/** What is told of an indicator that stands beside those of the library. */
export const besideIndicator = (indicator: Partial<AnyIndicator>): string =>
  told({ domains: withMore({ indicators: [{ ...cardsIssued, code: 'cards.other', splitBy: [], ...indicator }] }) })

/** What is told of a passage that stands beside those of the library. */
export const besidePassage = (changed: Partial<AnyPassage>): string =>
  told({ domains: withMore({ passages: [{ ...cardsTold, code: 'library.other', ...changed }] }) })

/** What is told of an outline that stands beside that of the library. */
export const besideOutline = (changed: Partial<Outline>): string =>
  told({ outlines: [libraryReport, { ...libraryReport, code: 'other-report', ...changed }] })
