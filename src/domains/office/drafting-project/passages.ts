import {
  type Figure,
  isFilled,
  items,
  joined,
  listed,
  named,
  paragraph,
  partOf,
  passage,
  say,
  sentence,
  when,
} from '../../../ledger/index.ts'
import { advice } from '../../../outlines/index.ts'
import { draftsToFinish, draftsUnderWay } from './indicators.ts'

// By the law on legal documents the council passes resolutions only, and the committee decisions only.
const byKind = (drafts: Figure<typeof draftsUnderWay>) => {
  const party = partOf(drafts, 'authority', 'provincialParty')
  const legal = partOf(drafts, 'legal', 'yes')
  const resolutions = partOf(drafts, 'legal+authority', 'yes+peoplesCouncil')
  const decisions = partOf(drafts, 'legal+authority', 'yes+peoplesCommittee')
  const others = ['peoplesCouncil', 'peoplesCommittee', 'chairman'] as const
  const ofLegal = joined(
    [
      when(resolutions, say`${resolutions} nghị quyết của HĐND tỉnh`),
      when(decisions, say`${decisions} quyết định của UBND tỉnh`),
    ],
    ', ',
  )
  return joined(
    [
      when(party, say`${party} dự thảo văn bản của Tỉnh ủy`),
      when(legal, say`${legal} dự thảo văn bản quy phạm pháp luật (${ofLegal})`),
      ...others.map((authority) => {
        const other = partOf(drafts, 'legal+authority', `no+${authority}`)
        return when(other, say`${other} dự thảo văn bản khác của ${named(authorityNames[authority])}`)
      }),
    ],
    ', ',
    ' và ',
  )
}

const authorityNames = {
  peoplesCouncil: 'HĐND tỉnh',
  peoplesCommittee: 'UBND tỉnh',
  chairman: 'Chủ tịch UBND tỉnh',
} as const

export const draftsInHand = passage({
  code: 'office.drafts-in-hand',
  topic: advice,
  needs: { drafts: listed(draftsUnderWay) },
  says: ({ drafts }) => [
    paragraph(sentence(say`đang tham mưu xây dựng ${byKind(drafts)}`)),
    ...items(
      drafts.entries
        .filter((entry) => isFilled(entry.progress))
        .map((entry) => sentence(say`${entry.title}: ${entry.progress}`)),
    ),
  ],
})

export const draftsPlanned = passage({
  code: 'office.drafts-planned',
  topic: advice,
  tells: 'plans',
  needs: { drafts: draftsToFinish },
  says: ({ drafts }) => sentence(say`hoàn thành việc tham mưu xây dựng ${byKind(drafts)}`),
})
