import { breakdown, partsOf, passage, say, sentence, when } from '../../../ledger/index.ts'
import { applications } from '../../../outlines/index.ts'
import { geneSourcesAdded, geneSourcesKept, geneSourcesLost } from './indicators.ts'

export const geneSources = passage({
  code: 'technical-services.gene-sources',
  topic: applications,
  needs: { kept: geneSourcesKept, added: geneSourcesAdded, lost: geneSourcesLost },
  says: ({ kept, added, lost }) =>
    sentence(
      when(kept, say`chăm sóc, lưu giữ ${breakdown(partsOf(kept, 'organism'), 'nguồn gen')}`),
      when(added, say`bổ sung ${added} nguồn gen vào lưu giữ`),
      when(lost, say`ghi nhận ${lost} nguồn gen bị mất`),
    ),
})
