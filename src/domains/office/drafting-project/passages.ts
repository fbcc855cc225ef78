import {
  type Figure,
  footnote,
  inBrackets,
  inSentence,
  isFilled,
  items,
  joined,
  type ListedFigure,
  listed,
  named,
  paragraph,
  partOf,
  passage,
  type Said,
  say,
  sentence,
  sentences,
  when,
} from '../../../ledger/index.ts'
import { advice } from '../../../outlines/index.ts'
import { draftsToFinish, draftsUnderWay } from './indicators.ts'

type Drafts = Figure<typeof draftsUnderWay>
type Draft = ListedFigure<typeof draftsUnderWay>['entries'][number]

// By the law on legal documents the council passes resolutions only, and the committee decisions only.
const legalOf = (drafts: Drafts): Said => {
  const resolutions = partOf(drafts, 'legal+authority', 'yes+peoplesCouncil')
  const decisions = partOf(drafts, 'legal+authority', 'yes+peoplesCommittee')
  // Where all are of one kind, their number has been said.
  if (decisions.value === 0) return when(resolutions, say`nghị quyết của HĐND tỉnh`)
  if (resolutions.value === 0) return say`quyết định của UBND tỉnh`
  return say`${resolutions} nghị quyết của HĐND tỉnh, ${decisions} quyết định của UBND tỉnh`
}

const isOfTheParty = (draft: Draft): boolean => draft.authority.raw === 'provincialParty'

const partyDrafts = (drafts: ListedFigure<typeof draftsUnderWay>): Said => {
  const party = partOf(drafts, 'authority', 'provincialParty')
  const types = [...new Set(drafts.entries.filter(isOfTheParty).map(({ type }) => inSentence(type.text)))]
  const [only, ...others] = types
  const what = only === undefined || others.length > 0 ? 'văn bản' : only
  return when(party, say`${party} dự thảo ${named(what)} của Tỉnh ủy`)
}

const legalDrafts = (drafts: Drafts): Said => {
  const legal = partOf(drafts, 'legal', 'yes')
  return when(legal, say`${legal} dự thảo văn bản quy phạm pháp luật${inBrackets(legalOf(drafts))}`)
}

const others = [
  ['no+peoplesCouncil', 'HĐND tỉnh'],
  ['no+peoplesCommittee', 'UBND tỉnh'],
  ['no+chairman', 'Chủ tịch UBND tỉnh'],
] as const

const otherDrafts = (drafts: Drafts): readonly Said[] =>
  others.map(([key, authority]) => {
    const other = partOf(drafts, 'legal+authority', key)
    return when(other, say`${other} dự thảo văn bản khác của ${named(authority)}`)
  })

const isOther = (draft: Draft): boolean => draft.legal.raw === false && !isOfTheParty(draft)

// The party first, then what has the force of law, then the other documents of the province.
const rankOf = (draft: Draft): number => (isOfTheParty(draft) ? 0 : draft.legal.raw === true ? 1 : 2)

const highestFirst = (drafts: readonly Draft[]): readonly Draft[] => [...drafts].sort((a, b) => rankOf(a) - rankOf(b))

const titlesOf = (drafts: readonly Draft[]): Said =>
  joined(
    drafts.map((draft) => say`${draft.title}`),
    '; ',
  )

const inList = (titles: Said): Said => (titles.runs.length === 0 ? titles : say`Trong đó có: ${titles}`)

export const draftsInHand = passage({
  code: 'office.drafts-in-hand',
  topic: advice,
  needs: { drafts: listed(draftsUnderWay) },
  says: ({ drafts }) => {
    const others = drafts.entries.filter(isOther)
    const unreported = others.filter((draft) => !isFilled(draft.progress))
    // Those whose progress is told below are counted, and not named twice.
    const titles = unreported.length < others.length ? inList(titlesOf(unreported)) : titlesOf(unreported)
    const kinds = joined([partyDrafts(drafts), legalDrafts(drafts), ...otherDrafts(drafts)], ', ', ' và ')
    return [
      paragraph(sentence(say`đang tham mưu xây dựng ${kinds}${footnote(titles)}`)),
      ...items(
        highestFirst(drafts.entries)
          .filter((draft) => isFilled(draft.progress))
          .map((draft) => sentence(say`${draft.title}: ${draft.progress}`)),
      ),
    ]
  },
})

export const draftsPlanned = passage({
  code: 'office.drafts-planned',
  topic: advice,
  tells: 'plans',
  needs: { drafts: listed(draftsToFinish) },
  says: ({ drafts }) => {
    const main = joined([partyDrafts(drafts), legalDrafts(drafts)], ' và ')
    const titles = titlesOf(drafts.entries.filter(isOther))
    return sentences(
      sentence(main.runs.length > 0 && say`hoàn thành việc tham mưu xây dựng ${main}`),
      sentence(titles.runs.length > 0 && say`trình cấp có thẩm quyền xem xét, ban hành: ${titles}`),
    )
  },
})
